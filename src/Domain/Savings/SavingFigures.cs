using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Savings;

/// <summary>
/// Who gained what. The recharge is a transfer: what the requester pays the provider has, so it cancels in what the partnership saved, and the
/// provider's income is never added to the requester's saving. Figures below nought are shown as they are.
/// </summary>
/// <param name="BaselinePence">What the same hours or output would have cost outside.</param>
/// <param name="RechargePence">What the provider charged for them; 0 where there is no provider.</param>
/// <param name="RequesterCostsPence">The requester's extra costs: induction, travel, supervision, management time. 0 or more.</param>
/// <param name="ProviderCostsPence">The provider's extra costs: backfill, overtime, travel. 0 or more.</param>
public readonly record struct SavingFigures(long BaselinePence, long RechargePence, long RequesterCostsPence, long ProviderCostsPence)
{
    public long RequesterPence => BaselinePence - RechargePence - RequesterCostsPence;

    public long ProviderPence => RechargePence - ProviderCostsPence;

    public long PartnershipPence => BaselinePence - RequesterCostsPence - ProviderCostsPence;

    /// <summary>The figures of actual hours, at the price outside and at the rate that was charged.</summary>
    public static SavingFigures OfHours(long minutes, long baselinePencePerHour, long ratePencePerHour, long requesterCostsPence, long providerCostsPence) =>
        new(Pence.OfMinutes(minutes, baselinePencePerHour), Pence.OfMinutes(minutes, ratePencePerHour), requesterCostsPence, providerCostsPence);

    public static SavingFigures operator +(SavingFigures one, SavingFigures other) => new(
        one.BaselinePence + other.BaselinePence, one.RechargePence + other.RechargePence,
        one.RequesterCostsPence + other.RequesterCostsPence, one.ProviderCostsPence + other.ProviderCostsPence);
}
