using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Features.Home;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>What requesters and heads of service owe before a gap is posted, about its questions and when nobody was found, and what requesters wait for.</summary>
public sealed class GapHome : HomeSource
{
    private static readonly GapStatus[] UnderWay = [GapStatus.Checking, GapStatus.PartFilled, GapStatus.Exhausted];

    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        var requesters = await Requesters(db, actor, at);
        var own = await Own(db, actor, at, requesters);
        var checking = own.Count(gap => gap.Status == GapStatus.Checking);
        var untaken = own.Count(gap => gap.Status == GapStatus.Exhausted);
        return new HomePart
        {
            Tasks =
            [
                .. (await GapQuery.DraftsOf(db, actor.PersonId)).Select(Finish),
                .. await UrgenciesToAgree(db, actor),
                .. await LeavingOutToDecide(db, actor),
                .. await QuestionsToAnswer(db, actor, requesters),
                .. await HoursNobodyCovers(db, actor, requesters),
                .. own.Where(IsNobodysTurn).Select(NobodyFound),
            ],
            Figures =
            [
                new HomeFigure($"{untaken}", untaken == 1 ? "gap nobody has taken" : "gaps nobody has taken", "/gaps?show=mine&status=Exhausted", IsUrgent: true, IsOwed: true),
                new HomeFigure($"{checking}", checking == 1 ? "gap of yours is being checked" : "gaps of yours are being checked", "/gaps?show=mine&status=Checking"),
            ],
            Waits = own.Count == 0 ? [] : await WaitsOn(db, own, actor),
        };
    }

    private static HomeTask Finish(DraftRow draft) =>
        new($"Finish your draft: {draft.Title}", $"/gaps/new/{draft.Id}/check", "Nobody is asked before you post it") { IsDraft = true };

    private static async Task<IReadOnlyList<HomeWait>> WaitsOn(TalentPoolDb db, IReadOnlyList<Gap> own, Actor actor)
    {
        var names = await MemberNames.Of(db);
        return [.. own.SelectMany(gap => WaitsOn(gap, actor, names))];
    }

    /// <summary>The answers of all members are one line; every other act that is owed is one of its own.</summary>
    private static IEnumerable<HomeWait> WaitsOn(Gap gap, Actor actor, Dictionary<Guid, string> names)
    {
        var about = $"{gap.Reference}, {gap.Title}";
        var owed = gap.Owed().Where(owed => owed.PersonId != actor.PersonId && owed.PersonId != gap.RequesterId).ToList();
        var answers = owed.Where(one => one.Kind == OwedKind.Answer).ToList();
        if (answers.Count > 0)
        {
            var members = Words.List(answers.Select(one => names[one.AuthorityId]).Order(StringComparer.Ordinal), "and");
            yield return new HomeWait(about, $"/gaps/{gap.Reference}/answers", $"{members} {(answers.Count == 1 ? "has" : "have")} to answer", answers.Min(one => one.DueAt));
        }

        foreach (var one in owed.Where(one => one.Kind != OwedKind.Answer))
        {
            yield return new HomeWait(about, $"/gaps/{gap.Reference}/placement", OwedWords.Sentence(one, names[one.AuthorityId], gap.RequesterName), one.DueAt);
        }
    }

    /// <summary>The gaps that this person posted, or that have come to them from someone who has left, and that are not settled, as they stand now.</summary>
    private static async Task<IReadOnlyList<Gap>> Own(TalentPoolDb db, Actor actor, DateTime at, IReadOnlyList<Guid> mine)
    {
        List<Gap> gaps =
        [
            .. (await db.Set<Gap>().AsNoTracking().Where(gap => mine.Contains(gap.RequesterId) && UnderWay.Contains(gap.Status)).OrderBy(gap => gap.PostedAt).ToListAsync())
                .Where(gap => IsFor(gap, actor)),
        ];
        foreach (var gap in gaps)
        {
            gap.CatchUp(at, WorkingCalendar.EnglandAndWales);
        }

        return gaps;
    }

    /// <summary>This person, and those who have left and whose requests they take over.</summary>
    private static async Task<IReadOnlyList<Guid>> Requesters(TalentPoolDb db, Actor actor, DateTime at)
    {
        var scopes = actor.Roles.Select(held => held.ScopeId).Distinct().ToList();
        var requesters = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()
            .Where(gap => scopes.Contains(gap.AuthorityId) && (UnderWay.Contains(gap.Status) || gap.UncoveredSince != null || gap.Questions.Any(question => question.AnsweredAt == null)))
            .Select(gap => gap.RequesterId).Distinct().ToListAsync();
        return await StandIns.InWhosePlace(db, actor, WorkingCalendar.EnglandAndWales.LocalDate(at), requesters);
    }

    private static bool IsFor(Gap gap, Actor actor) => gap.RequesterId == actor.PersonId || gap.IsRequestingSide(actor);

    /// <summary>The check is over, something is not covered, and neither an offer nor a clearance is on its way.</summary>
    private static bool IsNobodysTurn(Gap gap) => gap.Status is GapStatus.Exhausted or GapStatus.PartFilled && gap.Owed().Count == 0;

    private static HomeTask NobodyFound(Gap gap) => new(
        gap.Status == GapStatus.Exhausted ? $"Nobody was found for {gap.Reference}, {gap.Title}" : $"A part of {gap.Reference}, {gap.Title} is not covered",
        $"/gaps/{gap.Reference}/placement",
        "Ask for a clearance, ask again or close it",
        AskedAt: gap.CurrentCheck?.CompletedAt);

    private static async Task<IEnumerable<HomeTask>> UrgenciesToAgree(TalentPoolDb db, Actor actor)
    {
        var authorities = actor.Roles.Select(held => held.ScopeId).Distinct().ToList();
        var waiting = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()
            .Where(gap => gap.Status == GapStatus.Draft && gap.AskedUrgency != null && gap.UrgencyAgreedAt == null && gap.RequesterId != actor.PersonId
                && authorities.Contains(gap.AuthorityId))
            .ToListAsync();
        return waiting.Where(gap => PermissionTable.Allows(Permission.AgreeUrgency, actor, DraftGaps.ForDeciding(gap)) && gap.WhyUrgencyNotAgreedBy(actor) is null)
            .Select(gap => new HomeTask($"Say whether you agree to sooner answers: {gap.Title}", $"/gaps/{gap.Id}/urgency", $"{gap.RequesterName} asks for them", AskedAt: gap.ChangedAt));
    }

    private static async Task<IEnumerable<HomeTask>> LeavingOutToDecide(TalentPoolDb db, Actor actor)
    {
        var authorities = actor.Roles.Select(held => held.ScopeId).Distinct().ToList();
        var waiting = await GapsSeen.By(db, actor).Whole(db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes())
            .Where(gap => gap.Status == GapStatus.Draft && (gap.LeavingOut == LeavingOutStatus.Asked || gap.LeavingOut == LeavingOutStatus.AwaitsSecond) && authorities.Contains(gap.AuthorityId))
            .ToListAsync();
        return waiting.Where(gap => gap.LeavingOut == LeavingOutStatus.Asked
                ? gap.WhyLeavingOutNotDecidedBy(actor) is null
                : PermissionTable.Allows(Permission.EndorseLeavingOut, actor, DraftGaps.ForDeciding(gap)) && gap.WhyLeavingOutNotEndorsedBy(actor) is null)
            .Select(gap => new HomeTask(
                gap.LeavingOut == LeavingOutStatus.Asked ? $"Say whether a member is left out: {gap.Title}" : $"Say whether you agree to who is left out: {gap.Title}",
                $"/gaps/{gap.Id}/left-out", $"{gap.RequesterName} cannot post before", AskedAt: gap.ChangedAt));
    }

    private static async Task<IEnumerable<HomeTask>> QuestionsToAnswer(TalentPoolDb db, Actor actor, IReadOnlyList<Guid> mine)
    {
        var open = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()
            .Where(gap => mine.Contains(gap.RequesterId) && gap.Status != GapStatus.Closed && gap.Status != GapStatus.Withdrawn && gap.Questions.Any(question => question.AnsweredAt == null))
            .Select(gap => new { Gap = gap, AskedAt = gap.Questions.Where(question => question.AnsweredAt == null).Min(question => question.AskedAt) })
            .ToListAsync();
        return open.Where(one => PermissionTable.Allows(Permission.AnswerQuestion, actor, DraftGaps.Concerning(one.Gap)))
            .Select(one => new HomeTask($"Answer a question about {one.Gap.Reference}, {one.Gap.Title}", $"/gaps/{one.Gap.Reference}/questions", AskedAt: one.AskedAt));
    }

    private static async Task<IEnumerable<HomeTask>> HoursNobodyCovers(TalentPoolDb db, Actor actor, IReadOnlyList<Guid> mine)
    {
        var owed = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes().Where(gap => mine.Contains(gap.RequesterId) && gap.UncoveredSince != null).ToListAsync();
        return owed.Where(gap => IsFor(gap, actor))
            .Select(gap => new HomeTask($"See to the hours that nobody covers: {gap.Title}", $"/gaps/{gap.Reference}/placement", $"{gap.Reference}. There is no member to ask"));
    }
}
