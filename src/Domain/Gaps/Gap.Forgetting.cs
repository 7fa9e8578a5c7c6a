using TalentPool.Domain.Privacy;

namespace TalentPool.Domain.Gaps;

/// <content>After the time for which it is kept, a gap loses its names and words. Its figures, dates and states stay, so that counts do not change.</content>
public sealed partial class Gap
{
    /// <summary>When the names and words of this gap were erased; null while they are there.</summary>
    public DateTime? ForgottenAt { get; private set; }

    /// <summary>
    /// The last day on which the gap keeps its names and words. Null while it has not ended. Where somebody was placed, a clearance was asked for,
    /// or work went round the check, it is kept as long as other records.
    /// </summary>
    public DateOnly? KeptUntil(RetentionSchedule schedule, WorkingCalendar calendar)
    {
        if (Status is not (GapStatus.Withdrawn or GapStatus.Closed) || EndedAt is not { } ended)
        {
            return null;
        }

        var day = calendar.LocalDate(ended);
        return _offers.Any(offer => offer.Status == OfferStatus.Accepted) || _bypasses.Count > 0 || _clearances.Count > 0
            ? schedule.RecordUntil(day)
            : schedule.UnfilledUntil(day);
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

        if (KeptUntil(schedule, calendar) is not { } last || calendar.LocalDate(at) <= last)
        {
            return GapRefusals.StillKept;
        }

        // Whoever was asked for and perhaps never came is named by this alone, and by no offer that a record needs.
        AskedForOfficerId = null;
        ForgottenAt = at;
        Changed(by, at);
        Record(new GapForgotten(Id, at, last));
        return Outcome.Done;
    }
}
