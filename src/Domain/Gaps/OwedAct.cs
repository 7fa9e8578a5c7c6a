using TalentPool.Domain.Waiting;

namespace TalentPool.Domain.Gaps;

/// <summary>An act that is owed on a gap.</summary>
/// <param name="SubjectId">The enquiry, offer or clearance that waits for it.</param>
/// <param name="PersonId">Who owes it, where it is one person; otherwise whoever holds the role at the authority.</param>
/// <param name="Since">When it came to be owed.</param>
/// <param name="DueAt">Until when; null where nothing happens by itself.</param>
public sealed record OwedAct(OwedKind Kind, Guid SubjectId, Guid AuthorityId, Guid? PersonId, DateTime Since, DateTime? DueAt)
{
    /// <summary>When half the time has passed, which is when a reminder is due; null without a deadline.</summary>
    public DateTime? HalfTimeAt => DueAt is { } due ? HalfTime.Of(Since, due) : null;

    public bool IsOverdue(DateTime at) => DueAt <= at;
}
