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
    public static async Task<PolicyFigures> Of(TalentPoolDb db, Guid gapId, DateOnly today, CancellationToken cancellation = default)
    {
        var gap = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes().Where(gap => gap.Id == gapId)
            .Select(gap => new { gap.AuthorityId, gap.ServiceAreaId }).SingleOrDefaultAsync(cancellation) ?? throw new RecordNotFoundException();
        return await TermsInForce.FiguresFor(db, gap.AuthorityId, gap.ServiceAreaId, today, cancellation);
    }
}
