using TalentPool.Domain.Privacy;

namespace TalentPool.Domain.Officers;

/// <content>What an officer's time was is kept for some years; what is said of somebody who left goes with the account.</content>
public sealed partial class Officer
{
    /// <summary>What stands where words stood.</summary>
    private const string Erased = "Erased";

    private static readonly AdvertStatus[] Over = [AdvertStatus.Ended, AdvertStatus.Refused, AdvertStatus.Withdrawn];

    /// <summary>
    /// Removes the leave, the adverts that are over, the weeks that placements took and the usual weeks that others have followed, once
    /// they are no longer kept. The usual week of the first day that is kept stays.
    /// </summary>
    /// <param name="removed">The identifiers of the leave and the adverts that went.</param>
    public Outcome ForgetWorkingTime(Actor by, DateTime at, RetentionSchedule schedule, WorkingCalendar calendar, out IReadOnlyList<Guid> removed)
    {
        removed = [];
        if (!by.IsClock)
        {
            return OfficerRefusals.OnlyForTheClock;
        }

        var today = calendar.LocalDate(at);
        var leave = _leave.Where(away => IsGone(away.To)).ToList();
        var adverts = _adverts.Where(advert => Over.Contains(advert.Status) && IsGone(advert.To) && IsGone(calendar.LocalDate(advert.ChangedAt))).ToList();
        var usual = _usualWeeks.Where(week => _usualWeeks.Any(next => next.From > week.From && IsGone(next.From))).ToList();
        var taken = _commitments.Sum(commitment => commitment.ForgetWeeks(IsGone));
        var commitments = _commitments.RemoveAll(commitment => commitment.Weeks.Count == 0 && IsGone(commitment.To));
        if (leave.Count + adverts.Count + usual.Count + taken + commitments == 0)
        {
            return OfficerRefusals.NothingToForget;
        }

        _leave.RemoveAll(leave.Contains);
        _adverts.RemoveAll(adverts.Contains);
        _usualWeeks.RemoveAll(usual.Contains);
        removed = [.. leave.Select(away => away.Id), .. adverts.Select(advert => advert.Id)];
        Record(new WorkingTimeForgotten(Id, at, leave.Count, adverts.Count, usual.Count, taken));
        return Outcome.Done;

        bool IsGone(DateOnly day) => today > schedule.WorkingTimeUntil(day);
    }

    /// <summary>Erases what is said of somebody who left: the post, the place, what showed the skills, and the credentials. Whoever carries it out knows that nothing needs it.</summary>
    public Outcome Forget(Actor by, DateTime at)
    {
        if (!by.IsClock)
        {
            return OfficerRefusals.OnlyForTheClock;
        }

        (PostTitle, Grade, Place, AlsoWorksIn) = (Erased, Erased, Erased, []);
        foreach (var skill in _skills)
        {
            skill.Set(skill.Level, Erased);
        }

        _credentials.Clear();
        Record(new OfficerForgotten(Id, at));
        return Outcome.Done;
    }
}
