using TalentPool.Domain.Settlements;

namespace TalentPool.Features.Settlements;

/// <summary>What a month's documents come to between the members of a partnership, and the payments that would settle them.</summary>
/// <param name="Month">The first day of the month.</param>
public sealed record SettlementSchedule(
    Guid PartnershipId, DateOnly Month, IReadOnlyList<Obligation> Obligations, IReadOnlyList<Position> Positions, IReadOnlyList<NetPayment> Bilateral, IReadOnlyList<NetPayment> Multilateral)
{
    public static SettlementSchedule Of(Guid partnershipId, DateOnly month, IReadOnlyList<Obligation> obligations)
    {
        var positions = Netting.Positions(obligations);
        return new SettlementSchedule(partnershipId, month, obligations, positions, Netting.Bilateral(obligations), Netting.Multilateral(positions));
    }

    /// <summary>The payments of one way of settling.</summary>
    public IReadOnlyList<NetPayment> Payments(SettlementWay way) => way == SettlementWay.Multilateral ? Multilateral : Bilateral;
}
