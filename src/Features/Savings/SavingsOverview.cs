using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>What was saved in a financial year, as one reader may see it, and how that stands against what was wanted and what was spent once.</summary>
public sealed class SavingsOverview
{
    private SavingsOverview()
    {
    }

    public required FinancialYear Year { get; init; }

    /// <summary>Those that count in the year. What the records no longer say does not.</summary>
    public required SavingTotals Totals { get; init; }

    /// <summary>What waits for finance or the board, in the year.</summary>
    public required long WaitingPence { get; init; }

    /// <summary>What was accepted in the year, and is not what the records say any more. It is in no total.</summary>
    public required long ChangedPence { get; init; }

    /// <summary>What counts, by the authority that saved.</summary>
    public required IReadOnlyList<(Guid AuthorityId, SavingTotals Totals)> ByAuthority { get; init; }

    public required IReadOnlyList<(Guid ServiceAreaId, SavingTotals Totals)> ByServiceArea { get; init; }

    /// <summary>What counts, by year, of all years that have any.</summary>
    public required IReadOnlyList<(FinancialYear Year, SavingTotals Totals)> ByYear { get; init; }

    /// <summary>What counts, by year, the authority that saved and the service, of all that have any.</summary>
    public required IReadOnlyList<(FinancialYear Year, Guid AuthorityId, Guid ServiceAreaId, SavingTotals Totals)> InDetail { get; init; }

    public required int AgencyWeeks { get; init; }

    /// <summary>What the reader’s own authority earned with officers elsewhere, less what that cost it. It is in no total.</summary>
    public required long ContributedPence { get; init; }

    /// <summary>None where the reader sees no partnership’s savings, or no target is set.</summary>
    public required long? TargetPence { get; init; }

    /// <summary>None where the reader sees no partnership as a whole.</summary>
    public required Payback? Payback { get; init; }

    /// <summary>What the payback counts as spent, up to the year.</summary>
    public required IReadOnlyList<(FinancialYear Year, string Title, long Pence)> SpentOnce { get; init; }

    public static async Task<SavingsOverview> Of(TalentPoolDb db, Actor reader, FinancialYear year, DateOnly today)
    {
        var read = await SavingReading.Of(db, reader);
        var changed = await SavingsChanged.Of(db, read.Select(one => one.Saving).Where(saving => saving.Status == SavingStatus.Accepted), today);
        var seen = read.Where(one => !changed.Contains(one.Saving.Id)).ToList();
        var whole = seen.Where(one => one.IsWhole).Select(one => one.Saving).ToList();
        var years = read.Where(one => one.IsWhole).SelectMany(one => one.Saving.Years).Select(one => one.Year).Append(year).Distinct().Order().ToList();
        var overseen = (await db.Set<Partnership>().AsNoTracking().IgnoreAutoIncludes().Select(partnership => partnership.Id).ToListAsync())
            .Where(id => PermissionTable.Allows(Permission.SeeSavingWhole, reader, new Concerning { PartnershipId = id })).ToList();
        var plans = await db.Set<SavingPlan>().AsNoTracking().Where(plan => overseen.Contains(plan.PartnershipId)).ToListAsync();
        return new SavingsOverview
        {
            Year = year,
            Totals = Counted(whole, year),
            WaitingPence = whole.Where(saving => saving.Status is SavingStatus.Claimed or SavingStatus.Verified).SelectMany(saving => saving.Years).Where(one => one.Year == year).Sum(one => one.Figures.PartnershipPence),
            ChangedPence = read.Where(one => one.IsWhole && changed.Contains(one.Saving.Id)).Sum(one => one.PartnershipPence(year) ?? 0),
            ByAuthority = [.. whole.GroupBy(saving => saving.RequesterId).Select(group => (group.Key, Counted(group, year)))],
            ByServiceArea = [.. whole.GroupBy(saving => saving.ServiceAreaId).Select(group => (group.Key, Counted(group, year)))],
            ByYear = [.. years.Select(one => (one, Counted(whole, one)))],
            InDetail =
            [
                .. years.SelectMany(one => whole.Where(saving => saving.Years.Any(own => own.Year == one)).GroupBy(saving => (saving.RequesterId, saving.ServiceAreaId))
                    .Select(group => (one, group.Key.RequesterId, group.Key.ServiceAreaId, Counted(group, one))).Where(found => found.Item4 != default)),
            ],
            AgencyWeeks = year.FirstDay > today ? 0 : whole.Where(saving => saving.Status == SavingStatus.Accepted).SelectMany(saving => saving.Years).Where(one => one.Year == year).Sum(one => one.AgencyWeeks),
            ContributedPence = seen.Where(one => one.Saving.ProviderId == reader.AuthorityId && one.Saving.Status == SavingStatus.Accepted).Sum(one => one.Figures(year).ProviderPence),
            TargetPence = plans.Where(plan => plan.StartYear == year.StartYear).Select(plan => plan.TargetPence).Aggregate((long?)null, (sum, target) => target is null ? sum : (sum ?? 0) + target),
            Payback = overseen.Count == 0 ? null : Payback.Of(years.Union(plans.Select(plan => plan.Year)).Where(one => one.CompareTo(year) <= 0)
                .Select(one => (one, plans.Where(plan => plan.Year == one).Sum(plan => plan.CostsPence), Counted(whole, one).AllPence))),
            SpentOnce = [.. plans.Where(plan => plan.Year.CompareTo(year) <= 0).OrderBy(plan => plan.StartYear).SelectMany(plan => plan.Costs.Where(cost => cost.TakenOutAt is null).Select(cost => (plan.Year, cost.Title, cost.Pence)))],
        };

        // What is accepted of a year that has not begun is a plan, and counts once the year is there.
        SavingTotals Counted(IEnumerable<Saving> savings, FinancialYear of) => of.FirstDay > today ? default : SavingTotals.Of(savings, of);
    }
}
