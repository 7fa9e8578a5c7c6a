using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Home;

/// <summary>Nobody has more than six links beside home and notices, and what stands under one of them is led to from there.</summary>
public sealed class NavigationTests
{
    public static TheoryData<Role[], string[]> Links => new()
    {
        { [Role.Officer], ["Gaps", "Placements", "My profile"] },
        { [Role.LineManager], ["Gaps", "Placements", "Team"] },
        { [Role.ServiceManager], ["Gaps", "Placements", "Clearances", "Savings", "Officers"] },
        { [Role.HeadOfService], ["Gaps", "Placements", "Clearances", "Money", "People"] },
        { [Role.Director], ["Gaps", "Clearances", "Money"] },
        { [Role.MonitoringOfficer], ["Gaps", "Placements", "Clearances"] },
        { [Role.BudgetHolder], ["Gaps", "Placements", "Money"] },
        { [Role.Finance], ["Gaps", "Placements", "Outside spending", "Money"] },
        { [Role.ConflictOfficer], ["Gaps", "Placements"] },
        { [Role.BoardMember], ["Gaps", "Clearances", "Money"] },
        { [Role.Auditor], ["Gaps", "Placements", "Clearances", "Money", "Administration"] },
        { [Role.PartnershipAdministrator], ["People", "Administration"] },
        { [Role.Officer, Role.LineManager], ["Gaps", "Placements", "People"] },
        { [Role.LineManager, Role.ServiceManager], ["Gaps", "Placements", "Clearances", "Savings", "People"] },
        { [Role.HeadOfService, Role.BudgetHolder], ["Gaps", "Placements", "Clearances", "Money", "People"] },
        { [Role.HeadOfService, Role.BoardMember, Role.LineManager], ["Gaps", "Placements", "Clearances", "Money", "People"] },
        { [Role.HeadOfService, Role.PartnershipAdministrator], ["Gaps", "Placements", "Clearances", "Money", "People", "Administration"] },
        { [Role.Officer, Role.LineManager, Role.ServiceManager, Role.Finance], ["Gaps", "Placements", "Clearances", "Money", "People"] },
        { [.. Enum.GetValues<Role>()], ["Gaps", "Placements", "Clearances", "Money", "People", "Administration"] },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public void Each_role_has_few_links(Role[] roles, string[] expected)
    {
        var links = Navigation.For(Holding(roles), "/", 3);

        Assert.Equal(["Home", .. expected, "Notices"], links.Select(link => link.Text));
        Assert.True(links.Count <= 8);
        Assert.Equal(3, links[^1].Unread);
    }

    [Theory]
    [InlineData("/", "Home")]
    [InlineData("/partnerships/7/terms", "Home")]
    [InlineData("/gaps/WY-2026-0042", "Gaps")]
    [InlineData("/enquiries", "Gaps")]
    [InlineData("/enquiries/7/offer", "Gaps")]
    [InlineData("/board/outside-work", "Clearances")]
    [InlineData("/officers/new", "People")]
    [InlineData("/evidence", "Administration")]
    [InlineData("/notices", "Notices")]
    public void The_section_of_the_page_is_marked(string path, string section) =>
        Assert.Equal([section], Navigation.For(Holding([.. Enum.GetValues<Role>()]), path, 0).Where(link => link.IsCurrent).Select(link => link.Text));

    [Fact]
    public void An_auditor_of_the_own_authority_alone_has_no_link_to_the_evidence()
    {
        var own = Guid.CreateVersion7();
        var auditor = new Actor(Guid.CreateVersion7(), "Sam Reed", own, [new HeldRole(Role.Auditor, own, [], null)]);

        Assert.DoesNotContain(Navigation.For(auditor, "/", 0), link => link.Href == "/evidence");
    }

    [Fact]
    public void Looks_at_records_are_offered_to_auditors_of_an_authority_and_not_to_those_of_the_partnership()
    {
        var own = Guid.CreateVersion7();
        var ofAuthority = new Actor(Guid.CreateVersion7(), "Sam Reed", own, [new HeldRole(Role.Auditor, own, [], null)]);
        var ofPartnership = new Actor(Guid.CreateVersion7(), "Jo Marsh", own, [new HeldRole(Role.Auditor, Guid.CreateVersion7(), [], null)]);

        Assert.Equal(["/looks", "/looks/requests"], Navigation.Beside(ofAuthority, "/looks/requests")!.Value.Pages.Select(page => page.Href));
        Assert.Equal(["/evidence", "/looks/requests"], Navigation.Beside(ofPartnership, "/looks/requests")!.Value.Pages.Select(page => page.Href));
    }

    [Fact]
    public void The_pages_of_a_section_lead_to_each_other()
    {
        var beside = Navigation.Beside(Holding(Role.HeadOfService), "/people")!.Value;

        Assert.Equal(("People", ["/officers", "/people", "/duties"]), (beside.Section, beside.Pages.Select(page => page.Href).ToArray()), (one, other) => one.Item1 == other.Item1 && one.Item2.SequenceEqual(other.Item2));
        Assert.Equal("/people", beside.Pages.Single(page => page.IsCurrent).Href);
        Assert.Null(Navigation.Beside(Holding(Role.LineManager), "/team"));
        Assert.Null(Navigation.Beside(Holding(Role.HeadOfService), "/people/add"));
    }

    [Fact]
    public async Task Every_page_that_a_role_had_a_link_to_is_reached_in_two_steps()
    {
        await using var world = await World.Create();
        await using var site = new Site(world);
        var head = await site.Browser(await world.Person(world.Leeds, Role.HeadOfService));
        var administrator = await site.Browser(await world.Person(world.Leeds, ScopeKind.Partnership, world.Partnership.Id, Role.PartnershipAdministrator));

        Assert.Equal(["/", "/waiting", "/partnerships", "/gaps", "/enquiries", "/standing-answers", "/placements", "/approvals", "/hours/not-approved", "/hours/import", "/clearances", "/board/outside-work", "/coverage",
            "/statements", "/month-end", "/settlements", "/savings", "/exchange", "/finance/files", "/rates", "/officers", "/people", "/duties", "/notices"], await Reached(head));
        Assert.Equal(["/", "/waiting", "/partnerships", "/people", "/duties", "/health", "/evidence", "/notices"], await Reached(administrator));
    }

    [Fact]
    public async Task The_many_links_of_a_section_can_be_folded_away_and_a_few_stand_as_they_are()
    {
        await using var world = await World.Create();
        await using var site = new Site(world);
        var head = await site.Browser(await world.Person(world.Leeds, Role.HeadOfService));

        await head.Open("/statements");
        var links = head.Page.QuerySelector("nav[aria-label='Pages of Money']")!;
        Assert.Equal("Pages of Money", links.QuerySelector("details > summary")!.TextContent);
        Assert.False(links.QuerySelector("details")!.HasAttribute("open"));

        // The list comes straight after the fold, by which the style sheet finds it, and holds every page.
        Assert.Equal("UL", links.QuerySelector("details")!.NextElementSibling!.TagName);
        Assert.Contains("/rates", Hrefs(head, "nav[aria-label='Pages of Money'] details + ul a"));
        await head.Open("/people");
        Assert.Empty(head.Page.QuerySelectorAll("nav[aria-label='Pages of People'] details"));
    }

    private static async Task<IReadOnlyList<string>> Reached(Browser browser)
    {
        await browser.Open("/");
        var reached = new List<string>();
        foreach (var link in Hrefs(browser, "nav .govuk-service-navigation__link"))
        {
            await browser.Open(link);
            Assert.Equal(System.Net.HttpStatusCode.OK, browser.Status);
            reached.AddRange([link, .. Hrefs(browser, "nav[aria-label^='Pages of'] a")]);
        }

        return [.. reached.Distinct()];
    }

    private static List<string> Hrefs(Browser browser, string selector) => [.. browser.Page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href")!)];

    private static Actor Holding(params Role[] roles) =>
        new(Guid.CreateVersion7(), "Sam Reed", Guid.Empty, [.. roles.Select(role => new HeldRole(role, Guid.CreateVersion7(), [], null))]);
}
