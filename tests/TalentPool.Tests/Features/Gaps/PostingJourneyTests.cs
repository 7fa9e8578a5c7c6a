using System.Net;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Gaps;

/// <summary>The pages of the posting journey, driven as a browser without script drives them.</summary>
public sealed partial class PostingJourneyTests : IAsyncLifetime
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

    private (string, string)[] Skill(int row, string level, string weight) =>
        [($"Skills.Rows[{row}].SkillId", $"{_world.Possession.Id}"), ($"Skills.Rows[{row}].Level", level), ($"Skills.Rows[{row}].Weight", weight)];

    private static (string, string)[] Day(string name, int day, int month, int year) => [($"{name}.Day", $"{day}"), ($"{name}.Month", $"{month}"), ($"{name}.Year", $"{year}")];

    private List<(string, string)> Kept(string form) => [.. _browser.Fields(form).Fields.Select(field => (field.Key, field.Value))];
}
