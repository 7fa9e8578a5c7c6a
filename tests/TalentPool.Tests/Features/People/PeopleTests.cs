using System.Net;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.People;
using TalentPool.Features.SignIn;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.People;

public sealed class PeopleTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private World _world = null!;
    private Person _administrator = null!;
    private Person _head = null!;
    private Person _person = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _administrator = await _world.Person(_world.Wakefield, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator);
        _head = await _world.Person(_world.Leeds, Role.HeadOfService);
        _person = await _world.Person(_world.Leeds, Role.Officer);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_head_of_service_adds_a_person_with_an_event_that_names_them()
    {
        var outcome = await _world.Use<AddPersonHandler>().Handle(By(_head), new AddPerson(_world.Leeds.Id, "Ada Byron", "ada@leeds.example"));

        Assert.True(outcome.IsDone, outcome.ToString());
        await using var db = _world.OpenDb();
        Assert.Equal("ADA@LEEDS.EXAMPLE", (await db.Set<Person>().SingleAsync(p => p.Id == outcome.SubjectId)).NormalizedEmail);
        Assert.Equal("PersonAdded", (await db.Set<ChainEvent>().SingleAsync()).Kind);
    }

    [Fact]
    public async Task An_address_belongs_to_one_person_however_it_is_written()
    {
        await _world.Use<AddPersonHandler>().Handle(By(_head), new AddPerson(_world.Leeds.Id, "Ada Byron", "ada@leeds.example"));

        var outcome = await _world.Use<AddPersonHandler>().Handle(By(_administrator), new AddPerson(_world.Bradford.Id, "Ada Byron", " ADA@Leeds.Example "));

        Assert.Equal("EmailTaken", outcome.Refusal!.Name);
    }

    [Fact]
    public async Task A_head_of_service_adds_nobody_to_another_authority()
    {
        var outcome = await _world.Use<AddPersonHandler>().Handle(By(_head), new AddPerson(_world.Bradford.Id, "Ada Byron", "ada@bradford.example"));

        Assert.Equal("NotPermitted", outcome.Refusal!.Name);
    }

    [Fact]
    public async Task A_role_is_given_and_counts_from_its_first_day_and_its_holder_is_told()
    {
        var outcome = await Give(_head, _person, Role.BudgetHolder, to: Today.AddDays(10));

        Assert.True(outcome.IsDone, outcome.ToString());
        Assert.True((await _world.Actor(_person.Id)).Holds(Role.BudgetHolder, _world.Leeds.Id));
        Assert.Single(await _world.Inbox(_person.Id));
        _world.Clock.Advance(TimeSpan.FromDays(11));
        Assert.False((await _world.Actor(_person.Id)).Holds(Role.BudgetHolder, _world.Leeds.Id));
    }

    [Fact]
    public async Task Nobody_gives_a_role_to_themselves() =>
        Assert.Equal("GrantedToOneself", (await Give(_head, _head, Role.BudgetHolder)).Refusal!.Name);

    [Theory]
    [InlineData(Role.HeadOfService)]
    [InlineData(Role.Director)]
    [InlineData(Role.MonitoringOfficer)]
    [InlineData(Role.Auditor)]
    public async Task A_head_of_service_does_not_choose_their_own_judge_but_the_administrator_does(Role role)
    {
        Assert.Equal("RoleGivenByAdministrator", (await Give(_head, _person, role)).Refusal!.Name);
        Assert.True((await Give(_administrator, _person, role)).IsDone);
    }

    [Fact]
    public async Task A_head_of_service_names_a_deputy_for_themselves_with_an_end()
    {
        Assert.Equal("DeputyNeedsEndDate", (await Give(_head, _person, Role.HeadOfService, deputyFor: _head)).Refusal!.Name);

        var outcome = await Give(_head, _person, Role.HeadOfService, Today.AddDays(14), _head);

        Assert.True(outcome.IsDone, outcome.ToString());
        Assert.Equal(_head.Id, (await _world.Actor(_person.Id)).DeputyFor(Role.HeadOfService, _world.Leeds.Id));
    }

    [Fact]
    public async Task Nobody_stands_in_for_someone_without_the_role() =>
        Assert.Equal("NothingToStandInFor", (await Give(_administrator, _person, Role.Finance, Today.AddDays(14), _head)).Refusal!.Name);

    [Fact]
    public async Task The_same_role_is_not_held_twice_on_one_day()
    {
        await Give(_head, _person, Role.BudgetHolder, to: Today.AddDays(10));

        Assert.Equal("RoleAlreadyHeld", (await Give(_head, _person, Role.BudgetHolder)).Refusal!.Name);
    }

    [Fact]
    public async Task A_head_of_service_for_some_areas_gives_roles_for_these_alone()
    {
        var limited = await _world.Person(_world.Leeds);
        Assert.True((await _world.Use<GiveRoleHandler>().Handle(By(_administrator), new GiveRole(
            limited.Id, Role.HeadOfService, ScopeKind.Authority, _world.Leeds.Id, [_world.Legal.Id], Today))).IsDone);

        var forAll = await Give(limited, _person, Role.BudgetHolder);
        var forLegal = await _world.Use<GiveRoleHandler>().Handle(By(limited), new GiveRole(
            _person.Id, Role.BudgetHolder, ScopeKind.Authority, _world.Leeds.Id, [_world.Legal.Id], Today));

        Assert.Equal("NotPermitted", forAll.Refusal!.Name);
        Assert.True(forLegal.IsDone, forLegal.ToString());
    }

    [Fact]
    public async Task A_head_of_service_gives_no_role_in_the_partnership()
    {
        var outcome = await _world.Use<GiveRoleHandler>().Handle(By(_head), new GiveRole(_person.Id, Role.BoardMember, ScopeKind.Partnership, _world.Partnership.Id, [], Today));

        Assert.Equal("NotPermitted", outcome.Refusal!.Name);
    }

    [Fact]
    public async Task A_role_is_ended_once_and_only_by_those_who_may()
    {
        var grantId = (await Give(_head, _person, Role.BudgetHolder)).SubjectId!.Value;
        var stranger = await _world.Person(_world.Bradford, Role.HeadOfService);

        Assert.Equal("NotPermitted", (await _world.Use<EndRoleHandler>().Handle(By(stranger), new EndRole(grantId))).Refusal!.Name);
        Assert.True((await _world.Use<EndRoleHandler>().Handle(By(_head), new EndRole(grantId))).IsDone);
        Assert.Equal("GrantAlreadyEnded", (await _world.Use<EndRoleHandler>().Handle(By(_head), new EndRole(grantId))).Refusal!.Name);
        Assert.False((await _world.Actor(_person.Id)).Holds(Role.BudgetHolder, _world.Leeds.Id));
    }

    [Fact]
    public async Task A_head_of_service_does_not_end_an_auditor_or_suspend_one()
    {
        var auditor = await _world.Person(_world.Leeds, Role.Auditor);
        await using var db = _world.OpenDb();
        var grantId = (await db.Set<Grant>().SingleAsync(grant => grant.PersonId == auditor.Id)).Id;

        Assert.Equal("PersonLookedAfterByAdministrator", (await _world.Use<EndRoleHandler>().Handle(By(_head), new EndRole(grantId))).Refusal!.Name);
        Assert.Equal("PersonLookedAfterByAdministrator", (await _world.Use<SuspendPersonHandler>().Handle(By(_head), new SuspendPerson(auditor.Id))).Refusal!.Name);
        Assert.Equal("PersonLookedAfterByAdministrator", (await _world.Use<SendSignInLinkHandler>().Handle(By(_head), new SendSignInLink(auditor.Id))).Refusal!.Name);
    }

    [Fact]
    public async Task A_suspended_person_is_out_at_the_next_request_and_comes_back_when_restored()
    {
        await using var site = new Site(_world);
        var browser = await site.Browser(_person);
        await browser.Open("/");
        Assert.Equal(HttpStatusCode.OK, browser.Status);

        Assert.True((await _world.Use<SuspendPersonHandler>().Handle(By(_head), new SuspendPerson(_person.Id))).IsDone);
        await browser.Open("/");
        Assert.StartsWith("/sign-in", browser.Location);
        Assert.Equal("AlreadySuspended", (await _world.Use<SuspendPersonHandler>().Handle(By(_head), new SuspendPerson(_person.Id))).Refusal!.Name);
        Assert.Equal("PersonIsSuspended", (await Give(_head, _person, Role.BudgetHolder)).Refusal!.Name);

        Assert.True((await _world.Use<RestorePersonHandler>().Handle(By(_head), new RestorePerson(_person.Id))).IsDone);
        Assert.Equal("NotSuspended", (await _world.Use<RestorePersonHandler>().Handle(By(_head), new RestorePerson(_person.Id))).Refusal!.Name);
    }

    [Fact]
    public async Task Nobody_suspends_themselves() =>
        Assert.Equal("SuspendedOneself", (await _world.Use<SuspendPersonHandler>().Handle(By(_administrator), new SuspendPerson(_administrator.Id))).Refusal!.Name);

    [Fact]
    public async Task The_pages_add_a_person_show_no_link_and_give_a_role()
    {
        await using var site = new Site(_world);
        var browser = await site.Browser(_administrator);
        await browser.Open($"/people/new?authority={_world.Leeds.Id}");

        await browser.Submit("add-person", ("Model.Name", "Ada Byron"), ("Model.Email", "not an address"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal("Enter an email address in the form name@council.gov.uk", Assert.Single(browser.Errors));
        Assert.Equal("Ada Byron", browser.Page.QuerySelector("input[name='Model.Name']")!.GetAttribute("value"));
        await browser.SubmitAndFollow("add-person", ("Model.Email", "ada@leeds.example"));
        Assert.Contains("Ada Byron has been added. A link was sent to ada@leeds.example.", browser.Text);
        Assert.DoesNotContain("/set-password", browser.Page.DocumentElement.OuterHtml);
        var personAddress = browser.Page.Location.PathName;

        await browser.Open($"{personAddress}/role");
        await browser.Submit("give-role", ("Model.To.Day", "1"), ("Model.To.Month", "1"), ("Model.To.Year", "2020"));
        Assert.Equal(["Select the role", "Last day must be on or after the first day"], browser.Errors);
        await browser.SubmitAndFollow("give-role", ("Model.Role", "BudgetHolder"), ("Model.To.Day", ""), ("Model.To.Month", ""), ("Model.To.Year", ""));
        Assert.Contains("Ada Byron has the role Budget holder", browser.Text);

        await browser.Open($"/people?authority={_world.Leeds.Id}&name=ada");
        Assert.Contains("Budget holder", browser.Page.QuerySelector("table")!.TextContent);
    }

    [Fact]
    public async Task The_page_of_a_person_elsewhere_is_not_found()
    {
        var stranger = await _world.Person(_world.Bradford, Role.Officer);
        await using var site = new Site(_world);
        var browser = await site.Browser(_head);

        await browser.Open($"/people/{stranger.Id}");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        await browser.Open($"/people/{stranger.Id}/role");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task The_page_of_a_person_suspends_and_has_links_mailed_without_showing_one()
    {
        await using var site = new Site(_world);
        var browser = await site.Browser(_head);
        await browser.Open($"/people/{_person.Id}");

        await browser.SubmitAndFollow("link");
        Assert.Contains($"A link was sent to {_person.Email}", browser.Text);
        Assert.DoesNotContain("/set-password", browser.Page.DocumentElement.OuterHtml);
        await using (var db = _world.OpenDb())
        {
            var asked = await db.Set<AskedLink>().SingleAsync();
            Assert.Equal((_person.Id, _head.Id), (asked.PersonId, asked.AskedById!.Value));
        }

        await browser.SubmitAndFollow("suspend");
        Assert.Contains($"{_person.Name} is suspended", browser.Text);
        await browser.SubmitAndFollow("restore");

        Assert.Contains("can sign in again", browser.Text);
    }

    [Fact]
    public async Task The_administrator_is_told_of_whom_a_head_of_service_adds()
    {
        var added = (await _world.Use<AddPersonHandler>().Handle(By(_head), new AddPerson(_world.Leeds.Id, "Ada Byron", "ada@leeds.example"))).SubjectId;
        await _world.Use<AddPersonHandler>().Handle(By(_administrator), new AddPerson(_world.Leeds.Id, "Bea Byron", "bea@leeds.example"));

        var notice = Assert.Single(await _world.Inbox(_administrator.Id));
        Assert.Equal(added, notice.SubjectId);
        await using var site = new Site(_world);
        var browser = await site.Browser(_administrator);
        await browser.Open("/notices");
        Assert.Contains("Ada Byron of Leeds can sign in from now on, added by a head of service.", browser.Text);
    }

    [Fact]
    public async Task A_form_on_a_persons_page_keeps_its_act_when_it_is_refused()
    {
        var auditor = await _world.Person(_world.Leeds, Role.Auditor);
        await using var site = new Site(_world);
        var browser = await site.Browser(_head);
        await browser.Open($"/people/{auditor.Id}");
        var sent = browser.Fields("suspend");
        var act = sent.Fields.Single(field => field.Key == "ActId").Value;

        await browser.Send(sent);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(act, browser.Fields("suspend").Fields.Single(field => field.Key == "ActId").Value);
        Assert.NotEqual(act, browser.Fields("link").Fields.Single(field => field.Key == "ActId").Value);
    }

    [Fact]
    public async Task The_page_of_people_says_which_duties_nobody_can_perform()
    {
        await using var site = new Site(_world);
        var browser = await site.Browser(_head);
        await browser.Open("/people");
        Assert.Contains("Legal: there is no one who is", browser.Text);
        Assert.Contains("a budget holder other than the requester", browser.Text);

        await _world.Staff(_world.Leeds);
        await _world.Person(_world.Leeds, Role.ServiceManager);
        await browser.Open("/people");
        Assert.DoesNotContain("there is no one who is", browser.Text);
    }

    private static Act By(Person person) => new(Guid.NewGuid(), person.Id);

    private Task<Outcome> Give(Person by, Person person, Role role, DateOnly? to = null, Person? deputyFor = null) => _world.Use<GiveRoleHandler>().Handle(
        By(by), new GiveRole(person.Id, role, ScopeKind.Authority, _world.Leeds.Id, [], Today, to, deputyFor?.Id));
}
