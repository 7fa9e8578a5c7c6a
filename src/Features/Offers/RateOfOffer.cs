using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Rates;

namespace TalentPool.Features.Offers;

/// <summary>What an hour of the offered officer costs: the rate of the home for the officer or their grade, as the home asks to be paid, on the first day of the work.</summary>
public static class RateOfOffer
{
    /// <summary>None where the home has not entered one, and where hours are not what is charged.</summary>
    public static Task<Rate?> Of(TalentPoolDb db, Offer offer, CancellationToken cancellation = default) => Of(db, offer, offer.Price.Pricing, cancellation);

    /// <param name="pricing">How the officer would be charged.</param>
    public static async Task<Rate?> Of(TalentPoolDb db, Offer offer, Pricing pricing, CancellationToken cancellation = default)
    {
        if (pricing is not (Pricing.HourlyByGrade or Pricing.HourlyByPerson))
        {
            return null;
        }

        var grade = await db.Set<Officer>().AsNoTracking().IgnoreAutoIncludes().Where(officer => officer.Id == offer.OfficerId)
            .Select(officer => officer.Grade).SingleAsync(cancellation);
        var rates = await db.Set<Rate>().AsNoTracking().Where(rate => rate.AuthorityId == offer.HomeAuthorityId).ToListAsync(cancellation);
        return pricing == Pricing.HourlyByPerson
            ? Rate.InForceFor(rates, offer.HomeAuthorityId, offer.OfficerId, offer.Shape.From)
            : Rate.InForce(rates, offer.HomeAuthorityId, grade, offer.Shape.From);
    }
}
