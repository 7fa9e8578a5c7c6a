using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Officers;

public sealed partial class Officer
{
    private readonly List<UsualWeek> _usualWeeks = [];

    private readonly List<Leave> _leave = [];

    public IReadOnlyList<UsualWeek> UsualWeeks => _usualWeeks;

    public IReadOnlyList<Leave> Leave => _leave;

    /// <summary>The usual week from a day on, until the next one that is recorded.</summary>
    /// <param name="minutes">Minutes on Monday to Sunday.</param>
    public Outcome SetUsualWeek(Actor by, DateTime at, DateOnly from, IReadOnlyList<int> minutes)
    {
        if (!IsOfficerOrLineManager(by, out var refusal))
        {
            return refusal;
        }

        if (UsualWeek.Fault(minutes) is { } fault)
        {
            return fault;
        }

        if (_usualWeeks.FirstOrDefault(week => week.From == from) is { } same)
        {
            same.Set(minutes);
        }
        else
        {
            _usualWeeks.Add(new UsualWeek(from, minutes));
        }

        Record(new UsualWeekSet(Id, at, from, [.. minutes]));
        return Outcome.Done;
    }

    public Outcome RecordLeave(Actor by, DateTime at, DateOnly from, DateOnly to)
    {
        if (!IsOfficerOrLineManager(by, out var refusal))
        {
            return refusal;
        }

        if (to < from)
        {
            return OfficerRefusals.LeaveEndsBeforeItStarts;
        }

        if (Weeks.LastLongerThanYears(from, to, 2))
        {
            return OfficerRefusals.LeaveTooLong;
        }

        if (_leave.Any(away => away.From <= to && from <= away.To))
        {
            return OfficerRefusals.LeaveOverlaps;
        }

        var leave = new Leave(from, to);
        _leave.Add(leave);
        Record(new LeaveRecorded(Id, at, leave.Id, from, to));
        var touched = _commitments.Where(commitment => commitment.Touches(from, to)).Select(commitment => commitment.PlacementId).ToList();
        if (touched.Count > 0)
        {
            // The time stays set aside: what gives way is for people to settle, so they are told.
            Record(new CommittedTimeOnLeave(leave.Id, at, Id, from, to, touched));
        }

        return Outcome.Done;
    }

    public Outcome RemoveLeave(Actor by, DateTime at, Guid leaveId)
    {
        if (!IsOfficerOrLineManager(by, out var refusal))
        {
            return refusal;
        }

        if (_leave.RemoveAll(away => away.Id == leaveId) == 0)
        {
            return OfficerRefusals.LeaveNotFound;
        }

        Record(new LeaveRemoved(Id, at, leaveId));
        return Outcome.Done;
    }

    /// <summary>What is left of the officer's time. Only live adverts count.</summary>
    public Capacity CapacityBy(WorkingCalendar calendar) => CapacityWithout(null, calendar);

    /// <summary>What would be left if every advert that has lapsed were confirmed, to tell a lapse from too many placements.</summary>
    public Capacity CapacityOnceConfirmed(WorkingCalendar calendar) => CapacityWithout(null, calendar, AdvertStatus.Live, AdvertStatus.Lapsed);

    /// <summary>Minutes left in every week that has a day in the range, by its Monday.</summary>
    public SortedList<DateOnly, int> CapacityByWeek(DateOnly from, DateOnly to, WorkingCalendar calendar) => CapacityBy(calendar).ByWeek(from, to);

    /// <summary>Minutes a week up to which the line manager has released the officer in advance, for all the dates of the work; 0 when there is no such advert.</summary>
    public int ReleaseLimitFor(GapShape shape)
    {
        var limits = _adverts.Where(advert => advert.Status == AdvertStatus.Live && advert.Touches(shape.From, shape.To)).Select(advert => advert.ReleaseLimitMinutes).ToList();
        return limits.Count == 0 ? 0 : limits.Min();
    }

    private Capacity CapacityWithout(Guid? placementId, WorkingCalendar calendar) => CapacityWithout(placementId, calendar, AdvertStatus.Live);

    private Capacity CapacityWithout(Guid? placementId, WorkingCalendar calendar, params AdvertStatus[] counted) => new(
        [.. _adverts.Where(advert => counted.Contains(advert.Status)).Select(advert => advert.Time)],
        _usualWeeks,
        _leave,
        [.. _commitments.Where(commitment => commitment.PlacementId != placementId)],
        calendar);
}
