using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

/// <summary>A part of a fee, or a month’s share of a post, as it is charged.</summary>
public sealed record FeeRow(ChargeGroup Group, ChargedFor For, DueFee Fee)
{
    public ChargeableAmount AsCharge() => new(Group, LineKind.Fee, For.PlacementId, Fee.Number, For, Fee.Day, Fee.Pence);

    /// <summary>Placements that are not charged by the hour. Whichever these are is stored; what is due of them follows from their price and their days.</summary>
    public static IQueryable<Placement> Placements(TalentPoolDb db) =>
        db.Set<Placement>().Where(placement => placement.RateId == Guid.Empty && placement.PriceAgreed != null && placement.StartedAt != null);

    /// <summary>All that is due of these placements at that instant.</summary>
    public static async Task<IReadOnlyList<FeeRow>> Due(IQueryable<Placement> placements, DateTime asOf, CancellationToken cancellation) =>
    [
        .. from placement in await placements.AsNoTracking().IgnoreAutoIncludes().Include(placement => placement.Extensions).ToListAsync(cancellation)
           let what = new ChargedFor(placement.Id, placement.Reference, "")
           from fee in placement.Fees(WorkingCalendar.EnglandAndWales)
           where fee.DueAt <= asOf
           select new FeeRow(new ChargeGroup(placement.HomeAuthorityId, placement.HostAuthorityId, placement.VatTreatment), what, fee),
    ];
}
