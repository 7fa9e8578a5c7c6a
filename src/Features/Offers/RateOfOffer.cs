using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Rates;

namespace TalentPool.Features.Offers;

/// <summary>What an hour of the offered officer costs: the rate of the home for the officer's grade on the first day of the work.</summary>
public static class RateOfOffer
{
    /// <summary>None where the home has not entered one.</summary>
    public static async Task<Rate?> Of(TalentPoolDb db, Offer offer, CancellationToken cancellation = default)
    {
        var grade = await db.Set<Officer>().AsNoTracking().IgnoreAutoIncludes().Where(officer => officer.Id == offer.OfficerId)
            .Select(officer => officer.Grade).SingleAsync(cancellation);
        var rates = await db.Set<Rate>().AsNoTracking().Where(rate => rate.AuthorityId == offer.HomeAuthorityId).ToListAsync(cancellation);
        return Rate.InForce(rates, offer.HomeAuthorityId, grade, offer.Shape.From);
    }
}
