namespace TalentPool.Domain.Partnerships;

/// <summary>What was decided of one role in an access review.</summary>
public sealed class AccessDecision
{
    private AccessDecision()
    {
    }

    internal AccessDecision(Guid grantId, bool isKept, Guid byId, DateTime at) => (GrantId, IsKept, DecidedById, DecidedAt) = (grantId, isKept, byId, at);

    public Guid GrantId { get; private init; }

    public bool IsKept { get; private init; }

    public Guid DecidedById { get; private init; }

    public DateTime DecidedAt { get; private init; }
}
