using TalentPool.Domain.Settlements;

namespace TalentPool.Features.Settlements;

/// <summary>What a month's documents come to between the members of a partnership, and the payments that would settle those that nobody has paid yet.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Unpaid">Those of the obligations that payments are made of.</param>
public sealed record SettlementSchedule(
    Guid PartnershipId, DateOnly Month, IReadOnlyList<Obligation> Obligations, IReadOnlyList<Obligation> Unpaid, IReadOnlyList<Position> Positions, IReadOnlyList<NetPayment> Bilateral, IReadOnlyList<NetPayment> Multilateral)
{
    public static SettlementSchedule Of(Guid partnershipId, DateOnly month, IReadOnlyList<Obligation> obligations, IReadOnlyList<Obligation> unpaid) =>
        new(partnershipId, month, obligations, unpaid, Netting.Positions(obligations), Netting.Bilateral(unpaid), Netting.Multilateral(Netting.Positions(unpaid)));

    /// <summary>The payments of one way of settling.</summary>
    public IReadOnlyList<NetPayment> Payments(SettlementWay way) => way == SettlementWay.Multilateral ? Multilateral : Bilateral;
}
