using System.Net;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Officers;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;
using static TalentPool.Tests.Features.Officers.OfficerScene;

namespace TalentPool.Tests.Features.Officers;

public sealed class OfficerPagesTests : IAsyncLifetime
{
    private OfficerScene _scene = null!;
    private Site _site = null!;

    private World World => _scene.World;

    public async Task InitializeAsync()
    {
        _scene = await OfficerScene.Create();
        _site = new Site(World);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _scene.DisposeAsync();
    }

    [Fact]
    public async Task An_officer_keeps_profile_skills_week_and_leave()
    {
        var browser = await _site.Browser(_scene.Officer);
        await browser.Open("/profile/place");
        await browser.SubmitAndFollow("change-profile", ("Model.Place", "Wakefield"), ("Model.Remote", "no"), ("Model.Others", "Leeds\nHalifax"));
        Assert.Contains("Wakefield", browser.Text);
        Assert.Contains("Leeds and Halifax", browser.Text);

        await browser.Open($"/profile/skills/{World.Possession.Id}");
        await browser.SubmitAndFollow("set-skill", ("Model.Level", "Expert"), ("Model.Evidence", "Ten years of county court work"));
        Assert.Contains("Expert", browser.Text);

        await browser.Open("/profile/week");
        await browser.SubmitAndFollow("set-week", ("Model.Week.Monday", "7.5"), ("Model.Week.Friday", ""));
        Assert.Contains("30:00", browser.Text);

        await browser.Open("/profile/leave");
        await browser.SubmitAndFollow("add-leave", [.. Date("Model.From", 2026, 12, 21), .. Date("Model.To", 2026, 12, 31)]);
        Assert.Contains("21 December to 31 December 2026", browser.Text);
        var leave = (await _scene.Stored()).Leave.Single();
        await browser.SubmitAndFollow("remove-leave", ("Removal.LeaveId", leave.Id.ToString()));
        Assert.Contains("No leave is recorded", browser.Text);

        await browser.Open("/profile");
        Assert.Contains("Ten years of county court work", browser.Text);
    }

