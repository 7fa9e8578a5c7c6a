namespace TalentPool.Platform.Looks;

/// <summary>That someone opened a personal or privileged record on one day, at first at this instant. What they saw is not kept a second time.</summary>
public sealed class Look
{
    private Look()
    {
    }

    public Look(LookKind kind, Guid recordId, Guid? aboutPersonId, Guid authorityId, Guid personId, DateTime at) =>
        (Kind, RecordId, AboutPersonId, AuthorityId, PersonId, At) = (kind, recordId, aboutPersonId, authorityId, personId, at);

    public long Id { get; private set; }

    public LookKind Kind { get; private set; }

    public Guid RecordId { get; private set; }

    /// <summary>Whom the record is about; none where it is about a matter.</summary>
    public Guid? AboutPersonId { get; private set; }

    /// <summary>Whose record it is. Its auditors see who looked.</summary>
    public Guid AuthorityId { get; private set; }

    /// <summary>Who looked.</summary>
    public Guid PersonId { get; private set; }

    public DateTime At { get; private set; }
}
