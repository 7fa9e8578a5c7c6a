using System.Net;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps.Posting;

namespace TalentPool.Tests.Features.Gaps;

/// <content>Sooner answers that somebody agrees to, and drafts that are given up.</content>
public sealed partial class PostingJourneyTests
{
    [Fact]
    public async Task A_faster_answer_is_asked_for_agreed_to_and_then_posted()
    {
        var head = await _world.Person(_world.Leeds, Role.HeadOfService);
        var id = await _scene.CompleteDraft();
        await _browser.Open($"/gaps/new/{id}/check");
        await _browser.SubmitAndFollow("urgency", ("Urgent.Urgency", "Urgent"), ("Urgent.Reason", "The court has brought the hearing forward."));
        await _browser.Submit("post");
        Assert.Contains("A head of service has to agree that the answer is needed sooner than the dates ask for.", _browser.Errors);
        Assert.Contains(await _world.Inbox(head.Id), notice => notice.Rule.StartsWith("GapDraftChanged", StringComparison.Ordinal));

        var heads = await _site.Browser(head);
        await heads.Open($"/gaps/{id}/urgency");
        await heads.SubmitAndFollow("agree");
        await _browser.Open($"/gaps/new/{id}/check");
        await _browser.SubmitAndFollow("post");

        Assert.Equal(Urgency.Urgent, (await _scene.Read(id)).Urgency);
    }

    [Fact]
    public async Task Giving_a_draft_up_asks_how_the_need_was_met()
    {
        var id = await _scene.CompleteDraft();
        await _browser.Open($"/gaps/new/{id}/check");
        await _browser.Submit("give-up");
        Assert.Contains("Select how the need was met", _browser.Errors);

        await _browser.SubmitAndFollow("give-up", ("End.HowMet", "OwnStaff"));

        Assert.Equal((GapStatus.Withdrawn, HowMet.OwnStaff), ((await _scene.Read(id)).Status, (await _scene.Read(id)).HowMet!.Value));
    }

    [Fact]
    public async Task A_draft_whose_work_went_outside_leads_to_its_bypass()
    {
        var id = await _scene.Draft();
        await _browser.Open($"/gaps/new/{id}/check");
        await _browser.Submit("give-up", ("End.HowMet", "Outside"));
        Assert.Contains("Say who does it outside, and why it was not cleared here", _browser.Errors);

        await _browser.SubmitAndFollow("give-up", ("End.HowMet", "Outside"), ("End.Note", "A firm has begun."));
        await _browser.Open(_browser.Location!);

        Assert.Contains("A firm has begun.", _browser.Text);
        await _browser.Open("/gaps/WY-2026-0001");
        Assert.Contains("Never: no member was asked", _browser.Text);
        await _browser.Open("/gaps?show=ours");
        Assert.Contains("Went outside, and was never posted", _browser.Text);
        var other = await _site.Browser(await _world.Person(_world.Bradford, Role.ServiceManager));
        await other.Open("/gaps/WY-2026-0001");
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }

    [Theory]
    [InlineData(Role.Director)]
    [InlineData(Role.MonitoringOfficer)]
    public async Task Sooner_answers_for_a_head_of_service_are_agreed_by_somebody_beside_or_above(Role role)
    {
        var head = await _world.Person(_world.Leeds, Role.HeadOfService);
        var decider = await _world.Person(_world.Leeds, role);
        var outcome = await _world.Use<StartGapHandler>().Handle(GapScene.Of(head), new StartGap(_world.Leeds.Id, _world.Legal.Id, "Urgent advice", "A hearing"));
        await _world.Use<AskForUrgencyHandler>().Handle(GapScene.Of(head), new AskForUrgency(outcome.SubjectId!.Value, Urgency.Urgent, "The hearing was moved."));
        Assert.Contains(await _world.Inbox(decider.Id), notice => notice.Rule.StartsWith("GapDraftChanged", StringComparison.Ordinal));
        var browser = await _site.Browser(decider);
        await browser.Open("/");
        Assert.Contains("Say whether you agree to sooner answers", browser.Text);

        await browser.Open($"/gaps/{outcome.SubjectId}/urgency");
        await browser.SubmitAndFollow("agree");

        Assert.Equal(decider.Id, (await _scene.Read(outcome.SubjectId.Value)).UrgencyAgreedById);
    }

    [Fact]
    public async Task A_director_does_not_agree_to_sooner_answers_where_the_head_of_service_can()
    {
        var id = await _scene.Draft();
        await _world.Use<AskForUrgencyHandler>().Handle(await _scene.ByRequester(), new AskForUrgency(id, Urgency.Urgent, "The hearing was moved."));
        var browser = await _site.Browser(await _world.Person(_world.Leeds, Role.Director));

        await browser.Open($"/gaps/{id}/urgency");

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }
}
