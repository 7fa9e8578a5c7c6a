using System.Net;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Features.Enquiries;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Enquiries;

public sealed class EnquiryPagesTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;
    private OfferScene _scene = null!;
    private Browser _answerer = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        _scene = await OfferScene.Of(_world);
        _answerer = await _site.Browser(_scene.Answerer);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task The_list_shows_what_is_asked_and_its_filter()
    {
        await _answerer.Open("/enquiries");
        Assert.Contains("Possession claims", _answerer.Text);
        Assert.Contains("1 enquiry", _answerer.Text);

        await _answerer.Open("/enquiries?status=Answered");
        Assert.Contains("No enquiry matches these filters", _answerer.Text);
        Assert.Single(_answerer.Page.QuerySelectorAll(".moj-filter__tag"));

        await _answerer.Open("/enquiries?status=nonsense&page=-1");
        Assert.Equal(HttpStatusCode.OK, _answerer.Status);
        Assert.Contains("Possession claims", _answerer.Text);
    }

    [Fact]
    public async Task Who_asks_has_no_enquiries_of_their_own()
    {
        var requester = await _site.Browser(_scene.Requester);

        await requester.Open("/enquiries");

        Assert.Contains("Nobody has asked your authority yet", requester.Text);
    }

    [Fact]
    public async Task The_page_says_who_fits_and_why_the_others_do_not()
    {
        await _scene.AddOfficer(await _world.Person(_world.Bradford, Role.Officer), minutesAWeek: 600);
        await _scene.AddOfficer(await _world.Person(_world.Bradford, Role.Officer), level: null, minutesAWeek: 0);

        await OpenEnquiry();

        var hints = _answerer.Page.QuerySelectorAll(".govuk-checkboxes__hint").Select(hint => hint.TextContent).ToList();
        Assert.StartsWith("Fits.", hints[0], StringComparison.Ordinal);
        Assert.Contains("5 hours are lacking", hints[1], StringComparison.Ordinal);
        var close = _answerer.Page.QuerySelectorAll("details").Single(details => details.QuerySelector("summary")!.TextContent.Contains("Come close, and why not (1)", StringComparison.Ordinal));
        Assert.Single(close.QuerySelectorAll("input[type=checkbox][name='Chosen.Officers']"));
        Assert.Contains("Does not have Possession claims", _answerer.Text);
        Assert.Contains("Vacancy or absence", _answerer.Text);
        Assert.DoesNotContain("LS100", _answerer.Text);
    }

    [Fact]
    public async Task A_reason_is_sent_from_the_page()
    {
        await OpenEnquiry();
        await _answerer.SubmitAndFollow("answer", ("Model.Reason", "NoCapacity"), ("Model.Note", "Two trials"));

        Assert.Contains("You have answered. Leeds has been told.", _answerer.Text);
        Assert.Contains("What happens next", _answerer.Text);
        var again = _answerer.Page.QuerySelectorAll("details").Single(details => details.QuerySelector("summary")!.TextContent.Contains("Change your answer or put someone else forward", StringComparison.Ordinal));
        Assert.False(again.HasAttribute("open"));
        Assert.Equal(2, again.QuerySelectorAll("form").Length);
        Assert.Contains("No capacity", _answerer.Text);
        Assert.Equal(AnswerReason.NoCapacity, (await _scene.Enquiry()).LatestAnswer!.Reason);
    }

    [Fact]
    public async Task An_empty_choice_and_an_empty_reason_are_said_beside_the_fields()
    {
        await OpenEnquiry();
        await _answerer.Submit("choose");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _answerer.Status);
        Assert.Equal(["Select at least one officer, or say why you cannot help"], _answerer.Errors);

        await _answerer.Submit("answer", ("Model.Note", new string('x', 10_000)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _answerer.Status);
        Assert.Equal(2, _answerer.Errors.Count);
        Assert.Contains(new string('x', 10_000), _answerer.Page.QuerySelector("textarea[name='Model.Note']")!.TextContent);
    }

    [Fact]
    public async Task A_part_of_shared_work_is_prefilled_and_its_faults_are_said()
    {
        var gapId = await _scene.PostGap(smallestPartMinutes: 300);
        var enquiry = await _scene.Enquiry(gapId);
        await _answerer.Open($"/enquiries/{enquiry.Id}/offer?officer={_scene.OfficerId}");
        Assert.Equal("15:00", _answerer.Page.QuerySelector("input[name='Model.Parts[0].Hours']")!.GetAttribute("value"));

        await _answerer.Submit("offer", ("Model.Parts[0].Hours", "99"), ("Model.Parts[0].From.Day", "32"), ("Model.Parts[0].To.Month", "13"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _answerer.Status);
        Assert.Equal(3, _answerer.Errors.Count);
        Assert.Equal("99", _answerer.Page.QuerySelector("input[name='Model.Parts[0].Hours']")!.GetAttribute("value"));

        await _answerer.SubmitAndFollow("offer", ("Model.Parts[0].Hours", "7:30"), ("Model.Parts[0].From.Day", "4"), ("Model.Parts[0].To.Month", "3"));
        Assert.Equal(450, Assert.Single((await _scene.Gap(gapId)).Offers).Shape.Minutes);
    }

    [Fact]
    public async Task Who_is_put_forward_without_an_essential_skill_is_put_forward_with_a_warning()
    {
        var person = await _world.Person(_world.Bradford, Role.Officer);
        var officerId = await _scene.AddOfficer(person, level: SkillLevel.Awareness);
        var enquiry = await _scene.Enquiry();
        await _answerer.Open($"/enquiries/{enquiry.Id}/offer?officer={officerId}");

        var warning = _answerer.Page.QuerySelector(".govuk-warning-text")!.TextContent;
        Assert.Contains($"{person.Name} does not meet what is essential. Has Possession claims at awareness level", warning, StringComparison.Ordinal);
        Assert.Contains("Leeds will be told so.", warning, StringComparison.Ordinal);

        await _answerer.Open($"/enquiries/{enquiry.Id}/offer?officer={_scene.OfficerId}");
        Assert.Null(_answerer.Page.QuerySelector(".govuk-warning-text"));
    }

    [Fact]
    public async Task A_refusal_of_the_gap_is_shown_on_the_page()
    {
        var gapId = await _scene.PostGap(smallestPartMinutes: 300);
        var enquiry = await _scene.Enquiry(gapId);
        await _answerer.Open($"/enquiries/{enquiry.Id}/offer?officer={_scene.OfficerId}");

        await _answerer.Submit("offer", ("Model.Parts[0].Hours", "2"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _answerer.Status);
        Assert.Contains("smaller than the smallest part", _answerer.Errors[0]);
    }

    [Fact]
    public async Task An_answer_that_a_colleague_has_overtaken_is_shown_as_such()
    {
        await OpenEnquiry();
        OfferScene.Must(await _scene.Answer(_scene.HomeHead, AnswerReason.NoCapacity));

        await _answerer.Submit("answer", ("Model.Reason", "NoSkill"));

        Assert.Equal(HttpStatusCode.Conflict, _answerer.Status);
        Assert.Contains(_scene.HomeHead.Name, _answerer.Errors[0]);
        Assert.Contains("No capacity", _answerer.Text);
        await _answerer.SubmitAndFollow("answer");
        Assert.Equal([AnswerReason.NoCapacity, AnswerReason.NoSkill], (await _scene.Enquiry()).Answers.OrderBy(answer => answer.Number).Select(answer => answer.Reason!.Value));
    }

    [Fact]
    public async Task A_notice_leads_to_the_own_enquiry_and_another_members_is_not_found()
    {
        await _answerer.Open($"/gaps/{_scene.GapId}/enquiry");
        Assert.EndsWith($"/enquiries/{(await _scene.Enquiry()).Id}", _answerer.Location, StringComparison.Ordinal);

        var kirklees = (await _scene.Gap()).CurrentCheck!.Enquiries.Single(enquiry => enquiry.AuthorityId == _world.Kirklees.Id);
        await _answerer.Open($"/enquiries/{kirklees.Id}");
        Assert.Equal(HttpStatusCode.NotFound, _answerer.Status);
    }

    [Fact]
    public async Task The_home_page_counts_what_is_to_be_answered()
    {
        await _answerer.Open("/");

        Assert.Contains("Answer Leeds: Possession claims", _answerer.Text);
        Assert.Contains("enquiry to answer", _answerer.Text);
    }

    [Fact]
    public async Task The_home_page_counts_every_enquiry_and_not_only_a_page_of_them()
    {
        for (var gap = 0; gap < EnquiryList.PageSize; gap++)
        {
            await _scene.PostGap();
        }

        await _answerer.Open("/");

        Assert.Matches($@"{EnquiryList.PageSize + 1}\s+enquiries to answer", _answerer.Text);
    }

    private async Task OpenEnquiry() => await _answerer.Open($"/enquiries/{(await _scene.Enquiry()).Id}");
}
