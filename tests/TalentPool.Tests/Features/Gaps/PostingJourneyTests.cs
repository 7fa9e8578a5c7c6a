using System.Net;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Gaps;

/// <summary>The pages of the posting journey, driven as a browser without script drives them.</summary>
public sealed class PostingJourneyTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;
    private GapScene _scene = null!;
    private Person _requester = null!;
    private Browser _browser = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        _scene = new GapScene(_world);
        _requester = await _scene.Requester();
        _browser = await _site.Browser(_requester);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Theory]
    [InlineData("need")]
    [InlineData("post")]
    public async Task A_form_of_the_journey_that_is_sent_twice_at_once_is_stored_once(string form)
    {
        var draft = form == "post" ? await _scene.CompleteDraft() : Guid.Empty;
        using var client = await _site.Client(_requester);
        var browser = new Browser(client);
        await browser.Open(form == "post" ? $"/gaps/new/{draft}/check" : "/gaps/new/need");
        var (address, fields) = browser.Fields(form, form == "post" ? [] : [("Need.Title", "Housing lawyer"), ("Need.Description", "Possession claims.")]);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => client.PostAsync(address, new FormUrlEncodedContent(fields)))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Single(answers.Select(answer => answer.Headers.Location).Distinct());
        await using var db = _world.OpenDb();
        var gap = await db.Set<Gap>().AsNoTracking().SingleAsync();
        Assert.Equal(form == "post" ? 1 : 0, gap.Checks.Count);
    }

    [Fact]
    public async Task A_gap_is_posted_page_by_page_and_every_other_member_is_asked()
    {
        await _browser.Open("/gaps/new");
        await _browser.Open("/gaps/new/need");
        await _browser.SubmitAndFollow("need", ("Need.Title", "Housing lawyer"), ("Need.Description", "Possession claims.\nTwo hearings a week."));
        await _browser.SubmitAndFollow("skills", Skill(0, "Practitioner", "essential"));
        await _browser.SubmitAndFollow("time", [("Time.Kind", "HoursAWeek"), ("Time.HoursAWeek", "22:12"), .. Day("Time.From", 14, 12, 2026), .. Day("Time.To", 5, 3, 2027)]);
        await _browser.SubmitAndFollow("arrangements", ("Sharing.IsShared", "yes"), ("Sharing.SmallestPart", "7:24"), ("Place.Where", "site"), ("Place.Place", "Civic Hall, Leeds"));
        await _browser.SubmitAndFollow("reason", ("Why.Reason", "Absence"), ("Why.AgencyWorkerDoesItNow", "no"));
        await _browser.SubmitAndFollow("codes", [("Codes.CostCentre", "204410"), ("Codes.LookedBy", "Sam Reed"), .. Day("Codes.LookedOn", 20, 11, 2026)]);
        await _browser.SubmitAndFollow("price", ("Price.Route", "Agency"), ("Price.Basis", "Hour"), ("Price.Price", "95"), ("Price.Hours", "260"), ("Price.EvidenceReference", "Quotation 17"));
        Assert.Contains("Bradford, Calderdale, Kirklees and Wakefield are asked. If you post it now, they have until ", _browser.Text);
        Assert.Contains("Fewer than 3 people", _browser.Text);
        await _browser.SubmitAndFollow("post");

        Assert.Contains("WY-2026-0001", _browser.Text);
        Assert.Contains("Bradford, Calderdale, Kirklees and Wakefield have been asked", _browser.Text);
        await using var db = _world.OpenDb();
        var gap = await db.Set<Gap>().AsNoTracking().SingleAsync();
        Assert.Equal(GapStatus.Checking, gap.Status);
        Assert.Equal(4, gap.CurrentCheck!.Enquiries.Count);
        Assert.Equal((true, 7 * 60 + 24, "Civic Hall, Leeds", GapReason.Absence), (gap.IsShared, gap.SmallestPartMinutes, gap.Place, gap.Reason));
        Assert.Equal((9_500L, 260 * 60, "Quotation 17"), (gap.Comparator!.PricePence, gap.Comparator.EstimatedOutsideMinutes, gap.Comparator.EvidenceReference));
        Assert.Equal(SkillLevel.Practitioner, gap.Skills.Single().Level);
    }

    [Fact]
    public async Task A_draft_can_be_left_and_taken_up_again_from_the_list()
    {
        await _scene.Draft();

        await _browser.Open("/gaps");

        Assert.Contains("Housing lawyer for possession claims", _browser.Text);
        await _browser.Open(_browser.Page.QuerySelector("a[href^='/gaps/new/'][href$='/check']")!.GetAttribute("href")!);
        Assert.Contains("Before this gap can be posted it still needs an essential skill, the hours and dates", _browser.Text);
        Assert.All(_browser.Page.QuerySelectorAll(".govuk-warning-text a"), link => Assert.EndsWith("?from=check", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain("One person", _browser.Text);
        Assert.Contains("Add cost centre", _browser.Text);
        var further = _browser.Page.QuerySelectorAll("a[role=button]").Single(link => link.TextContent == "Continue with this draft").GetAttribute("href")!;
        await _browser.Open(further);
        await _browser.SubmitAndFollow("skills", Skill(0, "Practitioner", "essential"));
        Assert.Equal("How much and when", _browser.Page.QuerySelector("h1")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_change_link_leads_back_to_the_check_page()
    {
        var id = await _scene.CompleteDraft();

        await _browser.Open($"/gaps/new/{id}/arrangements?from=check");
        await _browser.SubmitAndFollow("arrangements", ("Place.Where", "site"), ("Place.Place", "Leeds"));

        Assert.Equal("Check your answers", _browser.Page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal("Leeds", (await _scene.Read(id)).Place);
    }

    [Fact]
    public async Task Adding_a_row_for_a_skill_keeps_what_was_typed()
    {
        var id = await _scene.Draft();

        await _browser.Open($"/gaps/new/{id}/skills");
        var before = _browser.Page.QuerySelectorAll("fieldset").Length;
        await _browser.Submit("skills", [.. Skill(0, "Expert", "essential"), ("Step", "add")]);

        Assert.Equal(HttpStatusCode.OK, _browser.Status);
        Assert.Equal(before + 1, _browser.Page.QuerySelectorAll("fieldset").Length);
        Assert.Equal("Expert", _browser.Page.QuerySelector("select[name='Skills.Rows[0].Level'] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Removing_a_row_for_a_skill_keeps_what_was_typed_in_the_others()
    {
        var id = await _scene.Draft();
        await _browser.Open($"/gaps/new/{id}/skills");
        Assert.Single(_browser.Page.QuerySelectorAll("fieldset"));
        await _browser.Submit("skills", [.. Skill(0, "Expert", "essential"), ("Step", "add")]);
        await _browser.Submit("skills", [.. Skill(1, "Working", "desirable"), ("Step", "remove-1")]);

        Assert.Single(_browser.Page.QuerySelectorAll("fieldset"));
        Assert.Equal("Working", _browser.Page.QuerySelector("select[name='Skills.Rows[0].Level'] option[selected]")!.GetAttribute("value"));

        await _browser.Submit("skills", ("Step", "remove-1"));
        Assert.Single(_browser.Page.QuerySelectorAll("fieldset"));
        await _browser.Submit("skills", ("Step", "remove-99"));
        Assert.Equal(HttpStatusCode.OK, _browser.Status);
    }

    [Fact]
    public async Task Who_posts_although_own_people_fit_is_told_so()
    {
        var id = await _scene.CompleteDraft();
        await _browser.Open($"/gaps/new/{id}/check");

        Assert.Contains("In your own authority there is nobody.", _browser.Text);
        Assert.Contains("The members have until", _browser.Text);
        var sooner = _browser.Text.IndexOf("I need answers sooner", StringComparison.Ordinal);
        Assert.InRange(sooner, _browser.Text.IndexOf("Who is asked, and until when", StringComparison.Ordinal), _browser.Text.IndexOf("Post this gap", StringComparison.Ordinal));
    }

    public static TheoryData<string, (string Name, string Value)[], string[]> Wrong => new()
    {
        { "time", [("Time.Kind", "HoursAWeek"), ("Time.HoursAWeek", "200"), .. Day("Time.From", 31, 2, 2027), .. Day("Time.To", 5, 3, 2027)], ["Hours a week must be 80 or fewer", "First day must be a real date"] },
        { "time", [("Time.Kind", "HoursAWeek"), ("Time.HoursAWeek", "-5"), .. Day("Time.From", 14, 12, 2026), .. Day("Time.To", 5, 3, 2027)], ["Hours a week"] },
        { "time", [("Time.Kind", "HoursByADate"), ("Time.HoursInAll", "40"), .. Day("Time.From", 5, 3, 2027), .. Day("Time.To", 14, 12, 2026)], ["The last day must be the same as or after the first day"] },
        { "time", [("Time.Kind", "Sessions"), .. Day("Time.From", 14, 12, 2026), .. Day("Time.To", 5, 3, 2027)], ["Enter the time of at least one session"] },
        { "time", [.. Day("Time.From", 1, 1, 2020), .. Day("Time.To", 5, 3, 2027)], ["Select how the time is spread", "First day must be on or after"] },
        { "skills", [("Skills.Rows[0].SkillId", "6f9619ff-8b86-d011-b42d-00cf4fc964ff"), ("Skills.Rows[0].Level", "Wizard"), ("Skills.Rows[0].Weight", "essential")], ["level of skill 1", "Select a skill from the list"] },
        { "need", [("Need.Title", ""), ("Need.Description", new string('x', 10_000))], ["Enter a title that says what you need", "Description must be 4,000 characters or fewer"] },
        { "arrangements", [("Sharing.IsShared", "yes"), ("Sharing.SmallestPart", "none"), ("Place.Where", "remote")], ["Smallest part"] },
        { "arrangements", [("Place.Where", "site"), ("Place.Place", "")], ["Select whether it can be shared between people", "Enter where the work has to be done"] },
        { "reason", [("Why.Reason", "Boredom")], ["Select why you need someone", "Select whether an agency worker does it now"] },
        { "codes", [("Codes.CostCentre", ""), ("Codes.LookedBy", "Sam"), .. Day("Codes.LookedOn", 1, 1, 2030)], ["Enter the cost centre", "Day on which they looked must be on or before"] },
        { "price", [("Price.Route", "Agency"), ("Price.Basis", "Hour"), ("Price.Price", "-3"), ("Price.Hours", "lots")], ["Outside price", "Hours that an outside firm would need"] },
    };

    [Fact]
    public async Task What_is_wrong_is_listed_in_the_order_of_the_page()
    {
        var id = await _scene.Draft();
        await _browser.Open($"/gaps/new/{id}/price");

        await _browser.Submit("price", ("Price.Route", ""), ("Price.Basis", ""), ("Price.Price", ""), ("Price.Hours", ""));

        Assert.Equal(
            ["Select how you would buy it outside", "Select what the price is for", "Enter the outside price", "Enter the hours that an outside firm would need"],
            _browser.Errors);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_wrong_is_said_beside_its_field_and_everything_typed_is_kept(string page, (string Name, string Value)[] typed, string[] expected)
    {
        var id = await _scene.Draft();
        var before = (await _scene.Read(id)).Version;

        await _browser.Open($"/gaps/new/{id}/{page}");
        await _browser.Submit(page, typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _browser.Status);
        Assert.Equal(before, (await _scene.Read(id)).Version);
        Assert.All(expected, message => Assert.Contains(_browser.Errors, error => error.Contains(message, StringComparison.Ordinal)));
        Assert.All(expected, message => Assert.Contains(_browser.Page.QuerySelectorAll(".govuk-error-message"), error => error.TextContent.Contains(message, StringComparison.Ordinal)));
        Assert.All(typed.Where(answer => answer.Value is not ("Wizard" or "Boredom") && !answer.Name.EndsWith(".SkillId", StringComparison.Ordinal)), answer => Assert.Contains(answer, Kept(page)));
    }

    [Fact]
    public async Task A_shape_that_the_draft_itself_refuses_is_said_as_a_refusal()
    {
        var id = await _scene.CompleteDraft();

        await _browser.Open($"/gaps/new/{id}/arrangements");
        await _browser.Submit("arrangements", ("Sharing.IsShared", "yes"), ("Sharing.SmallestPart", "40"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _browser.Status);
        Assert.Contains("The smallest part must be more than nothing and no more than the whole.", _browser.Errors);
    }

    [Fact]
    public async Task A_file_of_evidence_is_kept_under_a_harmless_name()
    {
        var id = await _scene.CompleteDraft();
        await _browser.Open($"/gaps/new/{id}/price");

        await _browser.SendFile(_browser.Fields("price"), "File", "../../quotation.pdf", "%PDF-1.7 quotation"u8.ToArray());

        await _browser.Open($"/gaps/new/{id}/check");
        Assert.Contains("quotation.pdf; Quotation 17", _browser.Text);
        Assert.NotNull((await _scene.Read(id)).Comparator!.EvidenceFileId);
    }

    [Fact]
    public async Task A_file_of_a_wrong_type_is_refused_beside_its_field_and_nothing_is_stored()
    {
        var id = await _scene.CompleteDraft();
        await _browser.Open($"/gaps/new/{id}/price");

        await _browser.SendFile(_browser.Fields("price", ("Price.Price", "120")), "File", "quotation.pdf", [0x4D, 0x5A, 0x90, 0x00, 0x03]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _browser.Status);
        Assert.Contains(_browser.Page.QuerySelectorAll(".govuk-error-message"), error => error.TextContent.Contains("The file must be a PDF", StringComparison.Ordinal));
        Assert.Contains(("Price.Price", "120"), Kept("price"));
        Assert.Equal(9_500, (await _scene.Read(id)).Comparator!.PricePence);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_beside_its_field()
    {
        var id = await _scene.CompleteDraft();
        await _browser.Open($"/gaps/new/{id}/price");

        await _browser.SendFile(_browser.Fields("price"), "File", "large.pdf", new byte[11 * 1024 * 1024]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _browser.Status);
        Assert.Contains("The file must be smaller than 10 MB", _browser.Errors);
    }

    [Fact]
    public async Task A_second_click_on_post_posts_once()
    {
        var id = await _scene.CompleteDraft();
        await _browser.Open($"/gaps/new/{id}/check");
        var sent = _browser.Fields("post");

        await _browser.Send(sent);
        var first = _browser.Location;
        await _browser.Send(sent);

        Assert.Equal(first, _browser.Location);
        Assert.Single(await _scene.Kinds(), "GapPosted");
    }

    [Fact]
    public async Task A_second_click_on_the_first_page_begins_one_draft()
    {
        await _browser.Open("/gaps/new/need");
        var sent = _browser.Fields("need", ("Need.Title", "Housing lawyer"), ("Need.Description", "Possession claims."));

        await _browser.Send(sent);
        await _browser.Send(sent);

        Assert.Single(await _scene.Kinds(), "GapDrafted");
    }

    [Fact]
    public async Task A_page_that_is_sent_again_with_other_answers_keeps_those()
    {
        var id = await _scene.Draft();
        await _browser.Open($"/gaps/new/{id}/arrangements");
        var remote = _browser.Fields("arrangements", ("Sharing.IsShared", "no"), ("Place.Where", "remote"));
        var onSite = _browser.Fields("arrangements", ("Sharing.IsShared", "no"), ("Place.Where", "site"), ("Place.Place", "Leeds"));

        await _browser.Send(remote);
        await _browser.Send(onSite);

        Assert.Equal(("Leeds", false), ((await _scene.Read(id)).Place, (await _scene.Read(id)).IsRemote));
    }

    [Fact]
    public async Task An_earlier_page_that_is_sent_again_after_posting_changes_nothing_and_says_so()
    {
        var id = await _scene.CompleteDraft();
        await _browser.Open($"/gaps/new/{id}/arrangements");
        var earlier = _browser.Fields("arrangements", ("Place.Where", "site"), ("Place.Place", "Leeds"));
        await _browser.Open($"/gaps/new/{id}/check");
        await _browser.SubmitAndFollow("post");

        await _browser.Send(earlier);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _browser.Status);
        Assert.Contains("This gap has been posted. Change the posted gap instead.", _browser.Errors);
        Assert.True((await _scene.Read(id)).IsRemote);
    }

    [Fact]
    public async Task A_draft_that_changed_since_it_was_checked_is_not_posted_unseen()
    {
        var id = await _scene.CompleteDraft();
        await _browser.Open($"/gaps/new/{id}/check");
        var sent = _browser.Fields("post");
        var other = await _site.Browser(_requester);
        await other.Open($"/gaps/new/{id}/arrangements?from=check");
        await other.SubmitAndFollow("arrangements", ("Place.Where", "site"), ("Place.Place", "Leeds"));

        await _browser.Send(sent);

        Assert.Equal(HttpStatusCode.Conflict, _browser.Status);
        Assert.Contains($"{_requester.Name} changed this gap at", _browser.Text);
        await _browser.SubmitAndFollow("post");
        Assert.Equal(GapStatus.Checking, (await _scene.Read(id)).Status);
    }

    [Fact]
    public async Task Nobody_else_opens_a_draft()
    {
        var id = await _scene.CompleteDraft();
        var colleague = await _site.Browser(await _world.Person(_world.Leeds, Role.ServiceManager));

        await colleague.Open($"/gaps/new/{id}/check");

        Assert.Equal(HttpStatusCode.NotFound, colleague.Status);
    }

    [Fact]
    public async Task Who_may_not_post_does_not_reach_the_journey()
    {
        var officer = await _site.Browser(await _world.Person(_world.Leeds, Role.Officer));

        await officer.Open("/gaps/new");

        Assert.Equal(HttpStatusCode.Forbidden, officer.Status);
    }

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

    private (string, string)[] Skill(int row, string level, string weight) =>
        [($"Skills.Rows[{row}].SkillId", $"{_world.Possession.Id}"), ($"Skills.Rows[{row}].Level", level), ($"Skills.Rows[{row}].Weight", weight)];

    private static (string, string)[] Day(string name, int day, int month, int year) => [($"{name}.Day", $"{day}"), ($"{name}.Month", $"{month}"), ($"{name}.Year", $"{year}")];

    private List<(string, string)> Kept(string form) => [.. _browser.Fields(form).Fields.Select(field => (field.Key, field.Value))];
}
