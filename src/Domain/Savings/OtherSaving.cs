using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Savings;

/// <summary>A saving that follows from no placement: a rate negotiated together, a shared contract.</summary>
/// <param name="Title">What it is. Not empty.</param>
/// <param name="BaselineReference">Where the evidence of the baseline is kept. Not empty.</param>
/// <param name="Years">For each year what it would have cost, and what it cost with all one-off costs.</param>
public sealed record OtherSaving(
    Guid RequesterId, Guid ServiceAreaId, string Title, string BaselineReference, IReadOnlyList<(FinancialYear Year, long BaselinePence, long CostPence)> Years)
{
    internal IEnumerable<SavingYear> FiguresOf(Guid savingId) =>
        Years.OrderBy(year => year.Year).Select(year => new SavingYear(savingId, year.Year, new SavingFigures(year.BaselinePence, 0, year.CostPence, 0), 0, 0));
}
