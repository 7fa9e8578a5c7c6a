using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Offers;

namespace TalentPool.Features.Gaps;

/// <summary>Which gaps time has something to do with. The jobs scan these and call a use case for each.</summary>
public static class GapsDue
{
    /// <summary>Gaps on which a deadline has passed that nobody has stored yet.</summary>
    public static async Task<List<Guid>> ToCatchUp(TalentPoolDb db, DateTime at, CancellationToken cancellation = default)
    {
        var enquiries = db.Set<Enquiry>().Where(enquiry => enquiry.Status == EnquiryStatus.Open && enquiry.DueAt <= at).Select(enquiry => enquiry.GapId);
        var offers = db.Set<Offer>()
            .Where(offer => ((offer.Status == OfferStatus.Proposed || offer.Status == OfferStatus.Willing) && offer.ExpiresAt <= at)
                || (offer.Status == OfferStatus.Released && offer.RequesterDueAt <= at))
            .Select(offer => offer.GapId);
        var clearances = db.Set<Clearance>().Where(clearance => clearance.Status == ClearanceStatus.Granted && clearance.ExpiresAt <= at).Select(clearance => clearance.GapId);
        var due = await enquiries.Union(offers).Union(clearances).ToListAsync(cancellation);
        return [.. due.Union(await AskingMembersThatLeft(db, at, cancellation))];
    }

    private static async Task<List<Guid>> AskingMembersThatLeft(TalentPoolDb db, DateTime at, CancellationToken cancellation)
    {
        var found = new List<Guid>();
        foreach (var partnershipId in await db.Set<Partnership>().AsNoTracking().Select(partnership => partnership.Id).ToListAsync(cancellation))
        {
            List<Guid> left = [.. (await MembersThatLeft.Of(db, partnershipId, WorkingCalendar.EnglandAndWales.LocalDate(at), cancellation)).Keys];
            if (left.Count > 0)
            {
                found.AddRange(await db.Set<Enquiry>()
                    .Where(enquiry => enquiry.Status == EnquiryStatus.Open && left.Contains(enquiry.AuthorityId)
                        && db.Set<Gap>().Any(gap => gap.Id == enquiry.GapId && gap.PartnershipId == partnershipId))
                    .Select(enquiry => enquiry.GapId).Distinct().ToListAsync(cancellation));
            }
        }

        return found;
    }

    /// <summary>Gaps on which somebody is to be reminded now.</summary>
    public static async Task<List<Guid>> ToRemind(TalentPoolDb db, DateTime at, CancellationToken cancellation = default)
    {
        var ids = await Waiting(db).ToListAsync(cancellation);
        var gaps = await db.Set<Gap>().AsNoTracking().Where(gap => ids.Contains(gap.Id)).ToListAsync(cancellation);
        var figures = await GapFigures.Of(db, gaps, WorkingCalendar.EnglandAndWales.LocalDate(at), cancellation);
        return [.. gaps.Where(gap => gap.IsReminderDue(at, figures[gap.Id], WorkingCalendar.EnglandAndWales)).Select(gap => gap.Id)];
    }

    /// <summary>Gaps on which somebody owes an act.</summary>
    public static IQueryable<Guid> Waiting(TalentPoolDb db)
    {
        OfferStatus[] open = [OfferStatus.Proposed, OfferStatus.Willing, OfferStatus.Released, OfferStatus.DeclineProposed];
        ClearanceStatus[] waiting = [ClearanceStatus.Requested, ClearanceStatus.FirstApproved, ClearanceStatus.Granted];
        var enquiries = db.Set<Enquiry>().Where(enquiry => enquiry.Status == EnquiryStatus.Open).Select(enquiry => enquiry.GapId);
        var offers = db.Set<Offer>().Where(offer => open.Contains(offer.Status)).Select(offer => offer.GapId);
        var clearances = db.Set<Clearance>().Where(clearance => waiting.Contains(clearance.Status)).Select(clearance => clearance.GapId);
        var uncovered = db.Set<Gap>().Where(gap => gap.UncoveredSince != null).Select(gap => gap.Id);
        return enquiries.Union(offers).Union(clearances).Union(uncovered);
    }
}
