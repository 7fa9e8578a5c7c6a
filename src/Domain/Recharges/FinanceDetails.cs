namespace TalentPool.Domain.Recharges;

/// <summary>
/// A version of what invoices say of an authority. Versions are added and never changed, so that a document which went out reads the same
/// however often it is asked for.
/// </summary>
public sealed class FinanceDetails : Root
{
    private FinanceDetails() => Facts = new FinanceFacts();

    public override ChainKey Chain => ChainKey.Authority(AuthorityId);

    public Guid AuthorityId { get; private init; }

    /// <summary>1 for the first version, without gaps.</summary>
    public int VersionNumber { get; private init; }

    public FinanceFacts Facts { get; private init; }

    public Guid EnteredById { get; private init; }

    public DateTime EnteredAt { get; private init; }

    /// <param name="current">The newest version there is; null where there is none.</param>
    /// <param name="seenVersion">The one that was looked at; 0 for none.</param>
    public static Outcome Enter(Actor by, DateTime at, Guid id, Guid authorityId, FinanceFacts facts, FinanceDetails? current, int seenVersion, out FinanceDetails? details)
    {
        details = null;
        if (!by.Holds(Role.Finance, authorityId))
        {
            return FinanceRefusals.NotFinanceOfTheAuthority;
        }

        if (seenVersion != (current?.VersionNumber ?? 0))
        {
            return FinanceRefusals.Stale(current!.EnteredAt);
        }

        var tidied = facts.Tidied();
        if (tidied.Faults() is [var fault, ..])
        {
            return FinanceRefusals.Wrong(fault);
        }

        if (current is not null && current.Facts == tidied)
        {
            return FinanceRefusals.NothingChanged;
        }

        details = new FinanceDetails
        {
            Id = id,
            AuthorityId = authorityId,
            VersionNumber = seenVersion + 1,
            Facts = tidied,
            EnteredById = by.PersonId,
            EnteredAt = at,
        };
        details.Record(new FinanceDetailsEntered(id, at, by.PersonId, authorityId, details.VersionNumber, tidied));
        return Outcome.DoneWith(id);
    }

    /// <summary>
    /// The versions that a document which went out then may be written by, in order: the one that was in force, and those that came after it,
    /// of which the first that lacks nothing counts. So a document can be written once what was missing is there, and stays as it was.
    /// </summary>
    public static IReadOnlyList<FinanceDetails> For(IEnumerable<FinanceDetails> versions, DateTime sentAt)
    {
        var inOrder = versions.OrderBy(version => version.VersionNumber).ToList();
        var inForce = inOrder.FindLastIndex(version => version.EnteredAt <= sentAt);
        return inOrder[Math.Max(0, inForce)..];
    }
}
