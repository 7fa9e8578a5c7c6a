using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Privacy;

namespace TalentPool.Features.Privacy;

/// <summary>Of which officers something is no longer kept of what their time was.</summary>
public static class WorkingTimeNoLongerKept
{
    public static IQueryable<Officer> On(TalentPoolDb db, RetentionSchedule schedule, DateOnly on)
    {
        var before = on.AddYears(-schedule.WorkingTimeYears);
        var monday = before.AddDays(-6);
        var instant = WorkingCalendar.EnglandAndWales.AtLocal(before, TimeOnly.MinValue);
        return db.Set<Officer>().AsNoTracking().IgnoreAutoIncludes()
            .Where(officer => officer.Leave.Any(away => away.To < before)
                || officer.Adverts.Any(advert => advert.To < before && advert.ChangedAt < instant
                    && (advert.Status == AdvertStatus.Ended || advert.Status == AdvertStatus.Refused || advert.Status == AdvertStatus.Withdrawn))
                || officer.UsualWeeks.Count(week => week.From < before) > 1
                || officer.Commitments.Any(commitment => commitment.Weeks.Any(week => week.Monday < monday)));
    }
}
