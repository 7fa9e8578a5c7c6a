using System.Net;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Offers;

/// <summary>The walk of one offer over its pages, by the people whom it passes.</summary>
public sealed class OfferPagesTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;
    private OfferScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        _scene = await OfferScene.Of(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task From_the_answer_to_the_placement_and_who_reads_the_name_when()
    {
        var name = _scene.OfficerPerson.Name;
        var answerer = await _site.Browser(_scene.Answerer);
        await answerer.Open("/enquiries");
        await answerer.Open(answerer.Page.QuerySelector("main h2 a")!.GetAttribute("href")!);
        Assert.Contains(name, answerer.Text);
        await answerer.SubmitAndFollow("choose", ("Chosen.Officers", $"{_scene.OfficerId}"));
        await answerer.SubmitAndFollow("offer");
        Assert.Contains("1 officer put forward", answerer.Text);
        var address = $"/offers/{(await _scene.Offer()).Id}";

        var requester = await _site.Browser(_scene.Requester);
        await requester.Open(address);
        Assert.DoesNotContain(name, requester.Text);
        Assert.Contains("Civil litigation, practitioner level", requester.Text);
        Assert.Contains("10 to 20 hours a week", requester.Text);
        await requester.Open($"/gaps/{_scene.GapId}/placement");
        await requester.Open(requester.Location!);
        Assert.DoesNotContain(name, requester.Text);

        var officer = await _site.Browser(_scene.OfficerPerson);
        await officer.Open("/");
        Assert.Contains("Say whether you would work for Leeds", officer.Text);
        await officer.Open($"{address}/answer");
        await officer.SubmitAndFollow("answer", ("Model.Answer", "yes"), ("Model.On.Day", "20"), ("Model.On.Month", "11"), ("Model.On.Year", "2026"), ("Model.How", "One-to-one"));
        Assert.Contains("Waiting for release", officer.Text);

        var manager = await _site.Browser(_scene.LineManager);
        await manager.Open("/");
        Assert.Contains("Release an officer to Leeds", manager.Text);
        await manager.Open($"{address}/release");
        Assert.Contains(name, manager.Text);
        Assert.Contains($"Do you release {name}?", manager.Text);
        Assert.Contains("Free after this", manager.Text);
        Assert.Contains("Other placements", manager.Text);
        await manager.SubmitAndFollow("release", ("Model.Decision", "release"));

        await requester.Open(address);
        Assert.Contains(name, requester.Text);
        Assert.DoesNotContain("One-to-one", requester.Text);

        var budget = await _site.Browser(_scene.BudgetHolder);
        await budget.Open("/");
        Assert.Contains("Agree to the cost of an officer from Bradford", budget.Text);
        await budget.Open($"{address}/budget");
        Assert.Contains("£52.30", budget.Text);
        await budget.SubmitAndFollow("budget");

        await requester.Open("/");
        Assert.Contains("Accept the officer from Bradford", requester.Text);
        await requester.Open($"{address}/decide");
        Assert.Contains(requester.Fields("decide").Fields, field => field is { Key: "Model.Reserved", Value: "yes" });
        await requester.SubmitAndFollow("decide", ("Model.Decision", "accept"), ("Model.Reserved", "no"));
        Assert.Contains("What is needed before the work starts", requester.Text);
        Assert.Contains("are needed before 4 January 2027; you owe", requester.Text);
        Assert.Contains("WY-P-2026-0001", requester.Text);
        Assert.Equal(_scene.OfficerId, (await _scene.Placement()).OfficerId);
    }

    [Fact]
    public async Task Above_the_limit_everybody_is_told_that_a_head_of_service_decides()
    {
        await using var world = await World.Create();
        await using var site = new Site(world);
        var scene = await OfferScene.Of(world, releaseLimitMinutes: 60);
        var answerer = await site.Browser(scene.Answerer);
        await answerer.Open($"/enquiries/{(await scene.Enquiry()).Id}/offer?officer={scene.OfficerId}");
        Assert.Contains("Then the head of service decides on the release", answerer.Text);
        var offer = await scene.Proposed();
        var officer = await site.Browser(scene.OfficerPerson);
        await officer.Open($"/offers/{offer.Id}/answer");
        Assert.Contains("Your head of service then decides on the release.", officer.Text);
        Assert.Contains("Bradford answers by", officer.Text);

        await officer.SubmitAndFollow("answer", ("Model.Answer", "yes"), ("Model.On.Day", "20"), ("Model.On.Month", "11"), ("Model.On.Year", "2026"), ("Model.How", "One-to-one"));

        Assert.Contains("You have agreed. Your head of service decides next.", officer.Text);
        var requester = await site.Browser(scene.Requester);
        await requester.Open($"/gaps/{(await scene.Gap()).Reference}/placement");
        Assert.Contains("Bradford's offer waits for a head of service's release", requester.Text);
    }

    [Fact]
    public async Task An_officers_no_is_seen_by_the_line_manager_alone()
    {
        var offer = await _scene.Proposed();
        var officer = await _site.Browser(_scene.OfficerPerson);
        await officer.Open($"/offers/{offer.Id}/answer");
        await officer.SubmitAndFollow("answer", ("Model.Answer", "no"));

        Assert.Contains("Only the officer and the line manager can see this", await TextFor(_scene.LineManager, offer.Id));
        foreach (var other in new[] { _scene.Answerer, _scene.HomeHead, _scene.Requester })
        {
            var text = await TextFor(other, offer.Id);
            Assert.Contains("Not available", text);
            Assert.DoesNotContain("Who said no", text);
            Assert.DoesNotContain($"by {_scene.OfficerPerson.Name}", text);
        }
    }

    [Fact]
    public async Task Whoever_has_nothing_to_do_with_it_does_not_learn_that_it_exists()
    {
        var offer = await _scene.Proposed();
        var stranger = await _site.Browser(await _world.Person(_world.Kirklees, Role.ServiceManager));

        await stranger.Open($"/offers/{offer.Id}");

        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    [Fact]
    public async Task The_officer_must_say_when_by_whom_and_how_and_keeps_what_was_typed()
    {
        var offer = await _scene.Proposed();
        var officer = await _site.Browser(_scene.OfficerPerson);
        await officer.Open($"/offers/{offer.Id}/answer");

        await officer.Submit("answer", ("Model.Answer", "yes"), ("Model.On.Day", "31"), ("Model.On.Month", "2"), ("Model.On.Year", "2026"), ("Model.By", ""), ("Model.How", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, officer.Status);
        Assert.Equal(3, officer.Errors.Count);
        Assert.Equal("31", officer.Page.QuerySelector("input[name='Model.On.Day']")!.GetAttribute("value"));
        Assert.NotNull(officer.Page.QuerySelector("input[name='Model.Answer'][value=yes][checked]"));
    }

    [Fact]
    public async Task Choosing_nothing_is_said_on_each_form()
    {
        var offer = await _scene.Willing();
        await Shows(_scene.LineManager, $"/offers/{offer.Id}/release", "release", "Select whether you release the officer");
        await Shows(_scene.LineManager, $"/offers/{offer.Id}/release", "release", "Enter why you do not release the officer", ("Model.Decision", "refuse"));
        await Shows(_scene.LineManager, $"/offers/{offer.Id}/withdraw", "withdraw", "Enter why you withdraw the offer");
        OfferScene.Must(await _scene.Release());
        await Shows(_scene.Requester, $"/offers/{offer.Id}/decide", "decide", "Select your answer");
        await Shows(_scene.Requester, $"/offers/{offer.Id}/decide", "decide", "Enter the explanation", ("Model.Decision", "decline"), ("Model.Reason", "Cost"));
        await Shows(_scene.BudgetHolder, $"/offers/{offer.Id}/budget", "budget", "Enter the cost centre", ("Model.CostCentre", ""));
        await Shows(_scene.BudgetHolder, $"/offers/{offer.Id}/budget", "budget", "Most hours", ("Model.Hours", "lots"));
        OfferScene.Must(await _scene.Decline());
        await Shows(_scene.Head, $"/offers/{offer.Id}/endorse", "endorse", "Select your decision");
        await Shows(_scene.Head, $"/offers/{offer.Id}/endorse", "endorse", "Enter why you overturn it", ("Model.Decision", "overturn"));
    }

    [Fact]
    public async Task A_page_that_someone_else_has_overtaken_says_so_with_409()
    {
        var offer = await _scene.Willing();
        var manager = await _site.Browser(_scene.LineManager);
        await manager.Open($"/offers/{offer.Id}/release");
        OfferScene.Must(await _scene.Release(_scene.HomeHead));

        await manager.Submit("release", ("Model.Decision", "release"));

        Assert.Equal(HttpStatusCode.Conflict, manager.Status);
        Assert.Contains(_scene.HomeHead.Name, manager.Errors[0]);
    }

    [Theory]
    [InlineData("release")]
    [InlineData("withdraw")]
    public async Task Who_is_told_that_a_page_was_overtaken_sees_the_offer_as_it_is_with_their_own_answers_and_can_send_them_again(string page)
    {
        var offer = await _scene.Willing();
        var manager = await _site.Browser(_scene.LineManager);
        await manager.Open($"/offers/{offer.Id}/{page}");

        await manager.Submit(page, ("Model.SeenVersion", $"{offer.Version - 1}"), ("Model.Decision", "refuse"), ("Model.Note", "Needed here"));
        Assert.Equal(HttpStatusCode.Conflict, manager.Status);
        Assert.Equal("Needed here", manager.Page.QuerySelector("[name='Model.Note']")!.TextContent.Trim());
        Assert.Equal($"{offer.Version}", manager.Fields(page).Fields.Single(field => field.Key == "Model.SeenVersion").Value);
        await manager.SubmitAndFollow(page);

        Assert.Equal(page == "release" ? OfferStatus.Refused : OfferStatus.Withdrawn, (await _scene.Offer()).Status);
    }

    [Fact]
    public async Task A_form_made_by_hand_is_refused_with_403()
    {
        var offer = await _scene.Willing();
        var manager = await _site.Browser(_scene.LineManager);
        await manager.Open($"/offers/{offer.Id}/release");
        var filled = manager.Fields("release", ("Model.Decision", "release"));
        var requester = await _site.Browser(_scene.Requester);
        await requester.Open($"/offers/{offer.Id}/release");
        Assert.Equal(HttpStatusCode.Redirect, requester.Status);
        await requester.Open($"/offers/{offer.Id}");
        filled.Fields.RemoveAll(field => field.Key == "__RequestVerificationToken");
        filled.Fields.Add(new("__RequestVerificationToken", requester.Page.QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!));
        await requester.Send(filled);
        Assert.Equal(HttpStatusCode.Forbidden, requester.Status);
        Assert.Equal(OfferStatus.Willing, (await _scene.Offer()).Status);
    }

    [Fact]
    public async Task The_home_pages_say_what_waits_for_the_head_and_the_requester()
    {
        await _scene.Released();
        OfferScene.Must(await _scene.Decline());

        Assert.Contains("Stand by turning down an officer from Bradford", await HomeFor(_scene.Head));
        Assert.DoesNotContain("Stand by turning down", await HomeFor(_scene.Requester));
    }

    [Fact]
    public async Task Everybody_whom_a_step_concerns_is_told()
    {
        await _scene.Proposed();
        Assert.Single(await _world.Inbox(_scene.OfficerPerson.Id));
        OfferScene.Must(await _scene.Agree());
        Assert.Single(await _world.Inbox(_scene.LineManager.Id));
        OfferScene.Must(await _scene.Release());
        Assert.Single(await _world.Inbox(_scene.BudgetHolder.Id));
        OfferScene.Must(await _scene.Budget());
        var before = (await _world.Inbox(_scene.OfficerPerson.Id)).Count;
        OfferScene.Must(await _scene.Accept());
        Assert.Contains(await _world.Inbox(_scene.Requester.Id), notice => notice.Rule.StartsWith("OfferReleased", StringComparison.Ordinal));
        Assert.True((await _world.Inbox(_scene.OfficerPerson.Id)).Count > before);
    }

    private async Task<string> TextFor(Person person, Guid offerId)
    {
        var browser = await _site.Browser(person);
        await browser.Open($"/offers/{offerId}");
        return browser.Text;
    }

    private async Task<string> HomeFor(Person person)
    {
        var browser = await _site.Browser(person);
        await browser.Open("/");
        return browser.Text;
    }

    private async Task Shows(Person person, string address, string form, string error, params (string Name, string Value)[] answers)
    {
        var browser = await _site.Browser(person);
        await browser.Open(address);
        await browser.Submit(form, answers);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(browser.Errors, message => message.Contains(error, StringComparison.Ordinal));
    }
}
