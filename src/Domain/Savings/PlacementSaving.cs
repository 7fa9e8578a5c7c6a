namespace TalentPool.Domain.Savings;

/// <summary>What a placement saved, as its records say. Nobody types in a saving: its figures follow from these.</summary>
public sealed record PlacementSaving(
    Guid PlacementId, Guid RequesterId, Guid ProviderId, Guid ServiceAreaId, string PlacementReference, Baseline Baseline, IReadOnlyList<YearHours> Years)
{
    internal IEnumerable<SavingYear> FiguresOf(Guid savingId) => Years.OrderBy(year => year.Year).Select(year => new SavingYear(
        savingId, year.Year, new SavingFigures(Recharges.Pence.OfMinutes(year.Minutes, Baseline.CountingPencePerHour), year.RechargePence, year.RequesterCostsPence, year.ProviderCostsPence), year.Minutes, year.AgencyWeeks));
}
