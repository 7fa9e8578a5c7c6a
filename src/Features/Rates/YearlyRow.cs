using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Rates;

/// <summary>What hosts have approved of one grade's or officer's work in the financial year, beside what the posts cost in it.</summary>
/// <param name="For">"PO4", or the officer's name.</param>
/// <param name="Posts">How many officers were placed, each of whom is a post.</param>
/// <param name="ChargedPence">What was approved of their work so far.</param>
/// <param name="Figures">Beside what they cost; null where no approved rate was built up for the year, so that nothing is known of it.</param>
public sealed record YearlyRow(string For, int Posts, long ChargedPence, YearlyRecharge? Figures)
{
    public bool IsAboveCost => Figures is { IsAboveCost: true };

    public long? CostPence => Figures is { } known ? (long)Math.Round(known.CostPence, MidpointRounding.AwayFromZero) : null;

    /// <summary>Of the financial year in which the day lies.</summary>
    public static async Task<IReadOnlyList<YearlyRow>> Of(TalentPoolDb db, Guid authorityId, DateOnly today, CancellationToken cancellation = default)
    {
        var current = FinancialYear.Of(today);
        var (year, first, last) = (current.StartYear, current.FirstDay, current.LastDay);
        var rates = await db.Set<Rate>().AsNoTracking().Where(rate => rate.AuthorityId == authorityId && rate.Status == RateStatus.Approved).ToListAsync(cancellation);
        var placements = await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(placement => placement.HomeAuthorityId == authorityId && placement.StartsOn <= last && placement.EndsOn >= first && placement.Status != PlacementStatus.Agreed && placement.Status != PlacementStatus.Cancelled)
            .ToListAsync(cancellation);
        var placed = placements.Select(placement => placement.Id).ToList();
        var approved = (await db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes()
            .Where(timesheet => placed.Contains(timesheet.PlacementId) && timesheet.From >= first && timesheet.To <= last && (timesheet.Status == TimesheetStatus.Approved || timesheet.Status == TimesheetStatus.Charged))
            .GroupBy(timesheet => new { timesheet.PlacementId, timesheet.From })
            .Select(group => new { group.Key.PlacementId, group.Key.From, Minutes = group.Sum(timesheet => timesheet.ChargeableMinutes) }).ToListAsync(cancellation))
            .ToLookup(week => week.PlacementId);
        var apply = await RatesThatApply.Of(db, cancellation: cancellation);
        var officers = await db.Set<Domain.Officers.Officer>().AsNoTracking().IgnoreAutoIncludes()
            .Where(officer => officer.HomeAuthorityId == authorityId).Select(officer => new { officer.Id, officer.Grade }).ToDictionaryAsync(officer => officer.Id, officer => officer.Grade, cancellation);
        var names = await RateSight.OfficerNames(db, [.. rates.Select(rate => rate.OfficerId).OfType<Guid>().Distinct()]);
        return
        [
            .. from placement in placements
               let rate = RateOf(rates, officers, placement, authorityId, today)
               let name = rate?.OfficerId is { } officer ? names.GetValueOrDefault(officer, "an officer who has left") : rate?.Grade ?? officers.GetValueOrDefault(placement.OfficerId, "Officers who have left")
               group placement by (Name: name, BuildUp: rate?.BuildUp?.FinancialYearStart == year ? rate.BuildUp : null) into posted
               let posts = posted.Select(placement => placement.OfficerId).Distinct().Count()
               let charged = posted.Sum(placement => approved[placement.Id].Sum(week => Pence.OfMinutes(week.Minutes, apply.On(placement, week.From)?.PencePerHour ?? 0)) + FeesPence(placement, first, today))
               orderby posted.Key.Name
               select new YearlyRow(posted.Key.Name, posts, charged, posted.Key.BuildUp is { } cost ? YearlyRecharge.OfPosts(year, charged, [.. Enumerable.Repeat(cost, posts)]) : null),
        ];
    }

    private static Rate? RateOf(List<Rate> rates, Dictionary<Guid, string> grades, Placement placement, Guid authorityId, DateOnly today) =>
        Rate.InForceFor(rates, authorityId, placement.OfficerId, today) ?? (grades.TryGetValue(placement.OfficerId, out var grade) ? Rate.InForce(rates, authorityId, grade, today) : null);

    /// <summary>Fees of the months of the year that have begun.</summary>
    private static long FeesPence(Placement placement, DateOnly first, DateOnly today)
    {
        var pence = 0L;
        for (var month = first; month <= today; month = month.AddMonths(1))
        {
            pence += placement.FeePence(month);
        }

        return pence;
    }
}
