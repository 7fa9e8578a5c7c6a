using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Privacy;

namespace TalentPool.Features.Privacy;

/// <summary>Which months of payments or orders lose their suppliers and words, for the job that erases them and for the page that says so before.</summary>
public static class SpendNoLongerKept
{
    public static IQueryable<SpendMonth> On(TalentPoolDb db, RetentionSchedule schedule, DateOnly on)
    {
        var last = schedule.RecordsBefore(on);
        return db.Set<SpendMonth>().AsNoTracking().IgnoreAutoIncludes().Where(month => month.ForgottenAt == null && month.Month <= last);
    }
}
