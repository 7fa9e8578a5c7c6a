namespace TalentPool.Domain.Placements;

/// <summary>
/// A matter of a member that a search for conflicts met. The host that searched is told only at which authority to ask; the matter and
/// the relationship are for the conflict officer of that authority alone. A hit is never removed: one that a later search no longer
/// finds says since when.
/// </summary>
public sealed class ConflictHit
{
    internal ConflictHit(MetMatter met, DateTime at) =>
        (Id, MatterId, AuthorityId, Relationship, Ground, IsForSearcher, IsForMatched, FoundAt) =
        (Guid.CreateVersion7(), met.MatterId, met.AuthorityId, met.Relationship, met.Ground, met.IsForSearcher, met.IsForMatched, at);

    private ConflictHit()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The placement whose matter it is.</summary>
    public Guid MatterId { get; private init; }

    public Guid AuthorityId { get; private init; }

    public PartyStanding? Relationship { get; private init; }

    public ConflictGround Ground { get; private init; }

    public bool IsForSearcher { get; private init; }

    public bool IsForMatched { get; private init; }

    public DateTime FoundAt { get; private init; }

    /// <summary>When a search first found it no more; null while it stands.</summary>
    public DateTime? GoneAt { get; private set; }

    internal bool Is(MetMatter met) =>
        GoneAt is null && (MatterId, AuthorityId, Relationship, Ground, IsForSearcher, IsForMatched) == (met.MatterId, met.AuthorityId, met.Relationship, met.Ground, met.IsForSearcher, met.IsForMatched);

    internal void Go(DateTime at) => GoneAt = at;
}
