using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;

namespace TalentPool.Features.Privacy;

/// <summary>Which savings lose their names and words, for the job that erases them and for the page that says so before.</summary>
public static class SavingsNoLongerKept
{
    public static IQueryable<Saving> On(TalentPoolDb db, RetentionSchedule schedule, DateOnly on)
    {
        var last = FinancialYear.Of(schedule.RecordsBefore(on)).StartYear;
        return db.Set<Saving>().AsNoTracking().IgnoreAutoIncludes().Where(saving => saving.ForgottenAt == null && saving.Years.All(year => year.StartYear <= last));
    }
}
