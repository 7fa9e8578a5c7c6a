using TalentPool.Domain.Privacy;

namespace TalentPool.Domain.Gaps;

/// <content>After the time for which it is kept, a gap loses its names and words. Its figures and dates stay, so that counts do not change; where nobody ended it, it ends.</content>
public sealed partial class Gap
{
    /// <summary>When the names and words of this gap were erased; null while they are there.</summary>
    public DateTime? ForgottenAt { get; private set; }

    /// <summary>
    /// The last day on which the gap keeps its names and words. Where somebody was placed, a clearance was asked for, or work went round the
    /// check, it is kept as long as other records.
    /// </summary>
    public DateOnly KeptUntil(RetentionSchedule schedule, WorkingCalendar calendar)
    {
        var day = LastUse(calendar);
        return _offers.Any(offer => offer.Status == OfferStatus.Accepted) || _bypasses.Count > 0 || _clearances.Count > 0
            ? schedule.RecordUntil(day)
            : schedule.UnfilledUntil(day);
    }

    /// <summary>
    /// The day on which it ended. Of a draft, or of a gap that nobody ended, it is the last day of its need, and never before its last change:
    /// whoever left it there may be gone, and nobody else would end it.
    /// </summary>
    private DateOnly LastUse(WorkingCalendar calendar)
    {
        var day = calendar.LocalDate(EndedAt ?? ChangedAt);
        return EndedAt is null && Shape is { } need && need.To > day ? need.To : day;
    }

    /// <summary>Marks the gap as one whose names and words are gone; whoever carries this out erases them in the same act, from the rows and from the events.</summary>
    public Outcome Forget(Actor by, DateTime at, RetentionSchedule schedule, WorkingCalendar calendar)
    {
        if (!by.IsClock)
        {
            return GapRefusals.OnlyForTheClock;
        }

        if (ForgottenAt is not null)
        {
            return GapRefusals.AlreadyForgotten;
        }

        var last = KeptUntil(schedule, calendar);
        if (calendar.LocalDate(at) <= last)
        {
            return GapRefusals.StillKept;
        }

        // Whoever was asked for and perhaps never came is named by this alone, and by no offer that a record needs.
        AskedForOfficerId = null;
        ForgottenAt = at;
        if (EndedAt is null)
        {
            // Left open, it would wait for somebody in every list, and words could be written into it that would never be erased.
            EndUnsaid(by, at);
        }
        else
        {
            Changed(by, at);
        }

        Record(new GapForgotten(Id, at, last));
        return Outcome.Done;
    }
}
