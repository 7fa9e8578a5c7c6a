using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Privacy;

namespace TalentPool.Features.Privacy.LookRequests;

/// <summary>Which requests to look lose their names and reasons, for the job that erases them and for the page that says so before.</summary>
public static class LookRequestsNoLongerKept
{
    public static IQueryable<LookRequest> On(TalentPoolDb db, RetentionSchedule schedule, DateOnly on)
    {
        var before = WorkingCalendar.EnglandAndWales.AtLocal(schedule.RecordsBefore(on).AddDays(1), TimeOnly.MinValue);
        return db.Set<LookRequest>().AsNoTracking().Where(request => request.ForgottenAt == null && request.OverAt < before);
    }
}
