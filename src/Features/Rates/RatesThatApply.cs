using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;

namespace TalentPool.Features.Rates;

/// <summary>
/// For placements and a day, the rate that applies as far as is known now: what an hour of that day is charged at, and what hours that were charged before are
/// compared with after a backdated award.
/// </summary>
public sealed class RatesThatApply
{
    private readonly Dictionary<Guid, Rate> _agreed;
    private readonly ILookup<Guid, Rate> _awards;

    private RatesThatApply(Dictionary<Guid, Rate> agreed, ILookup<Guid, Rate> awards) => (_agreed, _awards) = (agreed, awards);

    /// <summary>For any placements: reads the rates that were agreed to with a term that moves, and every award since. There are few of either.</summary>
    public static async Task<RatesThatApply> Of(TalentPoolDb db, CancellationToken cancellation = default)
    {
        var moving = db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().Where(placement => placement.TermKind == RateTermKind.MovesWithAward).Select(placement => placement.RateId);
        var agreed = await db.Set<Rate>().AsNoTracking().Where(rate => moving.Contains(rate.Id)).ToDictionaryAsync(rate => rate.Id, cancellation);
        var awards = await db.Set<Rate>().AsNoTracking().Where(rate => rate.CarriesAward && rate.Status == RateStatus.Approved).ToListAsync(cancellation);
        return new RatesThatApply(agreed, awards.ToLookup(rate => rate.AuthorityId));
    }

    /// <summary>None where hours are not what is charged: a fee, a share of a post or nothing, of which <see cref="Placement.FeePence"/> says what is due.</summary>
    public RateNow? On(Placement placement, DateOnly day) =>
        !placement.Price.IsByTheHour ? null
        : placement.TermKind == RateTermKind.Fixed ? new RateNow(placement.RateId, placement.RatePencePerHour, false)
        : RateNow.On(day, placement.Term, placement.RatePencePerHour, _agreed[placement.RateId], placement.AgreedAt, _awards[placement.HomeAuthorityId]);
}
