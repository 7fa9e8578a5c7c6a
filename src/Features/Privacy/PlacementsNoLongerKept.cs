using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;

namespace TalentPool.Features.Privacy;

/// <summary>Which placements lose their names and words, and which the detail of a DBS check, for the job that erases them and for the page that says so before.</summary>
public static class PlacementsNoLongerKept
{
    public static IQueryable<Placement> On(TalentPoolDb db, RetentionSchedule schedule, DateOnly on)
    {
        var last = schedule.PlacementsBefore(on);
        var before = WorkingCalendar.EnglandAndWales.AtLocal(last.AddDays(1), TimeOnly.MinValue);
        return db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(placement => placement.ForgottenAt == null && placement.Extensions.All(extension => extension.Status != ExtensionStatus.Proposed)
                && ((placement.Status == PlacementStatus.Ended && placement.EndsOn <= last) || (placement.Status == PlacementStatus.Cancelled && placement.EndedAt < before)));
    }

    public static IQueryable<Placement> DbsOn(TalentPoolDb db, RetentionSchedule schedule, DateOnly on)
    {
        var before = WorkingCalendar.EnglandAndWales.AtLocal(on.AddMonths(-schedule.DbsMonths), TimeOnly.MinValue);
        return db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(placement => placement.DbsLevel != null && placement.Status != PlacementStatus.Agreed && (placement.DbsRecordedAt ?? placement.StartedAt ?? placement.ChangedAt) < before);
    }
}
