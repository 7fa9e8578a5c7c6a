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

    /// <summary>Reads every award, and the rates that it may have moved. There are few of either.</summary>
    /// <param name="asOf">Awards that were approved later are left out; none is, where no instant is named.</param>
    /// <param name="homeId">For placements of this home; of every home, where none is named.</param>
    public static async Task<RatesThatApply> Of(TalentPoolDb db, DateTime? asOf = null, Guid? homeId = null, CancellationToken cancellation = default)
    {
        var rates = db.Set<Rate>().AsNoTracking();
        if (homeId is { } home)
        {
            rates = rates.Where(rate => rate.AuthorityId == home);
        }

        var awards = await rates.Where(rate => rate.CarriesAward && rate.Status == RateStatus.Approved && (asOf == null || rate.ApprovedAt <= asOf)).ToListAsync(cancellation);
        var awarded = awards.Select(award => award.AuthorityId).Distinct().ToList();
        var agreed = awarded.Count == 0 ? [] : await rates.Where(rate => awarded.Contains(rate.AuthorityId)).ToDictionaryAsync(rate => rate.Id, cancellation);
        return new RatesThatApply(agreed, awards.ToLookup(rate => rate.AuthorityId));
    }

    /// <summary>Whether there is any award, so that anything that moves can have moved.</summary>
    public bool HasAwards => _awards.Count > 0;

    /// <summary>None where hours are not what is charged: a fee, a share of a post or nothing, of which <see cref="Placement.Fees"/> says what is due.</summary>
    public RateNow? On(Placement placement, DateOnly day) => placement.Price.IsByTheHour ? On(RateAgreed.Of(placement), day) : null;

    /// <summary>None where no rate is known for the day.</summary>
    public RateNow? On(RateAgreed agreed, DateOnly day) =>
        agreed.RateId == Guid.Empty || agreed.PencePerHour < 1 ? null
        : agreed.TermKind == RateTermKind.Fixed || !_awards.Contains(agreed.HomeAuthorityId) ? new RateNow(agreed.RateId, agreed.PencePerHour, false)
        : _agreed.TryGetValue(agreed.RateId, out var rate) ? RateNow.On(day, agreed.Term, agreed.PencePerHour, rate, agreed.AgreedAt, _awards[agreed.HomeAuthorityId])
        : null;

    /// <summary>Whether the day has ever been priced so: at the rate that was agreed, or by an award that is in force on it, a newer one notwithstanding.</summary>
    public bool Ever(RateAgreed agreed, DateOnly day, Guid rateId, long pencePerHour) =>
        (rateId == agreed.RateId && pencePerHour == agreed.PencePerHour)
        || (agreed.TermKind != RateTermKind.Fixed && _agreed.TryGetValue(agreed.RateId, out var rate)
            && _awards[agreed.HomeAuthorityId].Where(award => award.Id == rateId)
                .Any(award => RateNow.On(day, agreed.Term, agreed.PencePerHour, rate, agreed.AgreedAt, [award]) is var then && (then.RateId, then.PencePerHour) == (rateId, pencePerHour)));
}
