using System.Net;
using TalentPool.Domain.Gaps;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Clearances;

/// <summary>The pages of the gate, through the real pipeline.</summary>
public sealed class ClearancePageTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;
    private GateScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        _scene = await GateScene.Exhausted(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task When_the_check_has_grown_old_its_page_leads_to_asking_again()
    {
        _world.Clock.MoveTo(new DateTime(2027, 1, 5, 10, 0, 0, DateTimeKind.Utc));
        var requester = await _site.Browser(_scene.Requester);
        await requester.Open(await Address("placement"));
        Assert.Contains("The check was completed within the last 20 working days", requester.Text);
        Assert.Contains("Ask the members again", requester.Text);

        await requester.Open(await Address("ask-again"));
        await requester.SubmitAndFollow("ask-again");

        Assert.Equal(GapStatus.Checking, (await _scene.Gap()).Status);
        await requester.Open(await Address("ask-again"));
        Assert.Contains("so this cannot be done now", requester.Text);
        var other = await _site.Browser(_scene.Offers.Answerer);
        await other.Open(await Address("ask-again"));
        Assert.Equal(HttpStatusCode.Forbidden, other.Status);
    }

    [Fact]
    public async Task From_the_request_to_the_outside_work()
    {
        var requester = await _site.Browser(_scene.Requester);
        await requester.Open(await Address("placement"));
        Assert.Contains("What has to be done first", requester.Text);
        Assert.Contains("Ask for a clearance to outsource", requester.Text);
        await requester.Open(await Address("clearance"));
        await requester.SubmitAndFollow("request-clearance", ("Model.Reason", "NoCapacity"), ("Model.Explanation", "Nobody has answered in time"));
        Assert.Contains("A head of service of Leeds", requester.Text);

        var head = await _site.Browser(_scene.Head);
        await head.Open("/");
        Assert.Contains("Decide on the clearance for", head.Text);
        await head.Open("/clearances");
        Assert.Contains("Possession claims", head.Text);
        Assert.Contains("Waiting for me (1)", head.Text);

        // Who never decides begins where there is something to read.
        await requester.Open("/clearances");
        Assert.DoesNotContain("Waiting for me", requester.Text);
        Assert.Contains("Possession claims", requester.Text);
        await head.Open(await ClearanceAddress());
        Assert.Contains("Who was asked", head.Text);
        Assert.Contains("Wakefield", head.Text);
        Assert.Contains("Quotation 12", head.Text);
        await head.SubmitAndFollow("decide", ("Model.Decision", "approve"));
        Assert.Contains("Granted", head.Text);
        Assert.Contains("WY-C-2026-0001", head.Text);

        await requester.Open($"{await ClearanceAddress()}/outside-work");
        await requester.SubmitAndFollow("record-outsourcing", ("Model.Supplier", "Fish & Co LLP"), ("Model.Route", "Panel"), ("Model.Order", "PO-9"), ("Model.Value", "15,000"));
        Assert.Contains("£15,000", requester.Text);
        Assert.Equal(GapStatus.Outsourced, (await _scene.Gap()).Status);

        await requester.Open(await Address("placement"));
        Assert.Contains("The outside work grows", requester.Text);
    }

    [Fact]
    public async Task While_something_stands_in_the_way_the_page_names_it_and_has_no_form()
    {
        _world.Clock.MoveTo(new DateTime(2026, 11, 24, 10, 0, 0, DateTimeKind.Utc));
        var browser = await _site.Browser(_scene.Requester);

        await browser.Open(await Address("clearance"));

        Assert.Contains("Still to answer: ", browser.Text);
        Assert.DoesNotContain("Explain it to the head of service", browser.Text);
    }

    [Fact]
    public async Task A_request_without_a_reason_says_so_beside_the_fields_and_keeps_what_was_typed()
    {
        var browser = await _site.Browser(_scene.Requester);
        await browser.Open(await Address("clearance"));

        await browser.Submit("request-clearance", ("Model.Explanation", new string('a', 2001)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(2, browser.Errors.Count);
        Assert.Equal(2001, browser.Page.QuerySelector("textarea")!.TextContent.Length);
    }

    [Fact]
    public async Task A_decision_needs_a_choice_and_a_refusal_its_reason()
    {
        await _scene.Requested();
        var browser = await _site.Browser(_scene.Head);
        await browser.Open(await ClearanceAddress());

        await browser.Submit("decide");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal("Select whether you approve or refuse it", Assert.Single(browser.Errors));

        await browser.Submit("decide", ("Model.Decision", "refuse"));
        Assert.Equal("Enter why you refuse it", Assert.Single(browser.Errors));

        await browser.SubmitAndFollow("decide", ("Model.Decision", "refuse"), ("Model.Note", "Ask Wakefield again"));
        Assert.Contains("Ask Wakefield again", browser.Text);
    }

    [Fact]
    public async Task A_hand_made_approval_by_whoever_may_not_decide_is_forbidden_and_kept()
    {
        var clearance = await _scene.Requested();
        var head = await _site.Browser(_scene.Head);
        await head.Open(await ClearanceAddress());
        var (address, fields) = head.Fields("decide", ("Model.Decision", "approve"));
        var requester = await _site.Browser(_scene.Requester);
        await requester.Open($"{await ClearanceAddress()}/withdraw");
        Assert.DoesNotContain("Your decision", requester.Text);
        var token = requester.Fields("withdraw-clearance").Fields.Single(field => field.Key == "__RequestVerificationToken");
        fields.RemoveAll(field => field.Key is "__RequestVerificationToken" or "ActId");
        fields.Add(token);

        await requester.Send((address, fields));

        Assert.Equal(HttpStatusCode.Forbidden, requester.Status);
        Assert.DoesNotContain("Your decision", requester.Text);
        Assert.Equal("ClearanceApprovalRefused", (await _scene.LastEvent()).Kind);
        Assert.Equal(clearance.Version, (await _scene.Clearance()).Version);
    }

    [Fact]
    public async Task A_stale_decision_says_who_changed_it()
    {
        await _scene.Requested();
        var head = await _site.Browser(_scene.Head);
        await head.Open(await ClearanceAddress());
        var clearance = await _scene.Clearance();
        OfferScene.Must(await _world.Use<TalentPool.Features.Clearances.WithdrawClearanceHandler>().Handle(
            GateScene.By(_scene.Requester), new TalentPool.Features.Clearances.WithdrawClearance(clearance.Id, clearance.Version, "Not needed")));

        await head.Submit("decide", ("Model.Decision", "approve"));

        Assert.Equal(HttpStatusCode.Conflict, head.Status);
        Assert.Contains(_scene.Requester.Name, Assert.Single(head.Errors));
        Assert.Contains("Withdrawn", head.Text);
    }

    [Fact]
    public async Task Who_is_told_that_a_decision_was_stale_keeps_it_and_can_send_it_again()
    {
        await _scene.Requested();
        var head = await _site.Browser(_scene.Head);
        await head.Open(await ClearanceAddress());
        var seen = (await _scene.Clearance()).Version;

        await head.Submit("decide", ("Model.SeenVersion", $"{seen - 1}"), ("Model.Decision", "refuse"), ("Model.Note", "Ask Kirklees again"));
        Assert.Equal(HttpStatusCode.Conflict, head.Status);
        await head.SubmitAndFollow("decide");

        Assert.Equal(ClearanceStatus.Refused, (await _scene.Clearance()).Status);
    }

    [Fact]
    public async Task An_emergency_is_asked_for_and_needs_two_people()
    {
        await _scene.PostUrgent();
        var requester = await _site.Browser(_scene.Requester);
        await requester.Open(await Address("clearance/emergency"));
        await requester.Submit("request-emergency", ("Model.From.Day", "31"), ("Model.From.Month", "2"), ("Model.From.Year", "2027"), ("Model.Hours", "200"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, requester.Status);
        Assert.Equal(5, requester.Errors.Count);

        await requester.SubmitAndFollow("request-emergency", ("Model.Event", "Interim hearing"), ("Model.Explanation", "It was listed this morning"), ("Model.Hours", "10"),
            ("Model.From.Day", "1"), ("Model.From.Month", "12"), ("Model.From.Year", "2026"), ("Model.To.Day", "4"), ("Model.To.Month", "12"), ("Model.To.Year", "2026"));
        Assert.Contains("Two different people have to approve", requester.Text);

        var head = await _site.Browser(_scene.Head);
        await head.Open(await ClearanceAddress());
        await head.SubmitAndFollow("decide", ("Model.Decision", "approve"));
        Assert.DoesNotContain("Your decision", head.Text);
        var director = await _site.Browser(_scene.Director);
        await director.Open(await ClearanceAddress());
        await director.SubmitAndFollow("decide", ("Model.Decision", "approve"));
        Assert.Contains("Granted", director.Text);

        var board = await _site.Browser(_scene.Board);
        await board.Open("/board/outside-work");
        Assert.Contains("Interim hearing", board.Text);
    }

    [Fact]
    public async Task A_bypass_is_recorded_and_the_board_reads_it()
    {
        var browser = await _site.Browser(_scene.Requester);
        await browser.Open(await Address("bypass"));
        await browser.Submit("record-bypass", ("Model.Kind", "EmergencyOutOfHours"), ("Model.InstructedTime", "half ten"), ("Model.Explanation", "An injunction"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(3, browser.Errors.Count);

        await browser.SubmitAndFollow("record-bypass", ("Model.Kind", "Found"), ("Model.InstructedTime", ""), ("Model.Explanation", "An invoice of the firm"), ("Model.Value", "1200"));
        Assert.Contains("An invoice of the firm", browser.Text);

        var board = await _site.Browser(_scene.Board);
        await board.Open("/board/outside-work");
        Assert.Contains("An invoice of the firm", board.Text);
        Assert.Contains("£1,200", board.Text);
    }

    [Fact]
    public async Task Another_member_sees_that_it_was_cleared_but_not_the_price_or_the_words()
    {
        await _scene.Granted();
        OfferScene.Must(await _scene.Outsource());
        var browser = await _site.Browser(_scene.Offers.Answerer);

        await browser.Open(await ClearanceAddress());

        Assert.Contains("Used", browser.Text);
        Assert.DoesNotContain("Fish & Co", browser.Text);
        Assert.DoesNotContain("Nobody has answered", browser.Text);
        Assert.DoesNotContain("Quotation 12", browser.Text);
    }

    [Fact]
    public async Task A_procurement_is_recorded_and_a_clearance_withdrawn()
    {
        await _scene.Granted();
        var browser = await _site.Browser(_scene.Requester);
        await browser.Open($"{await ClearanceAddress()}/procurement");
        await browser.Submit("record-procurement", ("Model.Reference", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.SubmitAndFollow("record-procurement", ("Model.Reference", "LOT-3"));
        Assert.Contains("LOT-3", browser.Text);

        await browser.Open($"{await ClearanceAddress()}/withdraw");
        await browser.SubmitAndFollow("withdraw-clearance", ("Model.Note", "Our own team can do it"));
        Assert.Contains("Withdrawn", browser.Text);
    }

    [Theory]
    [InlineData("waiting")]
    [InlineData("granted")]
    [InlineData("used")]
    [InlineData("ended")]
    public async Task The_list_says_so_when_it_is_empty(string view)
    {
        var browser = await _site.Browser(_scene.Head);

        await browser.Open($"/clearances?view={view}");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.NotNull(browser.Page.QuerySelector(".app-empty"));
    }

    [Fact]
    public async Task An_unknown_clearance_is_not_found()
    {
        var browser = await _site.Browser(_scene.Head);

        await browser.Open($"/clearances/{Guid.NewGuid()}");

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    private async Task<string> Address(string part) => $"/gaps/{(await _scene.Gap()).Reference}/{part}";

    private async Task<string> ClearanceAddress() => $"/clearances/{(await _scene.Clearance()).Id}";
}
