using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Home;

namespace TalentPool.Features.Bypasses;

/// <summary>How much outside work without a clearance the board's partnership has seen lately.</summary>
public sealed class BypassHome : HomeSource
{
    private const int Days = 30;

    public override async Task<IReadOnlyList<HomeFigure>> FiguresFor(TalentPoolDb db, Actor actor, DateTime at)
    {
        List<Guid> partnerships = [.. actor.Roles.Where(held => held.Role is Role.BoardMember or Role.Auditor).Select(held => held.ScopeId)];
        if (partnerships.Count == 0)
        {
            return [];
        }

        var since = at.AddDays(-Days);
        var count = await db.Set<Bypass>().AsNoTracking().CountAsync(bypass =>
            bypass.RecordedAt >= since && db.Set<Gap>().Any(gap => gap.Id == bypass.GapId && (partnerships.Contains(gap.PartnershipId) || partnerships.Contains(gap.AuthorityId))));
        return [new HomeFigure($"{count}", count == 1 ? $"bypass in {Days} days" : $"bypasses in {Days} days", "/board/outside-work", IsUrgent: count > 0)];
    }
}