    [Fact]
    public async Task An_officer_offers_time_the_manager_agrees_and_both_see_twelve_weeks()
    {
        var officer = await _site.Browser(_scene.Officer);
        await officer.Open("/profile/availability/new");
        await officer.SubmitAndFollow("propose-advert", [("Model.Hours", "15"), .. Date("Model.From", 2026, 11, 30), .. Date("Model.To", 2027, 2, 14)]);
        Assert.Contains("Waiting for agreement", officer.Text);
        var advert = (await _scene.Stored()).Adverts.Single();

        var manager = await _site.Browser(_scene.Manager);
        await manager.Open("/team");
        Assert.Contains("Agree or refuse", manager.Text);
        await manager.Open($"/team/{_scene.OfficerId}/availability/{advert.Id}");
        Assert.Equal("15:00", manager.Page.QuerySelector("input[name='Decision.Limit']")!.GetAttribute("value"));
        Assert.All(["change-advert", "withdraw-advert"], form => Assert.NotNull(manager.Page.QuerySelector($"details:not([open]) input[value='{form}']")));
        await manager.Submit("answer-advert", ("Decision.Answer", "yes"), ("Decision.Limit", "16"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, manager.Status);
        await manager.SubmitAndFollow("answer-advert", ("Decision.Answer", "yes"), ("Decision.Limit", "7:30"));
        Assert.Contains("Up to 7:30 a week", manager.Text);

        // The week of Christmas has two bank holidays, so three of five days count.
        await officer.Open("/profile/availability");
        var row = officer.Page.QuerySelectorAll("tbody tr").Single(found => found.TextContent.Contains("28 Dec", StringComparison.Ordinal) && found.QuerySelector("time") is not null);
        Assert.Contains("bank holiday", row.TextContent);
        await manager.Open("/team");
        Assert.Contains("15:00", manager.Text);
    }

    [Fact]
    public async Task An_officer_confirms_with_one_click_and_never_by_opening_the_page()
    {
        var advert = await _scene.Live();
        World.Clock.Advance(TimeSpan.FromDays(10));
        var browser = await _site.Browser(_scene.Officer);
        await browser.Open("/profile/availability");
        Assert.Equal(advert.ConfirmedAt, (await _scene.Stored()).Adverts.Single().ConfirmedAt);

        await browser.SubmitAndFollow("confirm-advert", ("Model.Advert", $"{advert.Id}:{advert.Version}"));

        Assert.Equal(World.Clock.UtcNow, (await _scene.Stored()).Adverts.Single().ConfirmedAt);
        Assert.Contains("31 December 2026", browser.Text);
    }

    [Fact]
    public async Task A_stale_page_is_answered_with_409_and_shows_what_holds_now()
    {
        var advert = await _scene.Live();
        var officer = await _site.Browser(_scene.Officer);
        await officer.Open($"/profile/availability/{advert.Id}");
        await _scene.As<ChangeAdvertHandler>().Handle(Act(_scene.Manager), new ChangeAdvert(_scene.OfficerId, advert.Id, advert.Version, advert.From, advert.To, 600));

        await officer.Submit("withdraw-advert");

        Assert.Equal(HttpStatusCode.Conflict, officer.Status);
        Assert.StartsWith($"{_scene.Manager.Name} changed this availability at 10:00", officer.Errors.Single(), StringComparison.Ordinal);
        Assert.Contains("10:00", officer.Page.QuerySelector(".govuk-summary-list")!.TextContent);
        await officer.SubmitAndFollow("withdraw-advert");
        Assert.Equal(AdvertStatus.Withdrawn, (await _scene.Stored()).Adverts.Single().Status);
    }

    [Fact]
    public async Task Forms_say_what_is_wrong_beside_the_fields_and_keep_what_was_typed()
    {
        var browser = await _site.Browser(_scene.Officer);
        await browser.Open("/profile/availability/new");
        await browser.Submit("propose-advert", [("Model.Hours", "200"), .. Date("Model.From", 2026, 12, 24), .. Date("Model.To", 2026, 12, 1)]);
        Expect(browser, "Model.Hours", "200", 2);

        await browser.Submit("propose-advert", [("Model.Hours", "40"), .. Date("Model.From", 2026, 12, 1), .. Date("Model.To", 2026, 12, 24)]);
        Expect(browser, "Model.Hours", "40", 1);
        Assert.Contains("37 hours 30 minutes", browser.Errors.Single());

        await browser.Open("/profile/week");
        await browser.Submit("set-week", ("Model.Week.Monday", "-3"), ("Model.Week.Tuesday", "25"));
        Expect(browser, "Model.Week.Monday", "-3", 2);
        await browser.Submit("set-week", ("Model.Week.Monday", "13"), ("Model.Week.Tuesday", "13"), ("Model.Week.Wednesday", "13"), ("Model.Week.Thursday", "13"), ("Model.Week.Friday", "13"));
        Expect(browser, "Model.Week.Monday", "13", 1);

        await browser.Open("/profile/leave");
        await browser.Submit("add-leave", [.. Date("Model.From", 2026, 2, 31), .. Date("Model.To", 2026, 12, 1)]);
        Expect(browser, "Model.From.Day", "31", 1);

        await browser.Open($"/profile/skills/{World.Possession.Id}");
        await browser.Submit("set-skill", ("Model.Level", "Wizard"), ("Model.Evidence", new string('x', 10_000)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(2, browser.Errors.Count);

        await browser.Open("/profile/place");
        await browser.Submit("change-profile", ("Model.Place", ""), ("Model.Remote", "perhaps"), ("Model.Others", new string('x', 201)));
        Assert.Equal(3, browser.Errors.Count);
    }

    [Fact]
    public async Task A_manager_confirms_the_whole_team_on_one_page()
    {
        await _scene.Live();
        World.Clock.Advance(TimeSpan.FromDays(5));
        var browser = await _site.Browser(_scene.Manager);
        await browser.Open("/team/confirm");
        var nobody = browser.Fields("confirm-team");
        nobody.Fields.RemoveAll(field => field.Key == "Model.Officers");
        await browser.Send(nobody);
        Assert.Equal("Select whose availability still holds", browser.Errors.Single());

        await browser.Open("/team/confirm");
        var filled = browser.Fields("confirm-team");
        await browser.Send(filled);
        Assert.Equal("/team", new Uri(new Uri("https://localhost"), browser.Location).AbsolutePath);
        var version = (await _scene.Stored()).Adverts.Single().Version;
        await browser.Send(filled);
        Assert.Equal(version, (await _scene.Stored()).Adverts.Single().Version);
        Assert.Equal(ConfirmationRoute.Team, (await _scene.Stored()).Adverts.Single().ConfirmedThrough);
    }

    [Fact]
    public async Task A_manager_registers_an_officer_and_records_post_and_credential()
    {
        var newcomer = await World.Person(World.Leeds);
        var browser = await _site.Browser(_scene.Manager);
        await browser.Open("/officers/new");
        await browser.Submit("register-officer");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(9, browser.Errors.Count);
        await browser.SubmitAndFollow(
            "register-officer",
            ("Model.Person", newcomer.Id.ToString()), ("Model.Post.PostTitle", "Legal executive"), ("Model.Post.Grade", "PO2"),
            ("Model.Post.Discipline", World.Litigation.Id.ToString()), ("Model.Post.LineManager", _scene.Manager.Id.ToString()), ("Model.Post.CrossAuthority", "Yes"),
            ("Model.Place", "Leeds"), ("Model.Remote", "yes"), ("Model.Week.Monday", "7"), ("Model.Week.Tuesday", "7"));
        Assert.Contains("Legal executive", browser.Text);
        var address = browser.Page.Location.PathName;

        await browser.Open($"{address}/post");
        await browser.SubmitAndFollow("change-post", [("Model.PostTitle", "Senior legal executive"), .. Date("Model.EmployedSince", 2026, 11, 2)]);
        Assert.Contains("Senior legal executive", browser.Text);
        Assert.Contains("2 November 2026", browser.Text);

        await browser.Open($"{address}/credential");
        await browser.Submit("record-credential", ("Model.Kind", "Dbs"), ("Model.Number", "1"), ("Model.CheckedOn.Year", "2031"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.SubmitAndFollow("record-credential", [("Model.Kind", "PractisingCertificate"), ("Model.Number", "654321"), .. Date("Model.CheckedOn", 2026, 11, 20)]);
        Assert.Contains("654321", browser.Text);
    }

    [Fact]
    public async Task Officers_of_other_authorities_are_not_known_to_exist_and_a_made_up_post_is_refused()
    {
        var advert = await _scene.Live();
        var stranger = await _site.Browser(await World.Person(World.Bradford, Role.HeadOfService, Role.LineManager));
        foreach (var part in (string[])["", "/week", "/leave", "/availability", $"/availability/{advert.Id}", "/skills", "/post", "/credential", "/place"])
        {
            await stranger.Open($"/team/{_scene.OfficerId}{part}");
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        }

        // The head of service sees the record but has no button for what only officer and line manager do.
        var head = await _site.Browser(_scene.Head);
        var officer = await _site.Browser(_scene.Officer);
        await head.Open($"/team/{_scene.OfficerId}/leave");
        Assert.DoesNotContain("Add leave", head.Text);
        await officer.Open("/profile/leave");
        var (_, fields) = officer.Fields("add-leave", [.. Date("Model.From", 2026, 12, 1), .. Date("Model.To", 2026, 12, 2)]);
        var token = head.Page.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value");
        if (token is not null)
        {
            fields.RemoveAll(field => field.Key == "__RequestVerificationToken");
            fields.Add(new("__RequestVerificationToken", token));
        }

        await head.Send(($"/team/{_scene.OfficerId}/leave", fields));
        Assert.NotEqual(HttpStatusCode.OK, head.Status);
        Assert.Empty((await _scene.Stored()).Leave);
    }

    [Fact]
    public async Task Whoever_is_no_officer_is_told_so()
    {
        var browser = await _site.Browser(_scene.Head);
        foreach (var address in (string[])["/profile", "/profile/week", "/profile/leave", "/profile/availability", "/profile/availability/new", "/profile/skills", "/profile/place"])
        {
            await browser.Open(address);
            Assert.Equal(HttpStatusCode.OK, browser.Status);
            Assert.Contains("You are not registered as an officer", browser.Text);
        }

        await browser.Open("/team");
        Assert.Contains("Nobody in your team", browser.Text);
        await browser.Open("/team/confirm");
        Assert.Contains("Nobody in your team offers time", browser.Text);
    }

    [Fact]
    public async Task A_head_of_service_finds_the_own_officers_by_name_and_the_others_as_numbers()
    {
        await _scene.As<SetSkillHandler>().Handle(Act(_scene.Officer), new SetSkill(_scene.OfficerId, World.Possession.Id, SkillLevel.Expert, "Ten years"));
        await _scene.Live();
        var names = await ThreeAtBradford();

        var browser = await _site.Browser(_scene.Head);
        await browser.Open("/officers");
        Assert.Contains(_scene.Officer.Name, browser.Text);
        Assert.All(names, person => Assert.DoesNotContain(person.Name, browser.Text));
        var others = browser.Page.QuerySelectorAll("table").Single(table => table.TextContent.Contains("Bradford", StringComparison.Ordinal));
        Assert.Equal(["Discipline", "Bradford"], others.QuerySelectorAll("thead th").Select(cell => cell.TextContent.Trim()));
        Assert.Equal(["Civil litigation", "3 practitioner"], others.QuerySelectorAll("tbody tr > *").Select(cell => cell.TextContent.Trim()));

        await browser.Open($"/officers?skill={World.Possession.Id}&level=Expert&free=yes");
        Assert.Contains(_scene.Officer.Name, browser.Text);
        Assert.Contains("60:00", browser.Text);
        Assert.Equal(3, browser.Page.QuerySelectorAll(".moj-filter__tag").Length);
        Assert.Contains("fewer than three", browser.Text);

        await browser.Open($"/officers?skill={World.Advocacy.Id}");
        Assert.Contains("None of your officers match these filters", browser.Text);
        await browser.Open("/officers?skill=nonsense&level=99&page=-4");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }

    [Fact]
    public async Task Officers_of_a_member_that_does_not_share_their_service_area_are_not_counted()
    {
        await ThreeAtBradford();
        var administrator = await World.Person(World.Leeds, ScopeKind.Partnership, World.Partnership.Id, Role.PartnershipAdministrator);
        var browser = await _site.Browser(_scene.Head);
        await browser.Open("/officers");
        Assert.Contains("3 practitioner", browser.Text);

        Assert.True((await World.Use<SwitchOffServiceAreaHandler>().Handle(Act(administrator), new SwitchOffServiceArea(World.Partnership.Id, World.Bradford.Id, World.Legal.Id))).IsDone);

        await browser.Open("/officers");
        Assert.DoesNotContain("3 practitioner", browser.Text);
    }

    private async Task<IReadOnlyList<Person>> ThreeAtBradford()
    {
        var manager = await World.Person(World.Bradford, Role.LineManager);
        var people = new List<Person>();
        for (var number = 0; number < 3; number++)
        {
            var person = await World.Person(World.Bradford, Role.Officer);
            var id = await _scene.Register(person, manager);
            await _scene.As<SetSkillHandler>().Handle(Act(person), new SetSkill(id, World.Possession.Id, SkillLevel.Practitioner, "Five years"));
            people.Add(person);
        }

        return people;
    }

    [Fact]
    public async Task Officers_themselves_do_not_search_the_pool()
    {
        var browser = await _site.Browser(_scene.Officer);
        await browser.Open("/officers");
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        await browser.Open("/officers/new");
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }

    private static void Expect(Browser browser, string field, string kept, int errors)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(errors, browser.Errors.Count);
        Assert.Equal(kept, browser.Page.QuerySelector($"input[name='{field}']")!.GetAttribute("value"));
    }

    private static (string, string)[] Date(string name, int year, int month, int day) =>
        [($"{name}.Day", $"{day}"), ($"{name}.Month", $"{month}"), ($"{name}.Year", $"{year}")];
}
