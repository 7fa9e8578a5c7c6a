using TalentPool.Domain.Privacy;

namespace TalentPool.Domain.Placements;

/// <content>After the time for which it is kept, a placement loses its names and words; figures, dates and states stay. What a DBS check said goes sooner.</content>
public sealed partial class Placement
{
    /// <summary>When the names and words of this placement were erased; null while they are there.</summary>
    public DateTime? ForgottenAt { get; private set; }

    /// <summary>When the level and date of the DBS check were erased; null while they are there, or were never recorded.</summary>
    public DateTime? DbsForgottenAt { get; private set; }

    /// <summary>The last day on which the placement keeps its names and words; null while it is not over, or may yet go on.</summary>
    public DateOnly? KeptUntil(RetentionSchedule schedule, WorkingCalendar calendar) => OpenExtension is not null ? null : Status switch
    {
        PlacementStatus.Ended => schedule.PlacementUntil(EndsOn),
        PlacementStatus.Cancelled when EndedAt is { } cancelled => schedule.PlacementUntil(calendar.LocalDate(cancelled)),
        _ => null,
    };

    /// <summary>The last day on which the level and date of the DBS check are kept; null where there are none, and while the work has not been decided on by its start or its end.
    /// When a check of before that was noted was seen nobody knows; the work began on it, and later changes of the placement put nothing off.</summary>
    public DateOnly? DbsKeptUntil(RetentionSchedule schedule, WorkingCalendar calendar) =>
        DbsLevel is null || Status == PlacementStatus.Agreed ? null : schedule.DbsUntil(calendar.LocalDate(DbsRecordedAt ?? StartedAt ?? ChangedAt));

    /// <summary>Marks the placement as one whose names and words are gone; whoever carries this out erases them in the same act, from the rows and from the events.</summary>
    public Outcome Forget(Actor by, DateTime at, RetentionSchedule schedule, WorkingCalendar calendar)
    {
        if (!by.IsClock)
        {
            return PlacementRefusals.OnlyForTheClock;
        }

        if (ForgottenAt is not null)
        {
            return PlacementRefusals.AlreadyForgotten;
        }

        if (KeptUntil(schedule, calendar) is not { } last || calendar.LocalDate(at) <= last)
        {
            return PlacementRefusals.StillKept;
        }

        ForgottenAt = at;
        Changed(by.Name, new PlacementForgotten(Id, at, last));
        return Outcome.Done;
    }

    /// <summary>Keeps of the DBS check that it was asked for and what the home concluded, and nothing else.</summary>
    public Outcome ForgetDbs(Actor by, DateTime at, RetentionSchedule schedule, WorkingCalendar calendar)
    {
        if (!by.IsClock)
        {
            return PlacementRefusals.OnlyForTheClock;
        }

        if (DbsKeptUntil(schedule, calendar) is not { } last || calendar.LocalDate(at) <= last)
        {
            return PlacementRefusals.StillKept;
        }

        (DbsLevel, DbsIssuedOn, DbsForgottenAt) = (null, null, at);
        Changed(by.Name, new DbsForgotten(Id, at, last));
        return Outcome.Done;
    }
}
