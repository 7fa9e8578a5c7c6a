using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Gaps;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Features.Partnerships;
using TalentPool.Features.People;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Gaps;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Partnerships;

public sealed class SwitchedOnTests : IAsyncLifetime
{
    private World _world = null!;
    private GapScene _scene = null!;
    private Person _administrator = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = new GapScene(_world);
        _administrator = await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task An_area_whose_duties_nobody_performs_is_not_switched_on_until_somebody_does()
    {
        Must(await Off(_world.Wakefield));
        await _world.Person(_world.Wakefield, Role.ServiceManager);

        var refused = await On(_world.Wakefield);
        Assert.Equal("DutiesNobodyPerforms", refused.Refusal!.Name);
        Assert.StartsWith("Legal cannot be switched on at Wakefield yet: it needs a head of service, a budget holder other than the requester", refused.Refusal.Sentence, StringComparison.Ordinal);

        await _world.Staff(_world.Wakefield);
        Must(await On(_world.Wakefield));
        Assert.Equal("AlreadySwitchedOn", (await On(_world.Wakefield)).Refusal!.Name);
    }

    [Fact]
    public async Task An_area_with_one_person_who_can_answer_stays_off_until_there_are_two()
    {
        Must(await Off(_world.Wakefield));
        await _world.Staff(_world.Wakefield);
        await _world.Person(_world.Wakefield, Role.Director);
        await _world.Person(_world.Wakefield, Role.MonitoringOfficer);

        var refused = await On(_world.Wakefield);
        Assert.Equal("DutiesNobodyPerforms", refused.Refusal!.Name);
        Assert.Contains("it needs a second person who can answer what others ask", refused.Refusal.Sentence, StringComparison.Ordinal);

        await _world.Person(_world.Wakefield, Role.ServiceManager);
        Must(await On(_world.Wakefield));
    }

    [Fact]
    public async Task Whoever_ends_one_of_the_last_two_answerers_is_warned_and_those_who_give_roles_are_told()
    {
        await _world.Staff(_world.Bradford);
        await _world.Person(_world.Bradford, Role.Director);
        var manager = await _world.Person(_world.Bradford, Role.ServiceManager);
        var head = await _world.Person(_world.Bradford, Role.HeadOfService);
        var other = await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator);
        await using var site = new Site(_world);
        var browser = await site.Browser(_administrator);
        await browser.Open($"/people/{manager.Id}");
        Assert.DoesNotContain("Without this role", browser.Text);

        // Three are left to two, and two to one.
        Must(await End(manager));
        Assert.DoesNotContain(await Rules(other), rule => rule.EndsWith("when only one is left who can answer", StringComparison.Ordinal));
        await browser.Open($"/people/{head.Id}");
        Assert.Contains("Without this role, Legal has no longer a second person who can answer what others ask.", browser.Text);
        Must(await _world.Use<SuspendPersonHandler>().Handle(By(_administrator), new SuspendPerson(head.Id)));

