using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Timesheets;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;
using static TalentPool.Tests.Features.Timesheets.HoursScene;

namespace TalentPool.Tests.Features.Timesheets;

public sealed class DecideHoursTests : IAsyncLifetime
{
    private World _world = null!;
    private HoursScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await OnePlacement(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Hours_are_handed_in_confirmed_and_approved_and_each_is_told_what_is_theirs()
    {
        var sheet = await _scene.Submitted(600);
        Assert.Contains(nameof(TimesheetSubmitted), await _scene.Placed.Told(_scene.Supervisor));
        Assert.DoesNotContain(nameof(TimesheetSubmitted), await _scene.Placed.Told(_scene.BudgetHolder));

        OfferScene.Must(await _scene.Confirm(_scene.Supervisor, sheet.Id));
        Assert.Contains(nameof(TimesheetConfirmed), await _scene.Placed.Told(_scene.BudgetHolder));

        OfferScene.Must(await _scene.Approve(_scene.BudgetHolder, sheet.Id));
        Assert.Contains(nameof(TimesheetApproved), await _scene.Placed.Told(_scene.Officer));

        sheet = await _scene.Sheet();
        Assert.Equal((TimesheetStatus.Approved, _scene.Supervisor.Id, _scene.BudgetHolder.Id), (sheet.Status, sheet.ConfirmedById!.Value, sheet.ApprovedById!.Value));
        Assert.Equal(600, await _scene.Used(_scene.First));
    }

    [Fact]
    public async Task One_person_confirms_and_approves_a_week_under_250_pounds_and_none_from_250_pounds_on()
    {
        await _scene.Grant(_scene.Supervisor, Role.BudgetHolder);

        // The terms charge units of six minutes: at £52.30 an hour 283 minutes come to 4.8 hours and £251.04, and 282 to £245.81.
        var sheet = await _scene.Submitted(283);
        Assert.Equal("TooMuchForOnePerson", (await _scene.Approve(_scene.Supervisor, sheet.Id)).Refusal!.Name);
        OfferScene.Must(await _scene.Confirm(_scene.Supervisor, sheet.Id));
        Assert.Equal("ConfirmedByOneself", (await _scene.Approve(_scene.Supervisor, sheet.Id)).Refusal!.Name);

        OfferScene.Must(await _scene.Return(_scene.Supervisor, sheet.Id));
        OfferScene.Must(await _scene.Save(true, (_scene.First, [Entry(Monday, 282)])));
        OfferScene.Must(await _scene.Approve(_scene.Supervisor, sheet.Id));

        Assert.Equal(TimesheetStatus.Approved, (await _scene.Sheet()).Status);
        Assert.Contains(nameof(TimesheetConfirmedAndApproved), await _scene.Placed.Told(_scene.Officer));
    }

    [Fact]
    public async Task Nobody_decides_on_their_own_hours_whatever_they_hold()
    {
        await _scene.Grant(_scene.Officer, Role.BudgetHolder);
        var sheet = await _scene.Submitted();
        OfferScene.Must(await _scene.Confirm(_scene.Supervisor, sheet.Id));

        Assert.Equal("OwnHours", (await _scene.Approve(_scene.Officer, sheet.Id)).Refusal!.Name);
        Assert.Equal("OwnHours", (await _scene.Return(_scene.Officer, sheet.Id)).Refusal!.Name);
    }

    [Fact]
    public async Task A_deputy_confirms_and_another_approves_and_it_is_kept_for_whom()
    {
        var deputy = await _scene.DeputyFor(_scene.Supervisor, Role.ServiceManager);
        var other = await _scene.DeputyFor(_scene.BudgetHolder, Role.BudgetHolder);
        var sheet = await _scene.Submitted(600);

        OfferScene.Must(await _scene.Confirm(deputy, sheet.Id));
        OfferScene.Must(await _scene.Approve(other, sheet.Id));

        sheet = await _scene.Sheet();
        Assert.Equal(
            (deputy.Id, _scene.Supervisor.Id, other.Id, _scene.BudgetHolder.Id), (sheet.ConfirmedById!.Value, sheet.ConfirmedForId!.Value, sheet.ApprovedById!.Value, sheet.ApprovedForId!.Value));
    }

    [Fact]
    public async Task What_the_supervisor_leaves_for_five_working_days_goes_to_the_deputies_and_is_never_approved_by_silence()
    {
        var deputy = await _scene.DeputyFor(_scene.Supervisor, Role.ServiceManager);
        var sheet = await _scene.Submitted();
        _world.Clock.MoveTo(new DateTime(2027, 1, 22, 17, 0, 0, DateTimeKind.Utc));

        OfferScene.Must(await _world.Use<CatchUpTimesheetHandler>().Handle(Act.OfClock(), new CatchUpTimesheet(sheet.Id)));
        OfferScene.Must(await _world.Use<CatchUpTimesheetHandler>().Handle(Act.OfClock(), new CatchUpTimesheet(sheet.Id)));

        Assert.Equal(TimesheetStatus.Submitted, (await _scene.Sheet()).Status);
        foreach (var told in new[] { deputy, _scene.Supervisor, _scene.Officer })
        {
            Assert.Single(await _scene.Placed.Told(told), nameof(TimesheetPassedToDeputy));
        }
    }

    [Fact]
    public async Task Sending_back_and_taking_back_give_the_cap_its_hours_again()
    {
        var sheet = await _scene.Submitted(600);
        Assert.Equal(600, await _scene.Used(_scene.First));

        OfferScene.Must(await _scene.Return(_scene.Supervisor, sheet.Id));
        Assert.Equal((0, "Tuesday is missing."), (await _scene.Used(_scene.First), (await _scene.Sheet()).ReturnReason));
        Assert.Contains(nameof(TimesheetReturned), await _scene.Placed.Told(_scene.Officer));

        OfferScene.Must(await _scene.Save(true, (_scene.First, [Entry(Monday, 660)])));
        Assert.Equal(660, await _scene.Used(_scene.First));

        OfferScene.Must(await _scene.Recall(_scene.Officer, sheet.Id));
        Assert.Equal((0, TimesheetStatus.Draft), (await _scene.Used(_scene.First), (await _scene.Sheet()).Status));
    }

    [Fact]
    public async Task A_decision_on_hours_that_have_changed_since_is_stale()
    {
        var sheet = await _scene.Submitted();
        OfferScene.Must(await _scene.Recall(_scene.Officer, sheet.Id));
        OfferScene.Must(await _scene.Save(true, (_scene.First, [Entry(Monday, 900)])));

        var stale = await _world.Use<ConfirmTimesheetHandler>().Handle(By(_scene.Supervisor), new ConfirmTimesheet(sheet.Id, sheet.Version));

        Assert.Equal((RefusalKind.Stale, TimesheetStatus.Submitted), (stale.Refusal!.Kind, (await _scene.Sheet()).Status));
    }

    [Fact]
    public async Task Others_are_refused_each_step()
    {
        var sheet = await _scene.Submitted();

        foreach (var other in new[] { _scene.Officer, _scene.Placed.LineManager, _scene.Placed.HomeHead, _scene.Placed.HostFinance, _scene.Placed.HostConflict })
        {
            foreach (var refused in new[] { await _scene.Confirm(other, sheet.Id), await _scene.Approve(other, sheet.Id), await _scene.Return(other, sheet.Id) })
            {
                Assert.Equal(RefusalKind.NotPermitted, refused.Refusal!.Kind);
            }
        }

        Assert.Equal(RefusalKind.NotPermitted, (await _scene.Recall(_scene.Supervisor, sheet.Id)).Refusal!.Kind);
        Assert.Equal(TimesheetStatus.Submitted, (await _scene.Sheet()).Status);
    }

    [Fact]
    public async Task The_evidence_holds_after_all_of_it_and_names_an_entry_that_was_changed_by_hand()
    {
        await Evidence.EvidenceScene.Adopt(_world, _scene.Placed.Requester.Id, _scene.Placed.Offers.GapId);
        var sheet = await _scene.Submitted(600, "As counsel asked");
        OfferScene.Must(await _scene.Return(_scene.Supervisor, sheet.Id));
        var entry = (await _scene.Sheet()).Worked.Single();
        OfferScene.Must(await _scene.Save(true, (_scene.First, [Entry(Monday, 500) with { Id = entry.Id }, Entry(Monday.AddDays(1), 100)])));
        OfferScene.Must(await _scene.Confirm(_scene.Supervisor, sheet.Id));
        OfferScene.Must(await _scene.Approve(_scene.BudgetHolder, sheet.Id));
        Assert.Null((await Verification.Of(_world.Databases).Run()).Failure);

        await using var db = _world.OpenDb();
        await db.Set<TimesheetEntry>().Where(one => one.Id == entry.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Minutes, 501));

        Assert.Contains("TimesheetEntries", (await Verification.Of(_world.Databases).Run()).Failure, StringComparison.Ordinal);
    }
}
