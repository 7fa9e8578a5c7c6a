using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Savings;

/// <summary>A placement's actual hours of one financial year and what they cost.</summary>
/// <param name="Minutes">Approved, less what an upheld dispute took back; 0 or more.</param>
/// <param name="RechargePence">What the provider charged, less what it took back.</param>
/// <param name="AgencyWeeks">Weeks with hours that an agency worker would have covered, each in the year in which it begins to have hours; 0 where the outside route was another.</param>
public sealed record YearHours(FinancialYear Year, long Minutes, long RechargePence, long RequesterCostsPence, long ProviderCostsPence, int AgencyWeeks = 0);
