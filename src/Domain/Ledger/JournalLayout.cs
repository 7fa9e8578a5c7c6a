namespace TalentPool.Domain.Ledger;

/// <summary>A version of how an authority wants its journal. Versions are added and never changed.</summary>
public sealed class JournalLayout : Root
{
    private JournalLayout() => Format = new JournalFormat();

    public override ChainKey Chain => ChainKey.Authority(AuthorityId);

    public Guid AuthorityId { get; private init; }

    /// <summary>1 for the first version, without gaps.</summary>
    public int VersionNumber { get; private init; }

    public JournalFormat Format { get; private init; }

    public Guid SavedById { get; private init; }

    public DateTime SavedAt { get; private init; }

    /// <param name="current">The newest version there is; null where there is none.</param>
    /// <param name="seenVersion">The one that was looked at; 0 for none.</param>
    public static Outcome Save(Actor by, DateTime at, Guid id, Guid authorityId, JournalFormat format, JournalLayout? current, int seenVersion, out JournalLayout? layout)
    {
        layout = null;
        if (!by.Holds(Role.Finance, authorityId))
        {
            return JournalRefusals.NotFinanceOfTheAuthority;
        }

        if (seenVersion != (current?.VersionNumber ?? 0))
        {
            return JournalRefusals.Stale(current!.SavedAt);
        }

        if (format.Fault() is { } fault)
        {
            return fault;
        }

        layout = new JournalLayout
        {
            Id = id,
            AuthorityId = authorityId,
            VersionNumber = seenVersion + 1,
            Format = format,
            SavedById = by.PersonId,
            SavedAt = at,
        };
        layout.Record(new JournalLayoutSaved(id, at, by.PersonId, authorityId, layout.VersionNumber, format));
        return Outcome.DoneWith(id);
    }
}
