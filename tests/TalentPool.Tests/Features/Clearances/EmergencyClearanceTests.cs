using TalentPool.Domain.Gaps;
using TalentPool.Features.Clearances;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Clearances;

/// <summary>What cannot wait for the check: two approvals, few hours, one event, and the board sees it.</summary>
public sealed class EmergencyClearanceTests : IAsyncLifetime
{
    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task An_emergency_needs_two_different_approvers_and_the_board_is_told()
    {
        var scene = await GateScene.Urgent(_world);
        OfferScene.Must(await scene.RequestEmergency());

        var first = await scene.Approve();
        var same = await scene.Approve();
        Assert.Equal(ClearanceStatus.FirstApproved, (await scene.Clearance()).Status);
        var second = await scene.Approve(by: scene.Director);

        Assert.True(first.IsDone, first.ToString());
        Assert.Equal("SameApprover", same.Refusal!.Name);
        Assert.True(second.IsDone, second.ToString());
        Assert.Equal(ClearanceStatus.Granted, (await scene.Clearance()).Status);
        Assert.Contains("ClearanceRequested: Board members, of an emergency", await scene.Told(scene.Board));
        Assert.Contains("ClearanceGranted: Board members, of an emergency", await scene.Told(scene.Board));
        Assert.Contains("ClearanceFirstApproved: Those who may give the second approval", await scene.Told(scene.Director));
        Assert.Equal(GapStatus.Checking, (await scene.Gap()).Status);
    }

    [Fact]
    public async Task An_emergency_of_more_than_37_hours_is_refused_and_kept()
    {
        var scene = await GateScene.Urgent(_world);

        var outcome = await scene.RequestEmergency(minutes: 37 * 60 + 1);

        await scene.IsRefusedAndKept(outcome, "EmergencyTooLong", "ClearanceRequestRefused");
    }

    [Fact]
    public async Task One_event_named_on_two_gaps_is_one_emergency()
    {
        var scene = await GateScene.Urgent(_world);
        await scene.EmergencyGranted(minutes: 1_200);
        await scene.PostUrgent();

        var beyond = await scene.RequestEmergency(minutes: 1_200, named: "interim HEARING, on 1 December.");
        await scene.IsRefusedAndKept(beyond, "EmergencyEventSpent", "ClearanceRequestRefused");

        OfferScene.Must(await scene.RequestEmergency(minutes: 1_200, named: "Another hearing"));
    }

    [Fact]
    public async Task What_another_gap_was_granted_meanwhile_counts_at_the_grant()
    {
        var scene = await GateScene.Urgent(_world);
        var first = scene.Offers.GapId;
        OfferScene.Must(await scene.RequestEmergency(minutes: 1_200));
        OfferScene.Must(await scene.Approve());
        var waiting = await scene.Clearance();
        await scene.PostUrgent();
        await scene.EmergencyGranted(minutes: 1_200);

        var outcome = await _world.Use<ApproveClearanceHandler>().Handle(GateScene.By(scene.Director), new ApproveClearance(waiting.Id, waiting.Version));

        Assert.Equal("EmergencyEventSpent", outcome.Refusal?.Name);
        Assert.Equal(ClearanceStatus.FirstApproved, (await scene.Offers.Gap(first)).Clearances.Single().Status);
    }
}
