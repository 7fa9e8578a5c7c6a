using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Coverage;

/// <summary>The outside work that an authority has recorded, for whatever came of it to be found in its ledger, and what was found of it so far. Orders and payments are counted apart.</summary>
public static class OutsideWorkReading
{
    public static async Task<SpendMatcher> MatcherFor(TalentPoolDb db, Guid authorityId, SpendKind kind, CancellationToken cancellation = default)
    {
        var gaps = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()
            .Include(gap => gap.Clearances).Include(gap => gap.Bypasses)
            .Where(gap => gap.AuthorityId == authorityId && gap.ForgottenAt == null && (gap.Clearances.Any(clearance => clearance.UsedAt != null) || gap.Bypasses.Any(bypass => bypass.Supplier != null)))
            .AsSplitQuery().ToListAsync(cancellation);
        var spent = await db.Set<SpendLine>().Where(line => line.AuthorityId == authorityId && line.Kind == kind && line.MatchedId != null)
            .GroupBy(line => line.MatchedId!.Value).Select(group => new { group.Key, Pence = group.Sum(line => line.Pence) }).ToDictionaryAsync(sum => sum.Key, sum => sum.Pence, cancellation);
        return new SpendMatcher(gaps.SelectMany(gap => KnownOutsideWork.Of(gap, WorkingCalendar.EnglandAndWales)), spent);
    }
}
