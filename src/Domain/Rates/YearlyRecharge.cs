namespace TalentPool.Domain.Rates;

/// <summary>
/// What a provider has charged in a financial year for a post or a service, beside what it cost. Members cooperate at cost: a recharge above it is a profit,
/// on which neither the procurement exemption nor the VAT treatment was agreed.
/// </summary>
/// <param name="RechargedPence">Everything that was charged, credits taken off.</param>
/// <param name="CostPence">What it cost in the same year, unrounded, in pence.</param>
public sealed record YearlyRecharge(int FinancialYearStart, long RechargedPence, decimal CostPence)
{
    /// <summary>Whether the provider must be warned. To the penny at cost is at cost.</summary>
    public bool IsAboveCost => RechargedPence > Math.Round(CostPence, MidpointRounding.AwayFromZero);

    /// <summary>By how much, in whole pence; 0 where it is not.</summary>
    public long AbovePence => IsAboveCost ? RechargedPence - (long)Math.Round(CostPence, MidpointRounding.AwayFromZero) : 0;

    /// <summary>Of posts whose hours are placed: they cost what their build-ups come to, however many hours are charged. More hours than were reckoned with make a profit.</summary>
    /// <param name="posts">One build-up of this year for each post.</param>
    public static YearlyRecharge OfPosts(int financialYearStart, long rechargedPence, IReadOnlyCollection<RateBuildUp> posts)
    {
        if (posts.Any(post => post.FinancialYearStart != financialYearStart))
        {
            throw new ArgumentException("These are costs of another year.", nameof(posts));
        }

        return new YearlyRecharge(financialYearStart, rechargedPence, posts.Sum(post => post.TotalPence));
    }
}
