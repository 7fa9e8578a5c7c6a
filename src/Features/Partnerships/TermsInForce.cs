using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.Partnerships;

/// <summary>
/// Which partnership, and which version of its terms, applies to an authority's service area on a day. Nobody chooses it: it follows,
/// because an authority's service area lies in at most one partnership on any day.
/// </summary>
public static class TermsInForce
{
    /// <summary>The partnership, read for looking at only; none where the authority shares no staff for that service area on that day.</summary>
    public static async Task<Partnership?> PartnershipFor(
        TalentPoolDb db, Guid authorityId, Guid serviceAreaId, DateOnly day, CancellationToken cancellation = default)
    {
        var candidates = await db.Set<Partnership>().AsNoTracking()
            .Where(partnership => partnership.Memberships.Any(membership => membership.AuthorityId == authorityId)
                && partnership.ServiceAreas.Any(area => area.ServiceAreaId == serviceAreaId))
            .ToListAsync(cancellation);
        return candidates.Find(partnership => partnership.AppliesTo(authorityId, serviceAreaId, day));
    }

    /// <summary>The terms of that partnership which apply on the day; none before its first version.</summary>
    public static async Task<Terms?> For(TalentPoolDb db, Guid authorityId, Guid serviceAreaId, DateOnly day, CancellationToken cancellation = default) =>
        (await PartnershipFor(db, authorityId, serviceAreaId, day, cancellation))?.TermsOn(day);

    /// <summary>The agreed figures, or the usual ones where no terms apply yet, so that an officer's record can be kept before the partnership starts.</summary>
    public static async Task<PolicyFigures> FiguresFor(TalentPoolDb db, Guid authorityId, Guid serviceAreaId, DateOnly day, CancellationToken cancellation = default) =>
        (await For(db, authorityId, serviceAreaId, day, cancellation))?.Figures ?? new PolicyFigures();
}
