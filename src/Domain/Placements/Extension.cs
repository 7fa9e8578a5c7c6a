namespace TalentPool.Domain.Placements;

/// <summary>A proposal that a placement go on longer, and the three yeses that it needs.</summary>
public sealed class Extension
{
    internal Extension(Guid id, Guid placementId, DateOnly newEndsOn, int addedMinutes, Guid proposedById, DateTime proposedAt) =>
        (Id, PlacementId, NewEndsOn, AddedMinutes, ProposedById, ProposedAt) = (id, placementId, newEndsOn, addedMinutes, proposedById, proposedAt);

    private Extension()
    {
    }

    public Guid Id { get; private init; }

    public Guid PlacementId { get; private init; }

    public ExtensionStatus Status { get; private set; }

    public DateOnly NewEndsOn { get; private init; }

    /// <summary>The last day until it was granted; null as long as it is not.</summary>
    public DateOnly? FromEndsOn { get; internal set; }

    /// <summary>Minutes added to the cap, 0 or more.</summary>
    public int AddedMinutes { get; private init; }

    public Guid ProposedById { get; private init; }

    public DateTime ProposedAt { get; private init; }

    public DateTime? OfficerAgreedAt { get; private set; }

    public DateTime? LineManagerAgreedAt { get; private set; }

    public Guid? LineManagerAgreedById { get; private set; }

    public DateTime? BudgetHolderAgreedAt { get; private set; }

    public Guid? BudgetHolderAgreedById { get; private set; }

    /// <summary>When it was granted, refused or withdrawn, or lapsed.</summary>
    public DateTime? SettledAt { get; private set; }

    public Guid? SettledById { get; private set; }

    /// <summary>Whose yes is still owed.</summary>
    public IReadOnlyList<ExtensionYes> Owed => Status != ExtensionStatus.Proposed ? [] : [.. Enum.GetValues<ExtensionYes>().Where(yes => !Has(yes))];

    public bool Has(ExtensionYes yes) => yes switch
    {
        ExtensionYes.Officer => OfficerAgreedAt is not null,
        ExtensionYes.LineManager => LineManagerAgreedAt is not null,
        _ => BudgetHolderAgreedAt is not null,
    };

    internal void Agree(ExtensionYes yes, Guid by, DateTime at)
    {
        switch (yes)
        {
            case ExtensionYes.Officer:
                OfficerAgreedAt = at;
                break;
            case ExtensionYes.LineManager:
                (LineManagerAgreedAt, LineManagerAgreedById) = (at, by);
                break;
            default:
                (BudgetHolderAgreedAt, BudgetHolderAgreedById) = (at, by);
                break;
        }

        if (Owed.Count == 0)
        {
            Settle(ExtensionStatus.Granted, by, at);
        }
    }

    internal void Settle(ExtensionStatus status, Guid by, DateTime at) => (Status, SettledById, SettledAt) = (status, by, at);
}
