using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Savings;

/// <summary>A placement's actual hours of one financial year and what they cost.</summary>
/// <param name="Minutes">Approved and charged; 0 or more.</param>
/// <param name="RechargePence">What the provider charged, less what it took back.</param>
public sealed record YearHours(FinancialYear Year, long Minutes, long RechargePence, long RequesterCostsPence, long ProviderCostsPence);
