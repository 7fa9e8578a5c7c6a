using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps;
using TalentPool.Features.Waiting;
using TalentPool.Platform;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Clearances;

/// <summary>Whoever a clearance waits for is reminded and nudged, deputies too, and nobody who may not decide on it.</summary>
public sealed class ClearanceRemindersTests : IAsyncLifetime
{
    private const string Reminder = "OwedReminded: Deciders of the requesting authority, when a clearance waits";
    private const string Nudge = "Nudged: Whoever a clearance waits for, with deputies";

    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task An_emergency_reminds_all_who_may_still_approve_it_when_half_of_an_hour_has_passed()
    {
        var scene = await GateScene.Urgent(_world);
        var (head, director) = (await _world.Deputy(scene.Head, Role.HeadOfService), await _world.Deputy(scene.Director, Role.Director));
        OfferScene.Must(await scene.RequestEmergency());

        await RemindAfter(scene, minutes: 29);
        Assert.DoesNotContain(Reminder, await scene.Told(scene.Director));
        await RemindAfter(scene, minutes: 1);
        foreach (var decider in new[] { scene.Head, head, scene.Director, director, scene.MonitoringOfficer })
        {
            Assert.Single(await scene.Told(decider), rule => rule == Reminder);
        }

        _world.Clock.Advance(TimeSpan.FromMinutes(5));
        OfferScene.Must(await scene.Approve());
        await RemindAfter(scene, minutes: 30);
        foreach (var decider in new[] { scene.Director, director, scene.MonitoringOfficer })
        {
            Assert.Equal(2, (await scene.Told(decider)).Count(rule => rule == Reminder));
        }

        foreach (var approved in new[] { scene.Head, head })
        {
            Assert.Single(await scene.Told(approved), rule => rule == Reminder);
        }

        // Time decides nothing of it, so that the next day they are reminded again.
        await RemindAfter(scene, minutes: 24 * 60);
        Assert.Equal(3, (await scene.Told(scene.MonitoringOfficer)).Count(rule => rule == Reminder));
    }

    [Fact]
    public async Task Where_a_head_of_service_asked_for_it_those_who_decide_then_are_reminded_on_the_next_working_day()
    {
        var scene = await GateScene.Exhausted(_world);
        var other = await _world.Deputy(scene.Head, Role.HeadOfService);
        OfferScene.Must(await scene.Request(by: scene.Head));

        await RemindAfter(scene, minutes: 24 * 60);

        Assert.Contains(Reminder, await scene.Told(scene.Director));
        Assert.Contains(Reminder, await scene.Told(scene.MonitoringOfficer));
        Assert.DoesNotContain(Reminder, await scene.Told(scene.Head));
        Assert.DoesNotContain(Reminder, await scene.Told(other));
    }

    [Fact]
    public async Task A_nudge_goes_to_the_same()
    {
        var scene = await GateScene.Urgent(_world);
        var director = await _world.Deputy(scene.Director, Role.Director);
        OfferScene.Must(await scene.RequestEmergency());
        OfferScene.Must(await scene.Approve());
        var clearance = await scene.Clearance();

        OfferScene.Must(await _world.Use<NudgeHolderHandler>().Handle(
            GateScene.By(scene.Requester), new NudgeHolder(scene.Offers.GapId, $"{OwedKind.ClearanceApproval}-{clearance.Id:N}")));

        foreach (var decider in new[] { scene.Director, director, scene.MonitoringOfficer })
        {
            Assert.Contains(Nudge, await scene.Told(decider));
        }

        Assert.DoesNotContain(Nudge, await scene.Told(scene.Head));
    }

    [Fact]
    public async Task The_list_of_what_waits_says_until_when_an_emergency_is_wanted()
    {
        var scene = await GateScene.Urgent(_world);
        OfferScene.Must(await scene.RequestEmergency());

        await using var db = _world.OpenDb();
        var waiting = (await new WaitingList(db).Of(await _world.Actor(scene.Requester.Id), _world.Clock.UtcNow)).Single(item => item.Item.Kind == nameof(OwedKind.ClearanceApproval));

        Assert.Equal(_world.Clock.UtcNow.AddHours(1), waiting.DueAt);
        Assert.Equal([Role.HeadOfService, Role.Director, Role.MonitoringOfficer], waiting.Item.Roles);
    }

    private async Task RemindAfter(GateScene scene, int minutes)
    {
        _world.Clock.Advance(TimeSpan.FromMinutes(minutes));
        await using var db = _world.OpenDb();
        foreach (var gapId in (await GapsDue.ToRemind(db, _world.Clock.UtcNow)).Where(id => id == scene.Offers.GapId))
        {
            OfferScene.Must(await _world.Use<RemindOwedHandler>().Handle(Act.OfClock(), new RemindOwed(gapId)));
        }
    }
}
