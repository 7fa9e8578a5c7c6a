namespace TalentPool.Domain.Gaps;

/// <summary>That those who owe an act on a gap were reminded of it, so that they are not reminded twice.</summary>
public sealed class Reminder
{
    private Reminder()
    {
    }

    internal Reminder(Guid gapId, OwedKind kind, Guid subjectId, DateTime at) =>
        (Id, GapId, Kind, SubjectId, At) = (Guid.CreateVersion7(), gapId, kind, subjectId, at);

    public Guid Id { get; private init; }

    public Guid GapId { get; private init; }

    public OwedKind Kind { get; private init; }

    /// <summary>The enquiry, offer or clearance that waits.</summary>
    public Guid SubjectId { get; private init; }

    public DateTime At { get; private init; }
}
