namespace TalentPool.Domain.Partnerships;

/// <summary>An authority's membership of a partnership, from a day to a day.</summary>
public sealed class Membership
{
    internal Membership(Guid authorityId, DateOnly from, DateOnly? to, DateOnly signedOn) =>
        (Id, AuthorityId, From, To, SignedOn) = (Guid.CreateVersion7(), authorityId, from, to, signedOn);

    private Membership()
    {
    }

    public Guid Id { get; private init; }

    public Guid AuthorityId { get; private init; }

    public DateOnly From { get; private init; }

    /// <summary>The last day of membership; null while it has no end.</summary>
    public DateOnly? To { get; private set; }

    public DateOnly SignedOn { get; private init; }

    public bool IsInForceOn(DateOnly day) => Period.Covers(From, To, day);

    internal void End(DateOnly on) => To = on;
}
