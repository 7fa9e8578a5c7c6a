using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;

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
        var partnerships = await db.Set<Partnership>().AsNoTracking().ToDictionaryAsync(partnership => partnership.Id, cancellation);
        var dueAt = partnerships.Values.ToDictionary(partnership => partnership.Id, partnership => DueAt(partnership, month));
        if (dueAt.Values.All(due => at < due))
        {
            return [];
        }

        var run = (await db.Set<MonthRun>().AsNoTracking().IgnoreAutoIncludes().Where(run => run.Month == month).Select(run => new { run.ProviderId, run.AsOf }).ToListAsync(cancellation))
            .ToLookup(run => run.ProviderId, run => run.AsOf);
        var providers = (await db.Set<Placement>().Select(placement => new { placement.HomeAuthorityId, placement.PartnershipId }).Distinct().ToListAsync(cancellation))
            .GroupBy(one => one.HomeAuthorityId, one => dueAt[one.PartnershipId])
            .Where(provider => at >= provider.Min() && !run[provider.Key].Any(asOf => asOf >= provider.Max()))
            .Select(provider => provider.Key).ToHashSet();
        if (providers.Count == 0)
        {
            return [];
        }

        var waiting = new HashSet<(Guid ProviderId, Guid PartnershipId)>();
        foreach (var source in ChargeSource.All)
        {
            waiting.UnionWith(await source.Waiting(db, providers, at, month.AddMonths(1).AddDays(-1), cancellation));
        }

        return
        [
            .. from provider in waiting.GroupBy(one => one.ProviderId, one => one.PartnershipId)
               let due = provider.Min(id => dueAt[id])
               where at >= due && !run[provider.Key].Any(asOf => asOf >= due)
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
