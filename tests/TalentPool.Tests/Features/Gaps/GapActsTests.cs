using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Bypasses;
using TalentPool.Features.Gaps;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Platform;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Gaps;

/// <summary>The use cases of a gap, without its pages: what is stored, who is told, who is refused.</summary>
public sealed class GapActsTests : IAsyncLifetime
{
    private World _world = null!;
    private GapScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = new GapScene(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Posting_asks_every_other_member_and_tells_their_managers()
    {
        var bradford = await _world.Person(_world.Bradford, Role.ServiceManager);
        var colleague = await _world.Person(_world.Leeds, Role.ServiceManager);

        var gap = await _scene.Posted();

        Assert.Equal("WY-2026-0001", gap.Reference);
        Assert.Equal(new DateTime(2026, 11, 25, 17, 0, 0), gap.CurrentCheck!.DueAt);
        Assert.Equal(["GapPosted", "CheckStarted"], (await _scene.Kinds()).TakeLast(2));
        Assert.Single(await _world.Inbox(bradford.Id));
        Assert.Empty(await _world.Inbox(colleague.Id));
    }

    [Fact]
    public async Task References_count_up_and_a_refused_post_takes_no_number()
    {
        var incomplete = await _scene.Draft();
        var refused = await _world.Use<PostGapHandler>().Handle(await _scene.ByRequester(), new PostGap(incomplete, (await _scene.Read(incomplete)).Version));
        Assert.Equal("DraftIncomplete", refused.Refusal!.Name);

        Assert.Equal("WY-2026-0001", (await _scene.Posted()).Reference);
        Assert.Equal("WY-2026-0002", (await _scene.Posted()).Reference);
    }

    [Fact]
    public async Task A_price_written_twice_in_a_draft_is_one_version()
    {
        var id = await _scene.CompleteDraft();

        var outcome = await _world.Use<SetGapPriceHandler>().Handle(await _scene.ByRequester(), new SetGapPrice(id, GapScene.Agency with { PricePence = 8_000 }, null));

        Assert.True(outcome.IsDone);
        var price = Assert.Single((await _scene.Read(id)).Comparators);
        Assert.Equal((1, 8_000L), (price.Number, price.PricePence));
    }

    [Fact]
    public async Task Nobody_posts_for_an_authority_in_which_they_manage_nothing()
    {
        var bradford = await _world.Person(_world.Bradford, Role.ServiceManager);

        var outcome = await _world.Use<StartGapHandler>().Handle(GapScene.Of(bradford), new StartGap(_world.Leeds.Id, _world.Legal.Id, "Housing lawyer", "Claims"));

        Assert.Equal("NotPermitted", outcome.Refusal!.Name);
    }

    [Fact]
    public async Task A_service_area_that_is_not_shared_has_nobody_to_ask()
    {
        var requester = await _scene.Requester();

        var outcome = await _world.Use<StartGapHandler>().Handle(GapScene.Of(requester), new StartGap(_world.Leeds.Id, Guid.NewGuid(), "Engineer", "Bridges"));

        Assert.Equal("ServiceAreaNotShared", outcome.Refusal!.Name);
    }

    [Fact]
    public async Task Where_nobody_can_take_a_decision_on_it_nothing_is_asked()
    {
        var id = await _scene.CompleteDraft();
        var wakefield = await _world.Person(_world.Wakefield, Role.ServiceManager);

        var outcome = await _world.Use<StartGapHandler>().Handle(GapScene.Of(wakefield), new StartGap(_world.Wakefield.Id, _world.Legal.Id, "Housing lawyer", "Claims"));

        Assert.Equal("DutiesMissing", outcome.Refusal!.Name);
        Assert.Contains("a head of service, a budget holder other than the requester", outcome.Refusal.Sentence, StringComparison.Ordinal);
        await using (var db = _world.OpenDb())
        {
            var heads = await db.Set<Grant>().Where(grant => grant.Role == Role.HeadOfService).ToListAsync();
            heads.ForEach(head => Assert.True(head.End(Actor.Clock, _world.Clock.UtcNow).IsDone));
            await db.SaveChangesAsync();
        }

        Assert.Equal("DutiesMissing", (await _world.Use<PostGapHandler>().Handle(await _scene.ByRequester(), new PostGap(id, (await _scene.Read(id)).Version))).Refusal!.Name);
    }

    [Fact]
    public async Task A_colleague_may_not_change_or_post_the_draft()
    {
        var id = await _scene.CompleteDraft();
        var colleague = await _world.Person(_world.Leeds, Role.ServiceManager);

        var changed = await _world.Use<SetGapArrangementsHandler>().Handle(GapScene.Of(colleague), new SetGapArrangements(id, false, null, "Leeds", false));
        var posted = await _world.Use<PostGapHandler>().Handle(GapScene.Of(colleague), new PostGap(id, (await _scene.Read(id)).Version));

        Assert.Equal(("NotTheRequester", "NotTheRequester"), (changed.Refusal!.Name, posted.Refusal!.Name));
    }

    [Fact]
    public async Task A_change_that_outgrows_the_check_asks_everyone_anew()
    {
        var manager = await _world.Person(_world.Bradford, Role.ServiceManager);
        var gap = await _scene.Posted();
        var grown = GapChanges.Of(gap) with { Skills = [new SkillNeed(_world.Possession.Id, SkillLevel.Expert, true)] };

        var outcome = await _world.Use<ChangeGapHandler>().Handle(await _scene.ByRequester(), new ChangeGap(gap.Id, gap.Version, grown, null));

        Assert.True(outcome.IsDone, outcome.ToString());
        Assert.Equal(2, (await _scene.Read(gap.Id)).Checks.Count);
        Assert.Equal(2, (await _world.Inbox(manager.Id)).Count(notice => notice.Rule.StartsWith("CheckStarted", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_small_change_tells_those_who_were_asked()
    {
        var manager = await _world.Person(_world.Bradford, Role.ServiceManager);
        var gap = await _scene.Posted();

        var outcome = await _world.Use<ChangeGapHandler>().Handle(await _scene.ByRequester(), new ChangeGap(gap.Id, gap.Version, GapChanges.Of(gap) with { Title = "Housing solicitor" }, null));

        Assert.True(outcome.IsDone, outcome.ToString());
        Assert.Single((await _scene.Read(gap.Id)).Checks);
        Assert.Contains(await _world.Inbox(manager.Id), notice => notice.Rule.StartsWith("GapChanged", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stale_change_is_refused()
    {
        var gap = await _scene.Posted();
        await _world.Use<ChangeGapHandler>().Handle(await _scene.ByRequester(), new ChangeGap(gap.Id, gap.Version, GapChanges.Of(gap) with { Title = "One" }, null));

        var outcome = await _world.Use<ChangeGapHandler>().Handle(await _scene.ByRequester(), new ChangeGap(gap.Id, gap.Version, GapChanges.Of(gap) with { Title = "Two" }, null));

        Assert.Equal(("Stale", RefusalKind.Stale), (outcome.Refusal!.Name, outcome.Refusal.Kind));
    }

    [Fact]
    public async Task Another_member_may_not_change_withdraw_or_answer_questions()
    {
        var gap = await _scene.Posted();
        var head = GapScene.Of(await _world.Person(_world.Bradford, Role.HeadOfService));

        var changed = await _world.Use<ChangeGapHandler>().Handle(head, new ChangeGap(gap.Id, gap.Version, GapChanges.Of(gap) with { Title = "Ours" }, null));
        var withdrawn = await _world.Use<WithdrawGapHandler>().Handle(head, new WithdrawGap(gap.Id, gap.Version, HowMet.NotNeeded, ""));
        var copied = await _world.Use<CopyGapHandler>().Handle(head, new CopyGap(gap.Id));

        Assert.All([changed, withdrawn, copied], outcome => Assert.Equal("NotPermitted", outcome.Refusal!.Name));
    }

    [Fact]
    public async Task A_withdrawn_gap_tells_those_who_still_owed_an_answer()
    {
        var manager = await _world.Person(_world.Bradford, Role.ServiceManager);
        var gap = await _scene.Posted();

        var outcome = await _world.Use<WithdrawGapHandler>().Handle(await _scene.ByRequester(), new WithdrawGap(gap.Id, gap.Version, HowMet.OwnStaff, ""));

        Assert.True(outcome.IsDone, outcome.ToString());
        Assert.Equal(GapStatus.Withdrawn, (await _scene.Read(gap.Id)).Status);
        Assert.Contains(await _world.Inbox(manager.Id), notice => notice.Rule.StartsWith("EnquiryStoodDown", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_gap_that_went_outside_without_a_clearance_is_a_bypass()
    {
        var gap = await _scene.Posted();

        var silent = await _world.Use<WithdrawGapHandler>().Handle(await _scene.ByRequester(), new WithdrawGap(gap.Id, gap.Version, HowMet.Outside, ""));
        var said = await _world.Use<WithdrawGapHandler>().Handle(await _scene.ByRequester(), new WithdrawGap(gap.Id, gap.Version, HowMet.Outside, "The hearing was moved."));

        Assert.Equal("ExplanationMissing", silent.Refusal!.Name);
        Assert.True(said.IsDone, said.ToString());
        Assert.Single((await _scene.Read(gap.Id)).Bypasses);
    }

    [Fact]
    public async Task A_draft_that_went_outside_is_a_bypass_that_the_board_can_open()
    {
        var board = await _world.Person(_world.Wakefield, Domain.Partnerships.ScopeKind.Partnership, _world.Partnership.Id, Role.BoardMember);
        var id = await _scene.Draft();
        var draft = await _scene.Read(id);

        var outcome = await _world.Use<WithdrawGapHandler>().Handle(await _scene.ByRequester(), new WithdrawGap(id, draft.Version, HowMet.Outside, "The firm began last week."));

        Assert.True(outcome.IsDone, outcome.ToString());
        Assert.Equal("WY-2026-0001", (await _scene.Read(id)).Reference);
        Assert.Contains(await _world.Inbox(board.Id), notice => notice.Rule.StartsWith("BypassRecorded", StringComparison.Ordinal));
        await using var db = _world.OpenDb();
        var reading = Assert.Single(await BoardReading.For(db, await _world.Actor(board.Id), _world.Clock.UtcNow.AddMonths(-1), new DateOnly(2026, 11, 23)));
        Assert.Equal("/gaps/WY-2026-0001/placement", Assert.Single(reading.Bypasses).Href);
        Assert.Equal((0, 1), (reading.Counts[0].Posted, reading.Counts[0].Bypasses));
    }

    [Fact]
    public async Task A_refused_attempt_to_end_a_gap_as_gone_outside_is_kept()
    {
        var gap = await _scene.Posted();

        await _world.Use<WithdrawGapHandler>().Handle(await _scene.ByRequester(), new WithdrawGap(gap.Id, gap.Version, HowMet.Outside, ""));
        await _world.Use<CloseGapHandler>().Handle(await _scene.ByRequester(), new CloseGap(gap.Id, gap.Version, HowMet.Outside, "Done."));
        await _world.Use<CloseGapHandler>().Handle(await _scene.ByRequester(), new CloseGap(gap.Id, gap.Version, HowMet.OwnStaff, ""));

        Assert.Equal(2, (await _scene.Kinds()).Count(kind => kind == nameof(GateAttemptRefused)));
    }

    [Fact]
    public async Task A_copy_is_a_draft_of_whoever_copies_and_takes_no_evidence_along()
    {
        var gap = await _scene.Posted();
        var colleague = await _world.Person(_world.Leeds, Role.ServiceManager);

        var outcome = await _world.Use<CopyGapHandler>().Handle(GapScene.Of(colleague), new CopyGap(gap.Id));

        var copy = await _scene.Read(outcome.SubjectId!.Value);
        Assert.Equal((GapStatus.Draft, gap.Title, colleague.Id), (copy.Status, copy.Title, copy.RequesterId));
        Assert.Equal((9_500L, null), (copy.Comparator!.PricePence, copy.Comparator.EvidenceReference));
    }

    [Fact]
    public async Task A_member_asks_and_the_host_answers_so_that_all_asked_are_told()
    {
        var gap = await _scene.Posted();
        var bradford = await _world.Person(_world.Bradford, Role.ServiceManager);
        var kirklees = await _world.Person(_world.Kirklees, Role.ServiceManager);

        var asked = await _world.Use<AskAboutGapHandler>().Handle(GapScene.Of(bradford), new AskAboutGap(gap.Id, _world.Bradford.Id, "Which court?"));
        var answered = await _world.Use<AnswerQuestionHandler>().Handle(await _scene.ByRequester(), new AnswerQuestion(gap.Id, asked.SubjectId!.Value, "Leeds County Court."));

        Assert.True(answered.IsDone, answered.ToString());
        Assert.Contains(await _world.Inbox((await _scene.Requester()).Id), notice => notice.Rule.StartsWith("QuestionAsked", StringComparison.Ordinal));
        Assert.Contains(await _world.Inbox(kirklees.Id), notice => notice.Rule.StartsWith("QuestionAnswered", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_host_does_not_ask_itself()
    {
        var gap = await _scene.Posted();

        var outcome = await _world.Use<AskAboutGapHandler>().Handle(await _scene.ByRequester(), new AskAboutGap(gap.Id, _world.Leeds.Id, "Which court?"));

        Assert.Equal("NotAsked", outcome.Refusal!.Name);
    }

    [Fact]
    public async Task Closing_asks_how_the_need_was_met_and_reopening_asks_for_what_is_uncovered()
    {
        var gap = await _scene.Posted();
        var tooEarly = await _world.Use<CloseGapHandler>().Handle(await _scene.ByRequester(), new CloseGap(gap.Id, gap.Version, HowMet.NotNeeded, ""));
        Assert.Equal("NotInThisState", tooEarly.Refusal!.Name);
        _world.Clock.MoveTo(gap.CurrentCheck!.DueAt.AddMinutes(1));
        await _world.Use<CatchUpGapHandler>().Handle(Act.OfClock(), new CatchUpGap(gap.Id));
        var exhausted = await _scene.Read(gap.Id);

        var reopened = await _world.Use<ReopenGapHandler>().Handle(await _scene.ByRequester(), new ReopenGap(gap.Id, exhausted.Version, "Again", null));
        var placed = await _world.Use<CloseGapHandler>().Handle(await _scene.ByRequester(), new CloseGap(gap.Id, exhausted.Version, HowMet.Placed, ""));
        var closed = await _world.Use<CloseGapHandler>().Handle(await _scene.ByRequester(), new CloseGap(gap.Id, exhausted.Version, HowMet.OwnStaff, ""));

        Assert.Equal(("NotInThisState", "NothingPlaced"), (reopened.Refusal!.Name, placed.Refusal!.Name));
        Assert.True(closed.IsDone, closed.ToString());
        Assert.Equal(HowMet.OwnStaff, (await _scene.Read(gap.Id)).HowMet);
    }

    [Fact]
    public async Task People_who_meet_are_counted_where_they_are_available_and_for_each_skill_left_out()
    {
        await Available(_world.Bradford, _world.Possession, SkillLevel.Practitioner);
        await Available(_world.Bradford, _world.Possession, SkillLevel.Expert);
        await Available(_world.Kirklees, _world.Possession, SkillLevel.Working);
        await Available(_world.Leeds, _world.Possession, SkillLevel.Expert);
        await Available(_world.Kirklees, _world.Possession, SkillLevel.Expert, isAdvertised: false);
        var id = await _scene.CompleteDraft();

        await using var db = _world.OpenDb();
        var meet = await PeopleWhoMeet.Of(db, await _scene.Read(id), [_world.Leeds.Id, _world.Bradford.Id, _world.Kirklees.Id]);

        Assert.Equal((2, 1), (meet.Outside, meet.Own));
        Assert.Equal((_world.Possession.Id, 3), Assert.Single(meet.Without));
        Assert.Equal(("fewer than 3", "3"), (PeopleWhoMeet.Said(2), PeopleWhoMeet.Said(3)));
    }

    private async Task Available(Domain.Partnerships.Authority authority, Domain.Partnerships.Skill skill, SkillLevel level, bool isAdvertised = true)
    {
        var at = _world.Clock.UtcNow;
        var person = await _world.Person(authority, Role.Officer);
        var manager = await _world.Person(authority, Role.LineManager, Role.HeadOfService);
        var (own, head) = (await _world.Actor(person.Id), await _world.Actor(manager.Id));
        var post = new OfficerPost("Solicitor", "PO4", manager.Id, _world.Legal.Id, _world.Litigation.Id, CrossAuthorityWork.Yes, new DateOnly(2026, 1, 1));
        Must(Officer.Register(head, at, authority.Id, person.Id, post, authority.ShortName, true, new DateOnly(2026, 1, 5), [444, 444, 444, 444, 444, 0, 0], out var officer));
        Must(officer!.SetSkill(own, at, skill.Id, level, "Forty hearings a year"));
        var advert = officer.ProposeAdvert(own, at, new DateOnly(2026, 12, 1), new DateOnly(2027, 6, 30), 1_200, WorkingCalendar.EnglandAndWales);
        Must(advert);
        if (isAdvertised)
        {
            Must(officer.AgreeAdvert(head, at, advert.SubjectId!.Value, 1, 1_200));
        }

        await using var db = _world.OpenDb();
        db.Add(officer);
        await db.SaveChangesAsync();
    }

    private static void Must(Outcome outcome) => Assert.True(outcome.IsDone, outcome.ToString());
}
