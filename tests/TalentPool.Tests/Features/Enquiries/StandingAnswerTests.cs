using System.Net;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Features.Enquiries;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Gaps;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Enquiries;

public sealed class StandingAnswerTests : IAsyncLifetime
{
    private World _world = null!;
    private GapScene _scene = null!;
    private Person _head = null!;
    private Person _manager = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = new GapScene(_world);
        _head = await _world.Person(_world.Bradford, Role.HeadOfService);
        _manager = await _world.Person(_world.Bradford, Role.ServiceManager);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_gap_that_is_posted_is_answered_at_once_and_nobody_there_is_asked()
    {
        Must(await Give());

        var gap = await _scene.Posted();

        var enquiry = gap.CurrentCheck!.Enquiries.Single(asked => asked.AuthorityId == _world.Bradford.Id);
        Assert.True(enquiry.LatestAnswer!.IsStanding);
        Assert.Equal(gap.PostedAt, enquiry.LatestAnswer.At);
        Assert.Equal(3, gap.CurrentCheck.Enquiries.Count(asked => asked.Status == EnquiryStatus.Open));
        var told = Assert.Single(await _world.Inbox(_manager.Id), notice => !notice.Rule.StartsWith("StandingAnswer", StringComparison.Ordinal));
        Assert.StartsWith("EnquiryAnswered", told.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_evidence_holds_with_an_answer_given_in_advance()
    {
        Must(await Give());
        await _scene.Posted();

        var report = await _world.Service<Verification>().Run();

        Assert.True(report.IsSound, report.Failure);
    }

    [Fact]
    public async Task An_officer_who_fits_voids_it_but_not_while_suspended()
    {
        var offers = await OfferScene.BeforePosting(_world);
        Must(await Give());
        Assert.Null((await Bradford()).LatestAnswer);

        await using (var db = _world.OpenDb())
        {
            await db.Set<Person>().Where(person => person.Id == offers.OfficerPerson.Id).ExecuteUpdateAsync(set => set.SetProperty(person => person.SuspendedAt, _world.Clock.UtcNow));
        }

        Assert.True((await Bradford()).LatestAnswer!.IsStanding);

        async Task<Enquiry> Bradford() =>
            (await _scene.Posted(OfferScene.Shape)).CurrentCheck!.Enquiries.Single(asked => asked.AuthorityId == _world.Bradford.Id);
    }

    [Fact]
    public async Task One_that_has_been_ended_answers_nothing()
    {
        var given = await Give();
        Must(await _world.Use<EndStandingAnswerHandler>().Handle(By(_head), new EndStandingAnswer(given.SubjectId!.Value)));

        var gap = await _scene.Posted();

        Assert.All(gap.CurrentCheck!.Enquiries, enquiry => Assert.Null(enquiry.LatestAnswer));
        Assert.Equal("NotInThisState", (await _world.Use<EndStandingAnswerHandler>().Handle(By(_head), new EndStandingAnswer(given.SubjectId.Value))).Refusal!.Name);
    }

    [Fact]
    public async Task Neither_a_service_manager_nor_another_authority_gives_or_ends_one()
    {
        var given = await Give();
        var other = await _world.Person(_world.Kirklees, Role.HeadOfService);

        Assert.Equal("NotPermitted", (await Give(_manager)).Refusal!.Name);
        Assert.Equal("NotPermitted", (await Give(other)).Refusal!.Name);
        Assert.Equal("NotPermitted", (await _world.Use<EndStandingAnswerHandler>().Handle(By(other), new EndStandingAnswer(given.SubjectId!.Value))).Refusal!.Name);
    }

    [Fact]
    public async Task It_is_given_listed_and_ended_on_pages()
    {
        await using var site = new Site(_world);
        var browser = await site.Browser(_head);
        await browser.Open("/standing-answers");
        Assert.Contains("has given no standing answer", browser.Text);

        await browser.Open("/standing-answers/new");
        await browser.Submit("give", ("Model.LastDay.Day", "31"), ("Model.LastDay.Month", "12"), ("Model.LastDay.Year", "2026"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(4, browser.Errors.Count);
        Assert.Equal("31", browser.Page.QuerySelector("input[name='Model.LastDay.Day']")!.GetAttribute("value"));

        await browser.SubmitAndFollow("give",
            ("Model.Skill", $"{_world.Bradford.Id:N}-{_world.Possession.Id}"), ("Model.Level", "Practitioner"), ("Model.Reason", "NoCapacity"),
            ("Model.LastDay.Day", "4"), ("Model.LastDay.Month", "12"), ("Model.LastDay.Year", "2026"));
        Assert.Contains("Civil litigation: Possession claims, practitioner and above", browser.Text);
        Assert.Contains("Stands", browser.Text);

        var gap = await _scene.Posted();
        var requester = await site.Browser(await _scene.Requester());
        await requester.Open($"/gaps/{gap.Reference}/answers");
        Assert.Contains("No capacity, by a standing answer", requester.Text);
        await requester.Open($"/gaps/{gap.Reference}/history");
        Assert.Contains("Bradford answered at once by a standing answer", requester.Text);

        await browser.Open("/standing-answers");
        Assert.Contains("1 enquiry", browser.Text);
        var form = browser.Page.QuerySelectorAll("input[name=_handler]").Select(input => input.GetAttribute("value")!).Single(name => name.StartsWith("end-", StringComparison.Ordinal));
        await browser.SubmitAndFollow(form);
        Assert.Contains("Ended", browser.Text);
        Assert.DoesNotContain(browser.Page.QuerySelectorAll("input[name=_handler]").Select(input => input.GetAttribute("value")), name => name == form);
    }

    [Fact]
    public async Task A_service_manager_reads_the_list_and_cannot_change_it()
    {
        Must(await Give());
        await using var site = new Site(_world);
        var browser = await site.Browser(_manager);

        await browser.Open("/standing-answers");
        Assert.Contains("Possession claims", browser.Text);
        Assert.DoesNotContain(browser.Page.QuerySelectorAll("input[name=_handler]").Select(input => input.GetAttribute("value")!), name => name.StartsWith("end-", StringComparison.Ordinal));
        await browser.Open("/standing-answers/new");
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }

    [Fact]
    public async Task Posting_against_ending_leaves_an_answer_or_none_and_the_evidence_holds()
    {
        for (var round = 0; round < 10; round++)
        {
            var given = await Give();
            var draft = await _scene.CompleteDraft();
            var version = (await _scene.Read(draft)).Version;
            var requester = await _scene.ByRequester();

            var posting = Task.Run(() => _world.Use<TalentPool.Features.Gaps.Posting.PostGapHandler>().Handle(requester, new(draft, version)));
            var ending = Task.Run(() => _world.Use<EndStandingAnswerHandler>().Handle(By(_head), new EndStandingAnswer(given.SubjectId!.Value)));
            Must(await posting);
            Must(await ending);

            await using var db = _world.OpenDb();
            var enquiry = (await _scene.Read(draft)).CurrentCheck!.Enquiries.Single(asked => asked.AuthorityId == _world.Bradford.Id);
            Assert.Equal(enquiry.LatestAnswer is null ? 0 : 1, await db.Set<ChainEvent>().CountAsync(link => link.Kind == "EnquiryAnswered" && link.SubjectId == enquiry.Id));
            Assert.True(enquiry.LatestAnswer is null || enquiry.LatestAnswer.StandingAnswerId == given.SubjectId);
        }

        var report = await _world.Service<Verification>().Run();
        Assert.True(report.IsSound, report.Failure);
    }

    private Task<Outcome> Give(Person? by = null) => _world.Use<GiveStandingAnswerHandler>().Handle(
        By(by ?? _head), new GiveStandingAnswer(_world.Bradford.Id, _world.Possession.Id, SkillLevel.Practitioner, AnswerReason.NoCapacity, new DateOnly(2026, 12, 4)));

    private static Act By(Person person) => new(Guid.NewGuid(), person.Id);

    private static void Must(Outcome outcome) => Assert.True(outcome.IsDone, outcome.ToString());
}
