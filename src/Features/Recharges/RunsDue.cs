using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Recharges;

/// <summary>
/// The providers whose last month is drafted by the timetable of their terms: once, when the day by which its hours are approved is over, and only
/// where something waits to be charged.
/// </summary>
public static class RunsDue
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    public static async Task<IReadOnlyList<(Guid ProviderId, DateOnly Month)>> Of(TalentPoolDb db, DateTime at, CancellationToken cancellation = default)
    {
        var today = Calendar.LocalDate(at);
        var month = new DateOnly(today.Year, today.Month, 1).AddMonths(-1);
        var waiting = await (
            from timesheet in db.Set<Timesheet>()
            join placement in db.Set<Placement>() on timesheet.PlacementId equals placement.Id
            where timesheet.Status == TimesheetStatus.Approved && timesheet.From < month.AddMonths(1)
            select new { timesheet.HomeAuthorityId, placement.PartnershipId }).Distinct().ToListAsync(cancellation);
        if (waiting.Count == 0)
        {
            return [];
        }

        var run = await db.Set<MonthRun>().AsNoTracking().Where(run => run.Month == month).Select(run => new { run.ProviderId, run.AsOf }).ToListAsync(cancellation);
        var partnerships = await db.Set<Partnership>().AsNoTracking().ToDictionaryAsync(partnership => partnership.Id, cancellation);
        return
        [
            .. from provider in waiting.GroupBy(one => one.HomeAuthorityId, one => one.PartnershipId)
               let due = provider.Min(id => DueAt(partnerships[id], month))
               where at >= due && !run.Exists(one => one.ProviderId == provider.Key && one.AsOf >= due)
               orderby provider.Key
               select (provider.Key, month),
        ];
    }

    private static DateTime DueAt(Partnership partnership, DateOnly month)
    {
        var figures = partnership.TermsOn(month.AddMonths(1).AddDays(-1))?.Figures ?? new PolicyFigures();
        return Calendar.AtLocal(MonthTimetable.Of(month, StatementTerms.Of(figures), Calendar).ApproveOn, WorkingCalendar.Closes);
    }
}
