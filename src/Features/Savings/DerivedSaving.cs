using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Savings;

/// <summary>What the records of a placement say that it saved: its approved hours at the price outside and at the agreed rate, and the costs that both sides entered.</summary>
/// <param name="Route">By which route the work would have been bought outside.</param>
/// <param name="PriceEvidence">Where the evidence of the price outside is, as it was said when the gap was posted.</param>
/// <param name="Sheets">The approved hours that it follows from.</param>
public sealed record DerivedSaving(Placement Placement, PlacementCosts? Costs, OutsideRoute Route, string PriceEvidence, long? LaterPencePerHour, IReadOnlyList<Timesheet> Sheets)
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

    public IReadOnlyList<YearHours> Years
    {
        get
        {
            var minutes = Sheets.GroupBy(sheet => FinancialYear.Of(sheet.From)).ToDictionary(group => group.Key, group => group.Sum(sheet => (long)sheet.ChargeableMinutes));
            var costed = Costs?.Costs.Where(cost => cost.TakenOutAt is null).Select(cost => new FinancialYear(cost.StartYear)) ?? [];
            return
            [
                .. minutes.Keys.Union(costed).Order().Select(year => new YearHours(
                    year, minutes.GetValueOrDefault(year), Pence.OfMinutes(minutes.GetValueOrDefault(year), Placement.RatePencePerHour),
                    Costs?.Pence(Side.Host, year) ?? 0, Costs?.Pence(Side.Home, year) ?? 0)),
            ];
        }
    }

    /// <summary>Weeks with hours that an agency worker would have covered.</summary>
    public int AgencyWeeks => Route == OutsideRoute.Agency ? Sheets.Where(sheet => sheet.ChargeableMinutes > 0).Select(sheet => sheet.Monday).Distinct().Count() : 0;

    public static async Task<DerivedSaving> Of(TalentPoolDb db, Placement placement, PlacementCosts? costs, CancellationToken cancellation = default)
    {
        var prices = await db.Set<Comparator>().AsNoTracking()
            .Where(price => db.Set<Gap>().Any(gap => gap.Id == placement.GapId && gap.Comparators.Any(own => own.Id == price.Id)))
            .OrderBy(price => price.Number).ToListAsync(cancellation);
        var frozen = prices.LastOrDefault(price => price.SetAt <= placement.AgreedAt) ?? prices.FirstOrDefault();
        var later = prices.LastOrDefault(price => price.SetAt > placement.AgreedAt);
        var sheets = await db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes()
            .Where(sheet => sheet.PlacementId == placement.Id && (sheet.Status == TimesheetStatus.Approved || sheet.Status == TimesheetStatus.Charged))
            .OrderBy(sheet => sheet.From).ThenBy(sheet => sheet.Id).ToListAsync(cancellation);
        return new DerivedSaving(placement, costs, frozen?.Route ?? OutsideRoute.Other, EvidenceOf(frozen), later?.PencePerHour, sheets);
    }

    /// <summary>What would be claimed, with a price outside that comes from there.</summary>
    public PlacementSaving At(BaselineSource source, string priceEvidence) => new(
        Placement.Id, Placement.HostAuthorityId, Placement.HomeAuthorityId, Placement.ServiceAreaId, Placement.Reference,
        new Baseline(Placement.ComparatorPencePerHour ?? 0, source, priceEvidence, LaterPencePerHour, Route == OutsideRoute.Agency), Years, AgencyWeeks);

    private static string EvidenceOf(Comparator? price) =>
        price is null ? "" : !string.IsNullOrWhiteSpace(price.EvidenceReference) ? price.EvidenceReference : price.EvidenceFileId is not null ? "The file on the gap" : "";
}
