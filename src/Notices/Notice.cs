namespace TalentPool.Notices;

/// <summary>That a person is told of an event. It stores kinds and identifiers; its words are made when it is read, with the reader's permissions.</summary>
public sealed class Notice
{
    private Notice()
    {
    }

    public Notice(Guid personId, long eventId, string rule, Guid rootId, Guid subjectId, DateTime at, DateTime? heldUntil = null) =>
        (PersonId, EventId, Rule, RootId, SubjectId, At, HeldUntil) = (personId, eventId, rule, rootId, subjectId, at, heldUntil);

    public long Id { get; private set; }

    public Guid PersonId { get; private set; }

    public long EventId { get; private set; }

    /// <summary>The event's kind and the audience: which line of the rules made this notice.</summary>
    public string Rule { get; private set; } = "";

    public Guid RootId { get; private set; }

    public Guid SubjectId { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>Until when it is not pushed, because it came in quiet hours; the inbox has it at once.</summary>
    public DateTime? HeldUntil { get; private set; }

    public DateTime? ReadAt { get; private set; }

    /// <summary>Whether its person wants to find it in the inbox alone, and open pages say nothing of it.</summary>
    public bool IsSilent { get; init; }

    public void MarkRead(DateTime at) => ReadAt ??= at;
}
