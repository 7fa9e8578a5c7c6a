using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Features.Clearances;
using TalentPool.Features.Home;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Clearances;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Placements;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Home;

public sealed class HomeTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task A_gap_that_nobody_has_taken_is_a_task_of_its_requester_until_a_clearance_is_asked_for()
    {
        var gate = await GateScene.Exhausted(_world);
        var gap = await gate.Gap();

        var home = await HomeOf(gate.Requester);

        Assert.Equal($"/gaps/{gap.Reference}/placement", Link(home, $"Nobody was found for {gap.Reference}, {gap.Title}"));
        Assert.Contains("Ask for a clearance, ask again or close it", home.Text);
        Assert.Contains("gap nobody has taken", home.Text);
        Assert.Equal("/gaps/new", Link(home, "Post a gap"));

        await gate.Requested();
        home = await HomeOf(gate.Requester);
        Assert.DoesNotContain("Nobody was found", home.Text);
        Assert.Contains("A clearance waits for approval at Leeds", home.Text);
    }

    [Fact]
    public async Task A_granted_clearance_is_a_task_at_once_and_due_when_it_expires()
    {
        var gate = await GateScene.Exhausted(_world);
        var clearance = await gate.Granted();

        var task = Assert.Single(await Tasks(gate.Requester), task => task.Text.StartsWith("Order and record the outside work for WY-", StringComparison.Ordinal));

        Assert.Equal(clearance.ExpiresAt, task.DueAt);
    }

    [Fact]
    public async Task What_somebody_waits_for_without_a_deadline_stands_by_its_age_and_drafts_come_last()
    {
        var gate = await GateScene.Exhausted(_world);
        await gate.Requested();
        _world.Clock.MoveTo(new DateTime(2026, 12, 8, 10, 0, 0, DateTimeKind.Utc));

        var home = await HomeOf(gate.Head);

        Assert.Contains("Waiting 8 working days", home.Text);
        Assert.Equal(
            ["old", "soon", "new", "own", "draft"],
            await Sorted(
                new HomeTask("draft", "/") { IsDraft = true },
                new HomeTask("own", "/"),
                new HomeTask("new", "/", AskedAt: new DateTime(2026, 12, 8, 9, 0, 0, DateTimeKind.Utc)),
                new HomeTask("soon", "/", DueAt: new DateTime(2026, 12, 9, 17, 0, 0, DateTimeKind.Utc)),
                new HomeTask("old", "/", AskedAt: new DateTime(2026, 11, 26, 10, 0, 0, DateTimeKind.Utc))));
    }

    [Fact]
    public async Task What_others_have_to_do_is_listed_for_those_who_wait_for_it()
    {
        var offers = await OfferScene.Of(_world);
        await offers.Willing();

        var requester = await HomeOf(offers.Requester);
        var officer = await HomeOf(offers.OfficerPerson);

        Assert.Contains("Waiting for others", requester.Text);
        Assert.Contains("Calderdale, Kirklees and Wakefield have to answer", requester.Text);
        Assert.Contains("Bradford has to release an officer, or say no", requester.Text);
        Assert.DoesNotContain(offers.OfficerPerson.Name, requester.Text);
        Assert.Contains("Bradford has to release you, or say no", officer.Text);

        await offers.Release();
        await offers.Budget();
        Assert.Contains($"{offers.Requester.Name} has to accept or decline the officer from Bradford", (await HomeOf(offers.BudgetHolder)).Text);
        Assert.Contains("Leeds has to accept or decline", (await HomeOf(offers.OfficerPerson)).Text);
    }

    [Fact]
    public async Task What_a_placement_needs_names_the_officer_and_is_due_on_the_last_working_day_before_it_starts()
    {
        var placement = await PlacementScene.Agreed(_world);

        var requester = await HomeOf(placement.Requester);
        var officer = await HomeOf(placement.Officer);
        var finance = await HomeOf(placement.HostFinance);

        Assert.Contains($"Name a supervisor for {placement.Officer.Name} of Bradford", requester.Text);
        Assert.Contains("The work is to start on 4 January 2027", requester.Text);
        Assert.Contains("By 31 December 2026", requester.Text);
        Assert.Contains("Declare whether you have an interest in your work for Leeds", officer.Text);
        Assert.Contains("The conflict officer of Bradford", finance.Text);
        Assert.DoesNotContain("12am", requester.Text);

        _world.Clock.MoveTo(new DateTime(2027, 1, 6, 10, 0, 0, DateTimeKind.Utc));
        requester = await HomeOf(placement.Requester);
        Assert.Contains("Was to start on 4 January 2027 and cannot start without it", requester.Text);
        Assert.DoesNotContain("is to start", requester.Text);
    }

    [Fact]
    public async Task The_board_reads_what_is_newest_instead_of_being_told_that_nothing_waits()
    {
        var gate = await GateScene.Urgent(_world);
        OfferScene.Must(await gate.RequestEmergency());
        _world.Clock.MoveTo(new DateTime(2026, 11, 26, 10, 0, 0, DateTimeKind.Utc));
        await gate.Granted();

        var home = await HomeOf(gate.Board);

        Assert.Contains("Newest to read", home.Text);
        Assert.Contains("Certificate", home.Text);
        Assert.Contains("Emergency", home.Text);
        Assert.DoesNotContain("Nothing waits for you", home.Text);
        Assert.DoesNotContain("0 bypasses", home.Text);
    }

    [Fact]
    public async Task Figures_leave_out_noughts_and_have_what_is_owed_first_and_notices_last()
    {
        var home = await new HomeQuery(_world.OpenDb(), [new Given([], [
            new HomeFigure("3", "unread notices", "/notices"), new HomeFigure("2", "placements end soon", "/placements"),
            new HomeFigure("0", "bypasses", "/board"), new HomeFigure("1", "enquiry to answer", "/enquiries", IsOwed: true)])]).For(Actor.Clock, _world.Clock.UtcNow);

        Assert.Equal(["enquiry to answer", "placements end soon", "unread notices"], home.Figures.Select(figure => figure.Label));
    }

    private async Task<IReadOnlyList<string>> Sorted(params HomeTask[] tasks) =>
        [.. (await new HomeQuery(_world.OpenDb(), [new Given(tasks, [])]).For(Actor.Clock, _world.Clock.UtcNow)).Tasks.Select(task => task.Text)];

    private async Task<IReadOnlyList<HomeTask>> Tasks(Person person) =>
        (await new HomeQuery(_world.OpenDb(), [new ClearanceHome()]).For(await _world.Actor(person.Id), _world.Clock.UtcNow)).Tasks;

    private async Task<Browser> HomeOf(Person person)
    {
        var browser = await _site.Browser(person);
        await browser.Open("/");
        return browser;
    }

    private static string? Link(Browser home, string text) => home.Page.QuerySelectorAll("main a").Single(link => link.TextContent.Trim() == text).GetAttribute("href");

    private sealed class Given(IReadOnlyList<HomeTask> tasks, IReadOnlyList<HomeFigure> figures) : HomeSource
    {
        public override Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at) => Task.FromResult(new HomePart { Tasks = tasks, Figures = figures });
    }
}
