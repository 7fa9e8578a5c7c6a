using System.Net;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Partnerships;

/// <summary>The agreement as everybody at a member reads it, and a new version from its form to its signatures, by forms as a browser without script sends them.</summary>
public sealed class TermsPagesTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;
    private Browser _administrator = null!;
    private string _terms = "";

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        _administrator = await _site.Browser(await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator));
        _terms = $"/partnerships/{_world.Partnership.Id}/terms";
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task Everybody_at_a_member_finds_the_agreement_from_home_and_nobody_elsewhere_does()
    {
        foreach (var role in Enum.GetValues<Role>().Except([Role.Clock]))
        {
            var person = role is Role.BoardMember or Role.PartnershipAdministrator
                ? await _world.Person(_world.Wakefield, ScopeKind.Partnership, _world.Partnership.Id, role)
                : await _world.Person(_world.Wakefield, role);
            var browser = await _site.Browser(person);
            await browser.Open("/");
            await browser.Open(browser.Page.QuerySelectorAll("nav a").First(link => link.TextContent.Trim() == "Agreement").GetAttribute("href")!);
            Assert.Contains("Version 1, in force since 1 January 2026", browser.Text);
            await browser.Open(browser.Page.QuerySelectorAll("main a").First(link => link.TextContent.Contains("Version 1")).GetAttribute("href")!);
            Assert.Equal((role, HttpStatusCode.OK), (role, browser.Status));
            Assert.Contains("2 working days", browser.Text);
            Assert.Contains("Leeds: Chief executive, 1 January 2026", browser.Text.Replace("\n", " "));
            Assert.Equal(role == Role.PartnershipAdministrator, browser.Text.Contains("Add a version"));
        }

        var elsewhere = new Authority(Guid.CreateVersion7(), "Whitby Council", "Whitby");
        await using (var db = _world.OpenDb())
        {
            db.Add(elsewhere);
            await db.SaveChangesAsync();
        }

        var stranger = await _site.Browser(await _world.Person(elsewhere, Role.HeadOfService));
        await stranger.Open("/partnerships");
        Assert.Contains("Your authority is in no partnership", stranger.Text);
        await stranger.Open(_terms);
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    [Fact]
    public async Task The_form_holds_what_the_version_before_says_with_units_and_limits_and_says_what_is_wrong_beside_each_field()
    {
        await _administrator.Open($"{_terms}/new");
        var notice = _administrator.Page.QuerySelector("[name='Model.Figures[PlacementNoticeDays]']")!;
        Assert.Equal("10", notice.GetAttribute("value"));
        Assert.Contains("From 0 to 180", notice.Closest(".govuk-form-group")!.TextContent);
        Assert.Contains("days", notice.Closest(".govuk-input__wrapper")!.TextContent);
        Assert.Equal("37:00", _administrator.Page.QuerySelector("[name='Model.Figures[EmergencyClearanceMinutes]']")!.GetAttribute("value"));
        Assert.Equal("Section113", _administrator.Page.QuerySelector("[name='Model.LegalBases'][checked]")!.GetAttribute("value"));

        await _administrator.Submit("add-terms",
            ("Model.From.Day", "22"), ("Model.UnitMinutes", "90"), ("Model.Figures[PlacementNoticeDays]", "181"), ("Model.Figures[EmergencyClearanceMinutes]", "lots"),
            ("Model.Signatures[0].SignedOn.Day", "1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _administrator.Status);
        Assert.Equal(
        [
            "Day from which the version applies must be on or after 23 November 2026",
            "Unit in which time is charged must be between 1 and 60",
            "Hours that an emergency clearance covers at most must be hours and minutes, like 7:24 or 7.5",
            "Notice to end a placement early must be between 0 and 180",
            "Enter the person or office that signed for Bradford",
            "Day on which Bradford signed must include a month and a year",
        ], _administrator.Errors);
        Assert.Equal("181", _administrator.Page.QuerySelector("[name='Model.Figures[PlacementNoticeDays]']")!.GetAttribute("value"));

        await _administrator.Open($"{_terms}/new");
        await _administrator.Submit("add-terms", ("Model.Figures[LastEndWarningWorkingDays]", "30"));
        Assert.Equal("Both sides must be told again on a later day than they are first told of a placement's end.", _administrator.Errors.Single());
        await _administrator.Submit("add-terms", ("Model.Figures[LastEndWarningWorkingDays]", "5"));
        Assert.Equal("Nothing is different from version 1. Change what the members agreed on otherwise.", _administrator.Errors.Single());
    }

    [Fact]
    public async Task A_version_is_filled_in_checked_added_once_signed_and_VAT_decided()
    {
        await _administrator.Open($"{_terms}/new");
        await _administrator.Submit("add-terms",
            ("Model.From.Day", "1"), ("Model.From.Month", "4"), ("Model.From.Year", "2027"), ("Model.Pricing", "FixedFee"), ("Model.Figures[PlacementNoticeDays]", "20"),
            ("Model.Signatures[0].SignedBy", "Director of law"), ("Model.Signatures[0].SignedOn.Day", "2"), ("Model.Signatures[0].SignedOn.Month", "11"), ("Model.Signatures[0].SignedOn.Year", "2026"));

        Assert.Contains("Check the new version", _administrator.Text);
        Assert.Contains("1 April 2027", _administrator.Text);
        Assert.Equal(
            ["How work is priced|By the hour and grade|By a fixed fee", "Notice to end a placement early|10 days|20 days"],
            _administrator.Page.QuerySelectorAll("main tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim()))));
        Assert.Contains("Not signed for Calderdale, Kirklees, Leeds and Wakefield", _administrator.Text);
        await _administrator.Submit("add-terms", ("Back", "yes"));
        Assert.Equal("Director of law", _administrator.Page.QuerySelector("[name='Model.Signatures[0].SignedBy']")!.GetAttribute("value"));
        await _administrator.Submit("add-terms");
        var form = _administrator.Fields("add-terms");
        await _administrator.Send(form);
        var first = (_administrator.Status, _administrator.Location);
        await _administrator.Send(form);

        Assert.Equal((HttpStatusCode.Found, _terms), (first.Status, new Uri(new Uri("https://localhost"), first.Location!).AbsolutePath));
        Assert.Equal(first, (_administrator.Status, _administrator.Location));
        await using (var db = _world.OpenDb())
        {
            Assert.Equal(2, (await db.Set<Partnership>().AsNoTracking().SingleAsync()).Terms.Count);
        }

        await _administrator.Open(_terms);
        Assert.Contains("In force: version 1", _administrator.Text);
        Assert.Contains("To come", _administrator.Text);
        Assert.Contains("What version 2 changes", _administrator.Text);
        Assert.Contains("Bradford: Director of law, 2 November 2026", _administrator.Text);

        await _administrator.Open(_administrator.Page.QuerySelectorAll("main a").Single(link => link.TextContent.Contains("Record who has signed version 2")).GetAttribute("href")!);
        await _administrator.Submit("sign");
        Assert.Equal("Enter who signed for at least one authority, and when.", _administrator.Errors.Single());
        await _administrator.Submit("sign", ("Model.Signatures[0].SignedBy", "Chief executive"), ("Model.Signatures[0].SignedOn.Day", "24"), ("Model.Signatures[0].SignedOn.Month", "11"), ("Model.Signatures[0].SignedOn.Year", "2026"));
        Assert.Equal("Day on which Calderdale signed must be on or before 23 November 2026", _administrator.Errors.Single());
        await _administrator.SubmitAndFollow("sign", ("Model.Signatures[0].SignedOn.Day", "20"));
        Assert.Contains("Calderdale: Chief executive, 20 November 2026", _administrator.Text);

        var officer = await _world.Person(_world.Kirklees, Role.Finance);
        var finance = await _site.Browser(officer);
        await finance.Open(_terms);
        await finance.Open(finance.Page.QuerySelectorAll("main a").Single(link => link.TextContent.Contains("VAT applies under version 2")).GetAttribute("href")!);
        await finance.Submit("decide-vat");
        Assert.Equal("Choose how VAT applies", finance.Errors.Single());
        await finance.SubmitAndFollow("decide-vat", ("Model.Treatment", "OutsideScope"));
        Assert.Contains($"Outside the scope of VAT, signed off by {officer.Name} on 23 November 2026", finance.Text);
        await finance.Open($"{_terms}/2/vat");
        Assert.Contains("Another answer needs a new version", finance.Text);
    }

    [Fact]
    public async Task Whoever_was_slower_is_told_and_keeps_what_they_typed()
    {
        await _administrator.Open($"{_terms}/new");
        await _administrator.Submit("add-terms", ("Model.From.Month", "12"), ("Model.UnitMinutes", "15"));
        var other = await _site.Browser(await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator));
        await other.Open($"{_terms}/new");
        await other.Submit("add-terms", ("Model.UnitMinutes", "10"));
        await other.SubmitAndFollow("add-terms");

        await _administrator.Submit("add-terms");

        Assert.Equal(HttpStatusCode.Conflict, _administrator.Status);
        Assert.StartsWith("Another version of the agreement was added", _administrator.Errors.Single(), StringComparison.Ordinal);
        Assert.Equal("15", _administrator.Page.QuerySelector("[name='Model.UnitMinutes']")!.GetAttribute("value"));
        await _administrator.Submit("add-terms");
        Assert.Contains("Unit in which time is charged", _administrator.Page.QuerySelector("main table")!.TextContent);
        Assert.Contains("10 minutes", _administrator.Page.QuerySelector("main table")!.TextContent);
        await _administrator.SubmitAndFollow("add-terms");
        Assert.Contains("Version 3 is added and applies from 23 December 2026", _administrator.Text);
    }

    [Fact]
    public async Task Forms_sent_by_hand_by_others_do_nothing_and_show_nothing()
    {
        var head = await _site.Browser(await _world.Person(_world.Leeds, Role.HeadOfService));
        foreach (var (address, form) in new[] { ("new", "add-terms"), ("1/signatures", "sign"), ("1/vat", "decide-vat") })
        {
            await head.SendByHand($"{_terms}/{address}", form);
            Assert.True(head.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound, $"{address}: {head.Status}");
        }

        foreach (var address in new[] { $"{_terms}/7/signatures", $"/partnerships/{Guid.NewGuid()}/terms/new" })
        {
            await _administrator.Open(address);
            Assert.Equal(HttpStatusCode.NotFound, _administrator.Status);
        }

        await using var db = _world.OpenDb();
        Assert.Single((await db.Set<Partnership>().AsNoTracking().SingleAsync()).Terms);
    }
}
