namespace TalentPool.Domain.Recharges;

/// <summary>
/// Who has acted for either side of the placements that a statement charges, on them or on their hours and expenses, and in whose name deputies have. On
/// the statement none of them acts for the other side.
/// </summary>
/// <param name="ForHome">For the authorities that provide the work.</param>
/// <param name="ForHost">For the authorities that are charged.</param>
public sealed record StatementParties(IReadOnlySet<Guid> ForHome, IReadOnlySet<Guid> ForHost)
{
    public static readonly StatementParties Nobody = new(new HashSet<Guid>(), new HashSet<Guid>());

    public IReadOnlySet<Guid> Of(ChargeSide side) => side == ChargeSide.Provider ? ForHome : ForHost;
}
