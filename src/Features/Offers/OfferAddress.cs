using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;

namespace TalentPool.Features.Offers;

/// <summary>Which roots an offer belongs to. It is read before they are taken, since they are taken in a fixed order.</summary>
public sealed record OfferAddress(Guid GapId, Guid OfficerId)
{
    public static async Task<OfferAddress> Of(TalentPoolDb db, Guid offerId, CancellationToken cancellation = default) =>
        await db.Set<Offer>().AsNoTracking().Where(offer => offer.Id == offerId)
            .Select(offer => new OfferAddress(offer.GapId, offer.OfficerId)).SingleOrDefaultAsync(cancellation) ?? throw new RecordNotFoundException();
}
