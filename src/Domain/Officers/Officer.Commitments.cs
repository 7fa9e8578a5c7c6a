using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Officers;

/// <summary>
/// Time that placements have taken. Whether a placement may be is decided by the gap and by the placement;
/// the officer's record decides alone whether the time is there.
/// </summary>
public sealed partial class Officer
{
    private readonly List<Commitment> _commitments = [];

    public IReadOnlyList<Commitment> Commitments => _commitments;

    /// <summary>Sets time aside for a new placement, if every week and every session of it is free.</summary>
    public Outcome Commit(Actor by, DateTime at, Guid placementId, GapShape shape, WorkingCalendar calendar) =>
        _commitments.Any(commitment => commitment.PlacementId == placementId)
            ? OfficerRefusals.AlreadyCommitted
            : Take(new Commitment(placementId), at, shape, calendar);

    /// <summary>Sets aside other time than before for a placement, as an extension does. Only what grows must be free.</summary>
    public Outcome Recommit(Actor by, DateTime at, Guid placementId, GapShape shape, WorkingCalendar calendar) =>
        _commitments.FirstOrDefault(commitment => commitment.PlacementId == placementId) is { } commitment
            ? Take(commitment, at, shape, calendar)
            : OfficerRefusals.NotCommitted;

    /// <summary>The placement will not be: all its time is free again.</summary>
    public Outcome Uncommit(Actor by, DateTime at, Guid placementId)
    {
        if (_commitments.RemoveAll(commitment => commitment.PlacementId == placementId) == 0)
        {
            return OfficerRefusals.NotCommitted;
        }

        Record(new OfficerUncommitted(Id, at, placementId, null));
        return Outcome.Done;
    }

    /// <summary>The placement ends on that day: the weeks after it are free again. The week of the last day stays taken.</summary>
    public Outcome EndCommitment(Actor by, DateTime at, Guid placementId, DateOnly lastDay)
    {
        if (_commitments.FirstOrDefault(commitment => commitment.PlacementId == placementId) is not { } commitment)
        {
            return OfficerRefusals.NotCommitted;
        }

        commitment.EndAfter(lastDay);
        Record(new OfficerUncommitted(Id, at, placementId, lastDay));
        return Outcome.Done;
    }

    /// <summary>Why the time for this work is not there, or null when it is. Says the same as <see cref="Commit"/> would.</summary>
    public Refusal? NotFreeFor(GapShape shape, WorkingCalendar calendar) => NotFreeFor(null, shape, calendar);

    private Refusal? NotFreeFor(Commitment? own, GapShape shape, WorkingCalendar calendar)
    {
        var capacity = CapacityWithout(own?.PlacementId, calendar);
        foreach (var week in capacity.Shortfalls(shape))
        {
            if (week.NeededMinutes > (own?.MinutesIn(week.Monday) ?? 0))
            {
                return OfficerRefusals.OfficerNoLongerFree(week);
            }
        }

        foreach (var day in capacity.MissedSessions(shape))
        {
            if (shape.SessionMinutes[Weeks.IndexOf(day)] > (own?.SessionOn(day) ?? 0))
            {
                return OfficerRefusals.OfficerNoLongerFree(day);
            }
        }

        return null;
    }

    private Outcome Take(Commitment commitment, DateTime at, GapShape shape, WorkingCalendar calendar)
    {
        if (shape.Fault(calendar) is { } fault)
        {
            return fault;
        }

        if (NotFreeFor(commitment, shape, calendar) is { } notFree)
        {
            return notFree;
        }

        commitment.Take(shape, calendar);
        if (!_commitments.Contains(commitment))
        {
            _commitments.Add(commitment);
        }

        Record(new OfficerCommitted(Id, at, commitment.PlacementId, shape.Kind, shape.From, shape.To, shape.TotalMinutes(calendar)));
        return Outcome.Done;
    }
}
