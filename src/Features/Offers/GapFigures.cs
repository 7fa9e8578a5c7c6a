using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Partnerships;
using TalentPool.Platform;

namespace TalentPool.Features.Offers;

/// <summary>The deadlines and limits that the requesting authority is bound by today.</summary>
public static class GapFigures
{
    /// <summary>For each of the gaps, the figures that its partnership goes by today; the usual ones where no terms apply.</summary>
    public static async Task<IReadOnlyDictionary<Guid, PolicyFigures>> Of(TalentPoolDb db, IReadOnlyCollection<Gap> gaps, DateOnly today, CancellationToken cancellation = default)
    {
        var ids = gaps.Select(gap => gap.PartnershipId).Distinct().ToList();
        var figures = ids.Count == 0
            ? []
            : (await db.Set<Partnership>().AsNoTracking().Where(partnership => ids.Contains(partnership.Id)).ToListAsync(cancellation))
                .ToDictionary(partnership => partnership.Id, partnership => partnership.TermsOn(today)?.Figures);
        return gaps.ToDictionary(gap => gap.Id, gap => figures.GetValueOrDefault(gap.PartnershipId) ?? new PolicyFigures());
    }

    public static async Task<PolicyFigures> Of(TalentPoolDb db, Guid gapId, DateOnly today, CancellationToken cancellation = default)
    {
        var gap = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes().Where(gap => gap.Id == gapId)
            .Select(gap => new { gap.AuthorityId, gap.ServiceAreaId }).SingleOrDefaultAsync(cancellation) ?? throw new RecordNotFoundException();
        return await TermsInForce.FiguresFor(db, gap.AuthorityId, gap.ServiceAreaId, today, cancellation);
    }
}
