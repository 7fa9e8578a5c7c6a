using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Coverage;

/// <summary>The outside work that an authority has recorded, for whatever came of it to be found in its ledger.</summary>
public static class OutsideWorkReading
{
    public static async Task<SpendMatcher> MatcherFor(TalentPoolDb db, Guid authorityId, CancellationToken cancellation = default)
    {
        var gaps = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()
            .Include(gap => gap.Clearances).Include(gap => gap.Bypasses)
            .Where(gap => gap.AuthorityId == authorityId && gap.ForgottenAt == null && (gap.Clearances.Any(clearance => clearance.UsedAt != null) || gap.Bypasses.Any(bypass => bypass.Supplier != null)))
            .AsSplitQuery().ToListAsync(cancellation);
        return new SpendMatcher(gaps.SelectMany(gap => KnownOutsideWork.Of(gap, WorkingCalendar.EnglandAndWales)));
    }
}
