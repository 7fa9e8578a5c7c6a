using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Savings;

/// <summary>Whether what was spent once has come back, by the first year at whose end the accepted savings so far are as much as the costs so far.</summary>
/// <param name="PaidBackIn">None while it has not.</param>
public sealed record Payback(long CostsPence, long SavedPence, FinancialYear? PaidBackIn)
{
    public long LeftPence => Math.Max(0, CostsPence - SavedPence);

    /// <param name="years">For each year, what was spent once and what was saved.</param>
    public static Payback Of(IEnumerable<(FinancialYear Year, long CostsPence, long SavedPence)> years)
    {
        var (costs, saved, paidBack) = (0L, 0L, (FinancialYear?)null);
        foreach (var year in years.OrderBy(year => year.Year))
        {
            (costs, saved) = (costs + year.CostsPence, saved + year.SavedPence);

            // A later cost has to come back too.
            paidBack = saved < costs ? null : costs > 0 ? paidBack ?? year.Year : null;
        }

        return new Payback(costs, saved, paidBack);
    }
}
