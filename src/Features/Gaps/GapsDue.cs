using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Gaps;

/// <summary>Which gaps time has something to do with. The jobs scan these and call a use case for each.</summary>
public static class GapsDue
{
    /// <summary>Gaps on which a deadline has passed that nobody has stored yet.</summary>
    public static Task<List<Guid>> ToCatchUp(TalentPoolDb db, DateTime at, CancellationToken cancellation = default)
    {
        var enquiries = db.Set<Enquiry>().Where(enquiry => enquiry.Status == EnquiryStatus.Open && enquiry.DueAt <= at).Select(enquiry => enquiry.GapId);
        var offers = db.Set<Offer>()
            .Where(offer => ((offer.Status == OfferStatus.Proposed || offer.Status == OfferStatus.Willing) && offer.ExpiresAt <= at)
                || (offer.Status == OfferStatus.Released && offer.RequesterDueAt <= at))
            .Select(offer => offer.GapId);
        var clearances = db.Set<Clearance>().Where(clearance => clearance.Status == ClearanceStatus.Granted && clearance.ExpiresAt <= at).Select(clearance => clearance.GapId);
        return enquiries.Union(offers).Union(clearances).ToListAsync(cancellation);
    }

    /// <summary>Gaps on which somebody is to be reminded now.</summary>
    public static async Task<List<Guid>> ToRemind(TalentPoolDb db, DateTime at, CancellationToken cancellation = default)
    {
        OfferStatus[] open = [OfferStatus.Proposed, OfferStatus.Willing, OfferStatus.Released, OfferStatus.DeclineProposed];
        ClearanceStatus[] waiting = [ClearanceStatus.Requested, ClearanceStatus.FirstApproved, ClearanceStatus.Granted];
        var enquiries = db.Set<Enquiry>().Where(enquiry => enquiry.Status == EnquiryStatus.Open).Select(enquiry => enquiry.GapId);
        var offers = db.Set<Offer>().Where(offer => open.Contains(offer.Status)).Select(offer => offer.GapId);
        var clearances = db.Set<Clearance>().Where(clearance => waiting.Contains(clearance.Status)).Select(clearance => clearance.GapId);
        var ids = await enquiries.Union(offers).Union(clearances).ToListAsync(cancellation);
        var gaps = await db.Set<Gap>().AsNoTracking().Where(gap => ids.Contains(gap.Id)).ToListAsync(cancellation);
        return [.. gaps.Where(gap => gap.IsReminderDue(at, WorkingCalendar.EnglandAndWales)).Select(gap => gap.Id)];
    }
}
