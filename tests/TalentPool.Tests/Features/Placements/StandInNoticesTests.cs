using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Features.People;
using TalentPool.Features.Waiting;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Placements;

/// <summary>Who is told of a placement in place of those who can no longer act: it goes by what they are to it.</summary>
public sealed class StandInNoticesTests : IAsyncLifetime
{
    private World _world = null!;
    private Person _administrator = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _administrator = await _world.Person(_world.Leeds, ScopeKind.Installation, Guid.Empty, Role.PartnershipAdministrator);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task What_a_suspended_supervisor_would_be_told_the_requester_is()
    {
        var scene = await PlacementScene.Active(_world);
        await Suspend(scene.Supervisor);
        _world.Clock.MoveTo(new DateTime(2027, 3, 30, 9, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await scene.LetTimePass());
        _world.Clock.MoveTo(new DateTime(2027, 4, 20, 9, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await scene.LetTimePass());

        Assert.Contains(nameof(CloseOutOverdue), await scene.Told(scene.Requester));
        Assert.DoesNotContain(nameof(CloseOutOverdue), await scene.Told(scene.Supervisor));
    }

    [Fact]
    public async Task Whoever_holds_the_budget_now_is_told_when_who_agreed_to_the_cost_no_longer_does()
    {
        var scene = await PlacementScene.Active(_world);
        var second = await _world.Person(_world.Leeds, Role.BudgetHolder);
        await using (var db = _world.OpenDb())
        {
            var grant = db.Set<Grant>().Single(grant => grant.PersonId == scene.BudgetHolder.Id);
            OfferScene.Must(await _world.Use<EndRoleHandler>().Handle(OfferScene.By(_administrator), new EndRole(grant.Id)));
        }

        OfferScene.Must(await scene.EndEarly(scene.HostHead, new DateOnly(2027, 2, 28)));

        Assert.Contains(nameof(PlacementEndedEarly), await scene.Told(second));
        Assert.DoesNotContain(nameof(PlacementEndedEarly), await scene.Told(scene.BudgetHolder));
    }

    [Fact]
    public async Task Another_manager_hears_of_an_extension_whose_proposer_is_suspended()
    {
        var scene = await PlacementScene.Active(_world);
        var proposer = await _world.Person(_world.Leeds, Role.ServiceManager);
        OfferScene.Must(await scene.Propose(proposer));
        await Suspend(proposer);

        OfferScene.Must(await scene.Yes(scene.Officer, ExtensionYes.Officer));

        Assert.Contains(nameof(ExtensionAgreed), await scene.Told(scene.Requester));
        Assert.DoesNotContain(nameof(ExtensionAgreed), await scene.Told(proposer));
    }

    [Fact]
    public async Task A_substitution_is_told_to_whoever_acts_for_a_suspended_line_manager_and_requester()
    {
        var scene = await SubstitutionScene.Of(_world);
        await Suspend(scene.Placed.LineManager);
        await Suspend(scene.Placed.Requester);

        OfferScene.Must(await scene.Propose());
        OfferScene.Must(await scene.Agree());

        foreach (var head in new[] { scene.Placed.HomeHead, scene.Placed.HostHead })
        {
            Assert.Contains(nameof(SubstituteProposed), await scene.Placed.Told(head));
        }

        Assert.Contains(nameof(SubstituteAgreed), await scene.Placed.Told(scene.Placed.HomeHead));
        Assert.DoesNotContain(nameof(SubstituteProposed), await scene.Placed.Told(scene.Placed.LineManager));
    }

    [Fact]
    public async Task An_officer_whose_days_as_a_manager_are_over_is_still_asked_as_the_officer()
    {
        var scene = await PlacementScene.Active(_world);
        await using (var db = _world.OpenDb())
        {
            Grant.Give(Actor.Clock, _world.Clock.UtcNow, Guid.CreateVersion7(), scene.Officer.Id, Role.LineManager, ScopeKind.Authority, _world.Bradford.Id, [], new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 30), null, out var past);
            db.Add(past!);
            await db.SaveChangesAsync();
        }

        OfferScene.Must(await scene.Propose(scene.Requester));
        OfferScene.Must(await _world.Use<NudgeHolderHandler>().Handle(OfferScene.By(scene.HostHead), new NudgeHolder(scene.PlacementId, "ExtensionOfficer")));

        Assert.Contains("Nudged", await scene.Told(scene.Officer));
        Assert.DoesNotContain("Nudged", await scene.Told(scene.HomeHead));
    }

    [Fact]
    public async Task A_supervisor_whose_role_has_ended_goes_on_and_nobody_is_told_that_it_waits_for_them()
    {
        var scene = await PlacementScene.Active(_world);
        var supervisor = await _world.Person(_world.Leeds, Role.LineManager);
        OfferScene.Must(await scene.NameSupervisor(scene.Requester, supervisor));
        await using (var db = _world.OpenDb())
        {
            var grant = db.Set<Grant>().Single(grant => grant.PersonId == supervisor.Id);
            OfferScene.Must(await _world.Use<EndRoleHandler>().Handle(OfferScene.By(_administrator), new EndRole(grant.Id)));
        }

        Assert.DoesNotContain(await _world.Inbox(scene.Requester.Id), notice => notice.Rule == "GrantEnded: Those who take over what waited for the person");
        OfferScene.Must(await scene.Pause(scene.HostHead));
        Assert.Contains(nameof(PlacementPaused), await scene.Told(supervisor));
    }

    private async Task Suspend(Person person) => OfferScene.Must(await _world.Use<SuspendPersonHandler>().Handle(OfferScene.By(_administrator), new SuspendPerson(person.Id)));
}
