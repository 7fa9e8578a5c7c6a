using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Features.Home;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>What requesters and heads of service owe before a gap is posted and about its questions.</summary>
public sealed class GapHome : HomeSource
{
    public override async Task<IReadOnlyList<HomeTask>> TasksFor(TalentPoolDb db, Actor actor, DateTime at)
    {
        var drafts = await GapQuery.DraftsOf(db, actor.PersonId);
        return
        [
            .. drafts.Select(draft => new HomeTask($"Finish your draft: {draft.Title}", $"/gaps/new/{draft.Id}/check", "Nobody is asked before you post it")),
            .. await UrgenciesToAgree(db, actor),
            .. await QuestionsToAnswer(db, actor),
            .. await HoursNobodyCovers(db, actor),
        ];
    }

    public override async Task<IReadOnlyList<HomeFigure>> FiguresFor(TalentPoolDb db, Actor actor, DateTime at)
    {
        var checking = await db.Set<Gap>().AsNoTracking().CountAsync(gap => gap.RequesterId == actor.PersonId && gap.Status == GapStatus.Checking);
        return checking == 0 ? [] : [new HomeFigure($"{checking}", checking == 1 ? "gap of yours is being checked" : "gaps of yours are being checked", "/gaps?show=mine&status=Checking")];
    }

    private static async Task<IEnumerable<HomeTask>> UrgenciesToAgree(TalentPoolDb db, Actor actor)
    {
        var authorities = actor.Roles.Select(held => held.ScopeId).Distinct().ToList();
        var waiting = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()
            .Where(gap => gap.Status == GapStatus.Draft && gap.AskedUrgency != null && gap.UrgencyAgreedAt == null && gap.RequesterId != actor.PersonId
                && authorities.Contains(gap.AuthorityId))
            .ToListAsync();
        return waiting.Where(gap => PermissionTable.Allows(Permission.AgreeUrgency, actor, DraftGaps.ForDeciding(gap)) && gap.WhyUrgencyNotAgreedBy(actor) is null)
            .Select(gap => new HomeTask($"Say whether you agree to sooner answers: {gap.Title}", $"/gaps/{gap.Id}/urgency", $"{gap.RequesterName} asks for them"));
    }

    private static async Task<IEnumerable<HomeTask>> QuestionsToAnswer(TalentPoolDb db, Actor actor)
    {
        var open = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()
            .Where(gap => gap.RequesterId == actor.PersonId && gap.Questions.Any(question => question.AnsweredAt == null))
            .Select(gap => new { gap.Reference, gap.Title })
            .ToListAsync();
        return open.Select(gap => new HomeTask($"Answer a question about {gap.Reference}, {gap.Title}", $"/gaps/{gap.Reference}/questions"));
    }

    private static async Task<IEnumerable<HomeTask>> HoursNobodyCovers(TalentPoolDb db, Actor actor)
    {
        var owed = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()
            .Where(gap => gap.RequesterId == actor.PersonId && gap.UncoveredSince != null)
            .Select(gap => new { gap.Reference, gap.Title })
            .ToListAsync();
        return owed.Select(gap => new HomeTask($"See to the hours that nobody covers: {gap.Title}", $"/gaps/{gap.Reference}/placement", $"{gap.Reference}. There is no member to ask"));
    }
}
