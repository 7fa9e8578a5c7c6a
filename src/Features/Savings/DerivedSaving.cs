using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Recharges;

namespace TalentPool.Features.Savings;

/// <summary>What the records of a placement say that it saved: its approved hours at the price outside, what is charged for it, and the costs that both sides entered.</summary>
/// <param name="Route">By which route the work would have been bought outside.</param>
/// <param name="PriceEvidence">Where the evidence of the price outside is, as it was said when the gap was posted.</param>
/// <param name="LaterPencePerHour">The lowest price outside that was set after the frozen one; null where none was.</param>
/// <param name="Sheets">The approved hours that it follows from.</param>
/// <param name="Charges">What its statements charge, and what is approved and still to be charged, by month.</param>
/// <param name="Claimed">Which months its savings are of.</param>
public sealed record DerivedSaving(
    Placement Placement, PlacementCosts? Costs, OutsideRoute Route, string PriceEvidence, long? LaterPencePerHour, IReadOnlyList<Timesheet> Sheets, IReadOnlyList<PlacementCharge> Charges,
    ClaimedMonths Claimed)
{
    /// <summary>Whether the quality did not fall, by the answers of the close-out. Nobody has answered is no yes.</summary>
    public bool QualityHeld => Placement is { QualityOfWork: QualityAnswer.Yes, KeptToTime: QualityAnswer.Yes or QualityAnswer.Partly };

    /// <summary>Where the price comes from, by the route that was named.</summary>
    public BaselineSource LikelySource => Route switch
    {
        OutsideRoute.Framework or OutsideRoute.Panel => BaselineSource.FrameworkRate,
        OutsideRoute.Agency => BaselineSource.AgencyQuote,
        _ => BaselineSource.SignedOffOutsourcing,
    };

    /// <summary>Of all its months.</summary>
    public IReadOnlyList<YearHours> Years => In(_ => true, _ => default);

    /// <summary>What can be claimed: the months that are over and that no saving which stands is of, and of each year's costs what none has.</summary>
    public IReadOnlyList<YearHours> Left(DateOnly today) =>
        [.. In(month => Claimed.CanBeClaimed(month, today), year => Claimed.CostsOf(year)).Where(year => year is not { Minutes: 0, RechargePence: 0, RequesterCostsPence: 0, ProviderCostsPence: 0 })];

    /// <summary>Whether there are hours of a month that is not over.</summary>
    public bool HasRunningMonth(DateOnly today) => Sheets.Any(sheet => !ClaimedMonths.IsOver(MonthOf(sheet.From), today));

    public static async Task<DerivedSaving> Of(TalentPoolDb db, Placement placement, PlacementCosts? costs, DateOnly today, CancellationToken cancellation = default) =>
        (await Of(db, [placement], _ => costs, today, cancellation)).Single();

    /// <summary>Of these placements, as they are stored.</summary>
    public static async Task<IReadOnlyDictionary<Guid, DerivedSaving>> Of(TalentPoolDb db, IReadOnlyCollection<Guid> placementIds, DateOnly today, CancellationToken cancellation = default)
    {
        var placements = await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().Where(placement => placementIds.Contains(placement.Id)).ToListAsync(cancellation);
        var costs = await db.Set<PlacementCosts>().AsNoTracking().Where(one => placementIds.Contains(one.PlacementId)).ToDictionaryAsync(one => one.PlacementId, cancellation);
        return (await Of(db, placements, placement => costs.GetValueOrDefault(placement.Id), today, cancellation)).ToDictionary(derived => derived.Placement.Id);
    }

    private static async Task<IEnumerable<DerivedSaving>> Of(
        TalentPoolDb db, IReadOnlyCollection<Placement> placements, Func<Placement, PlacementCosts?> costs, DateOnly today, CancellationToken cancellation)
    {
        var (ids, gapIds) = (placements.Select(placement => placement.Id).ToList(), placements.Select(placement => placement.GapId).ToList());
        var gaps = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes().Include(gap => gap.Comparators).Where(gap => gapIds.Contains(gap.Id)).ToDictionaryAsync(gap => gap.Id, cancellation);
        var sheets = (await db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes()
            .Where(sheet => ids.Contains(sheet.PlacementId) && (sheet.Status == TimesheetStatus.Approved || sheet.Status == TimesheetStatus.Charged))
            .OrderBy(sheet => sheet.From).ThenBy(sheet => sheet.Id).ToListAsync(cancellation)).ToLookup(sheet => sheet.PlacementId);
        var charges = (await PlacementCharge.Of(db, db.Set<Placement>().Where(one => ids.Contains(one.Id)), today, cancellation: cancellation)).ToLookup(charge => charge.PlacementId);
        var claims = (await db.Set<Saving>().AsNoTracking().Where(saving => saving.PlacementId != null && ids.Contains(saving.PlacementId.Value)).ToListAsync(cancellation)).ToLookup(saving => saving.PlacementId!.Value);
        return placements.Select(placement => Of(placement, costs(placement), gaps[placement.GapId], [.. sheets[placement.Id]], [.. charges[placement.Id]], claims[placement.Id]));
    }

    private static DerivedSaving Of(Placement placement, PlacementCosts? costs, Gap gap, IReadOnlyList<Timesheet> sheets, IReadOnlyList<PlacementCharge> charges, IEnumerable<Saving> claims)
    {
        // The price that acceptance froze is the one that was locked with the first answer, so whatever was set after it is later, before the acceptance as well.
        var frozen = gap.LockedComparator ?? gap.Comparators.Where(price => price.SetAt <= placement.AgreedAt).MaxBy(price => price.Number) ?? gap.Comparators.MinBy(price => price.Number);
        var later = gap.Comparators.Where(price => price.Number > frozen?.Number).Min(price => (long?)price.PencePerHour);
        return new DerivedSaving(placement, costs, frozen?.Route ?? OutsideRoute.Other, EvidenceOf(frozen), later, sheets, charges, new ClaimedMonths(claims, WorkingCalendar.EnglandAndWales));
    }

    /// <summary>What would be claimed, with a price outside that comes from there.</summary>
    public PlacementSaving At(BaselineSource source, string priceEvidence, IReadOnlyList<YearHours> years) => new(
        Placement.Id, Placement.HostAuthorityId, Placement.HomeAuthorityId, Placement.ServiceAreaId, Placement.Reference,
        new Baseline(Placement.ComparatorPencePerHour ?? 0, source, priceEvidence, LaterPencePerHour, Route == OutsideRoute.Agency), years);

    /// <summary>Whether the records say the figures still that were claimed.</summary>
    public bool Upholds(Saving saving) => saving.StillFollowsFrom(In(month => Claimed.IsOf(saving.Id, month), year => Claimed.CostsOf(year, saving.Id)), LaterPencePerHour);

    /// <summary>
    /// Whether the records carry it still as far as it has come: its figures, and its class once that was verified. What was accepted may have come to deserve a
    /// better class since; that takes nothing from it.
    /// </summary>
    public bool Supports(Saving saving) => saving.Status switch
    {
        SavingStatus.Verified => UpholdsWithItsClass(saving),
        SavingStatus.Accepted => Upholds(saving) && SavingProof.Of(saving.Evidence).With(this).Class <= saving.Class,
        _ => Upholds(saving),
    };

    /// <summary>Whether the evidence that was verified also carries its class still: the close-out may have been answered since, or a cost taken out.</summary>
    public bool UpholdsWithItsClass(Saving saving) => Upholds(saving) && SavingProof.Of(saving.Evidence).With(this).Class == saving.Class;

    /// <summary>
    /// Weeks with hours that an agency worker would have covered. One across the end of a year has two timesheets and is counted once; one whose hours were all
    /// corrected away has none. It is of the month in which it begins to have hours.
    /// </summary>
    private ILookup<FinancialYear, DateOnly> AgencyWeeks(Func<DateOnly, bool> isOf) => (Route == OutsideRoute.Agency ? Sheets : [])
        .GroupBy(sheet => (sheet.Monday, sheet.From)).Where(days => days.Sum(sheet => sheet.ChargeableMinutes) > 0)
        .GroupBy(days => days.Key.Monday, days => days.Key.From).Select(week => week.Min()).Where(from => isOf(MonthOf(from))).ToLookup(FinancialYear.Of);

    /// <param name="isOf">Of which months, each by its first day.</param>
    /// <param name="costsElsewhere">What other savings have of the year's costs.</param>
    private IReadOnlyList<YearHours> In(Func<DateOnly, bool> isOf, Func<FinancialYear, (long RequesterPence, long ProviderPence)> costsElsewhere)
    {
        var months = Sheets.Select(sheet => MonthOf(sheet.From)).Concat(Charges.Select(charge => charge.Month)).Distinct().Where(isOf).ToHashSet();
        var minutes = Sheets.Where(sheet => months.Contains(MonthOf(sheet.From))).ToLookup(sheet => FinancialYear.Of(sheet.From), sheet => (long)sheet.ChargeableMinutes);
        var charged = Charges.Where(charge => months.Contains(charge.Month)).ToLookup(charge => FinancialYear.Of(charge.Month));
        var weeks = AgencyWeeks(months.Contains);
        var costed = Costs?.Costs.Where(cost => cost.TakenOutAt is null).Select(cost => new FinancialYear(cost.StartYear)) ?? [];
        return
        [
            .. from year in months.Select(FinancialYear.Of).Union(costed).Union(Claimed.Standing.SelectMany(saving => saving.Years).Select(one => one.Year)).Order()
               let elsewhere = costsElsewhere(year)
               select new YearHours(
                   year, minutes[year].Sum() - charged[year].Sum(charge => charge.MinutesTakenBack), charged[year].Sum(charge => charge.Pence),
                   (Costs?.Pence(Side.Host, year) ?? 0) - elsewhere.RequesterPence, (Costs?.Pence(Side.Home, year) ?? 0) - elsewhere.ProviderPence, weeks[year].Count()),
        ];
    }

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static string EvidenceOf(Comparator? price) =>
        price is null ? "" : !string.IsNullOrWhiteSpace(price.EvidenceReference) ? price.EvidenceReference : price.EvidenceFileId is not null ? "The file on the gap" : "";
}