        Assert.Contains("PersonSuspended: Administrators and heads of service there, when only one is left who can answer", await Rules(other));
        var left = (await Heads(_world.Bradford)).Single(person => person != head.Id);
        Assert.Contains(await _world.Inbox(left), notice => notice.Rule.EndsWith("when only one is left who can answer", StringComparison.Ordinal));
        await browser.Open("/duties");
        Assert.Contains("a second person who can answer what others ask", browser.Text);
    }

    [Fact]
    public async Task Only_who_administers_the_partnership_switches()
    {
        foreach (var person in new[]
        {
            await _world.Person(_world.Leeds, Role.HeadOfService),
            await _world.Person(_world.Leeds, ScopeKind.Partnership, Guid.CreateVersion7(), Role.PartnershipAdministrator),
        })
        {
            Assert.Equal("NotPermitted", (await Off(_world.Leeds, person)).Refusal!.Name);
            Assert.Equal("NotPermitted", (await On(_world.Leeds, person)).Refusal!.Name);
        }

        Must(await Off(_world.Leeds, await _world.Person(_world.Leeds, ScopeKind.Installation, Guid.Empty, Role.PartnershipAdministrator)));
    }

    [Fact]
    public async Task Where_it_is_off_no_gap_is_begun_or_posted()
    {
        var draft = await _scene.CompleteDraft();
        Must(await Off(_world.Leeds));

        Assert.Equal("ServiceAreaSwitchedOff", (await Post(draft)).Refusal!.Name);
        Assert.Equal("ServiceAreaSwitchedOff", (await _world.Use<StartGapHandler>().Handle(
            await _scene.ByRequester(), new StartGap(_world.Leeds.Id, _world.Legal.Id, "Housing lawyer", "Claims"))).Refusal!.Name);
        await using var db = _world.OpenDb();
        Assert.Empty(await PostableArea.Of(db, await _world.Actor((await _scene.Requester()).Id), new DateOnly(2026, 11, 23)));

        Must(await On(_world.Leeds));
        Must(await Post(draft));
    }

    [Fact]
    public async Task A_member_where_it_is_off_is_not_asked_and_one_where_nobody_is_left_asks_nobody()
    {
        Must(await Off(_world.Wakefield));
        var gap = await _scene.Posted();
        Assert.Equal(
            new[] { _world.Bradford.Id, _world.Kirklees.Id, _world.Calderdale.Id }.Order(),
            gap.CurrentCheck!.Enquiries.Select(enquiry => enquiry.AuthorityId).Order());

        foreach (var member in new[] { _world.Bradford, _world.Kirklees, _world.Calderdale })
        {
            Must(await Off(member));
        }

        var alone = await Post(await _scene.CompleteDraft());
        Assert.Equal("NobodyToAsk", alone.Refusal!.Name);

        // What was asked before goes on.
        Assert.Equal(3, (await _scene.Read(gap.Id)).CurrentCheck!.Enquiries.Count);
    }

    [Fact]
    public async Task What_runs_goes_on_where_it_is_switched_off()
    {
        var gap = await _scene.Posted();
        Must(await Off(_world.Leeds));

        Must(await _world.Use<WithdrawGapHandler>().Handle(await _scene.ByRequester(), new WithdrawGap(gap.Id, gap.Version, Domain.Gaps.HowMet.NotNeeded, "")));
    }

    [Fact]
    public async Task A_duty_that_falls_vacant_is_told_to_the_administrator_once_shown_and_breaks_nothing()
    {
        foreach (var member in new[] { _world.Bradford, _world.Kirklees, _world.Calderdale, _world.Wakefield })
        {
            Must(await Off(member));
        }

        await _scene.Requester();
        await Watch();
        Assert.Empty(await Told());

        await using (var db = _world.OpenDb())
        {
            var finance = await db.Set<Grant>().SingleAsync(grant => grant.Role == Role.Finance && grant.ScopeId == _world.Leeds.Id);
            Must(await _world.Use<EndRoleHandler>().Handle(By(_administrator), new EndRole(finance.Id)));
        }

        await Watch();
        await Watch();

        Assert.Single(await Told());
        var words = (await _world.Use<NoticeReader>().Newest(await _world.Actor(_administrator.Id), 1))[0].Words;
        Assert.StartsWith("Nobody at Leeds can perform one of the duties of Legal any more.", words, StringComparison.Ordinal);
        await using (var db = _world.OpenDb())
        {
            Assert.True((await db.Set<Partnership>().AsNoTracking().SingleAsync()).IsSwitchedOn(_world.Leeds.Id, _world.Legal.Id));
            var tasks = (await new VacantDutiesHome().Read(db, await _world.Actor(_administrator.Id), _world.Clock.UtcNow)).Tasks;
            Assert.Equal("1 service area has a duty that nobody can perform", Assert.Single(tasks).Hint);
            Assert.Empty((await new VacantDutiesHome().Read(db, await _world.Actor((await _scene.Requester()).Id), _world.Clock.UtcNow)).Tasks);
        }

        await _world.Person(_world.Leeds, Role.Finance);
        await Watch();
        await using (var db = _world.OpenDb())
        {
            Assert.Empty((await new VacantDutiesHome().Read(db, await _world.Actor(_administrator.Id), _world.Clock.UtcNow)).Tasks);
        }
    }

    [Fact]
    public async Task The_page_shows_what_is_missing_and_switches()
    {
        Must(await Off(_world.Wakefield));
        await using var site = new Site(_world);
        var browser = await site.Browser(_administrator);
        await browser.Open("/duties");
        Assert.NotNull(browser.Page.QuerySelector($"a[href='/duties/{_world.Wakefield.Id}/{_world.Legal.Id}']"));

        await browser.Open($"/duties/{_world.Wakefield.Id}/{_world.Legal.Id}");
        Assert.Contains("a head of service", browser.Text);
        Assert.DoesNotContain(browser.Page.QuerySelectorAll("button"), button => button.TextContent.Trim() == "Switch on");

        await _world.Staff(_world.Wakefield);
        await _world.Person(_world.Wakefield, Role.ServiceManager);
        await browser.Open($"/duties/{_world.Wakefield.Id}/{_world.Legal.Id}");
        var late = browser.Fields("switch-on");
        await browser.SubmitAndFollow("switch-on");
        Assert.Contains("Legal is switched on at Wakefield", browser.Text);

        late.Fields.RemoveAll(field => field.Key == "ActId");
        late.Fields.Add(new("ActId", $"{Guid.NewGuid()}"));
        await browser.Open($"/duties/{_world.Wakefield.Id}/{_world.Legal.Id}");
        await browser.Send(late);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Legal is already switched on at Wakefield."), (browser.Status, browser.Errors.Single()));

        await browser.Open($"/duties/{_world.Wakefield.Id}/{_world.Legal.Id}");
        await browser.SubmitAndFollow("switch-off");
        Assert.Contains("Legal is switched off at Wakefield", browser.Text);
    }

    [Fact]
    public async Task The_page_is_nobody_else_s()
    {
        await using var site = new Site(_world);
        var head = await site.Browser(await _world.Person(_world.Leeds, Role.HeadOfService));
        await head.Open($"/duties/{_world.Leeds.Id}/{_world.Legal.Id}");
        Assert.Equal(HttpStatusCode.Forbidden, head.Status);
        await head.Open("/duties");
        Assert.Null(head.Page.QuerySelector($"a[href='/duties/{_world.Leeds.Id}/{_world.Legal.Id}']"));

        var elsewhere = await site.Browser(await _world.Person(_world.Leeds, ScopeKind.Partnership, Guid.CreateVersion7(), Role.PartnershipAdministrator));
        await elsewhere.Open($"/duties/{_world.Leeds.Id}/{_world.Legal.Id}");
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.Status);
    }

    private Task<Outcome> On(Authority member, Person? by = null) => _world.Use<SwitchOnServiceAreaHandler>().Handle(
        By(by ?? _administrator), new SwitchOnServiceArea(_world.Partnership.Id, member.Id, _world.Legal.Id));

    private Task<Outcome> Off(Authority member, Person? by = null) => _world.Use<SwitchOffServiceAreaHandler>().Handle(
        By(by ?? _administrator), new SwitchOffServiceArea(_world.Partnership.Id, member.Id, _world.Legal.Id));

    private async Task<Outcome> Post(Guid gapId) =>
        await _world.Use<PostGapHandler>().Handle(await _scene.ByRequester(), new PostGap(gapId, (await _scene.Read(gapId)).Version));

    private async Task<Outcome> End(Person person)
    {
        await using var db = _world.OpenDb();
        var grant = await db.Set<Grant>().SingleAsync(grant => grant.PersonId == person.Id);
        return await _world.Use<EndRoleHandler>().Handle(By(_administrator), new EndRole(grant.Id));
    }

    private async Task<IReadOnlyList<Guid>> Heads(Authority authority)
    {
        await using var db = _world.OpenDb();
        return await db.Set<Grant>().Where(grant => grant.ScopeId == authority.Id && grant.Role == Role.HeadOfService).Select(grant => grant.PersonId).ToListAsync();
    }

    private async Task<IReadOnlyList<string>> Rules(Person person) => [.. (await _world.Inbox(person.Id)).Select(notice => notice.Rule)];

    private async Task<IReadOnlyList<Notice>> Told() =>
        [.. (await _world.Inbox(_administrator.Id)).Where(notice => notice.Rule.StartsWith(nameof(DutiesFellVacant), StringComparison.Ordinal))];

    private async Task Watch()
    {
        await using var db = _world.OpenDb();
        var scan = new Scan("", _world.Clock.UtcNow, NullLogger.Instance);
        await new WatchDutiesJob(db, _world.Use<WatchDutiesHandler>()).Run(scan, default);
        Assert.Null(scan.FirstError);
    }

    private static Act By(Person person) => new(Guid.NewGuid(), person.Id);

    private static void Must(Outcome outcome) => Assert.True(outcome.IsDone, outcome.ToString());
}
