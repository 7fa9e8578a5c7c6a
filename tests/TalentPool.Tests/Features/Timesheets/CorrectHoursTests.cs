using TalentPool.Domain.Timesheets;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;
using static TalentPool.Tests.Features.Timesheets.HoursScene;

namespace TalentPool.Tests.Features.Timesheets;

public sealed class CorrectHoursTests : IAsyncLifetime
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
    public async Task Approved_hours_are_corrected_beside_them_by_the_same_steps_and_both_figures_stay()
    {
        await Evidence.EvidenceScene.Adopt(_world, _scene.Placed.Requester.Id, _scene.Placed.Offers.GapId);
        var approved = await _scene.Approved(600);

        var outcome = await _scene.Correct(_scene.Officer, approved, Entry(Monday, -90), Entry(Monday.AddDays(1), 30));

        Assert.True(outcome.IsDone, outcome.ToString());
        var correction = await _scene.Sheet(outcome.SubjectId);
        Assert.Equal((TimesheetStatus.Submitted, approved.Id, -60, 600, 540), (correction.Status, correction.CorrectsId!.Value, correction.Minutes, correction.BeforeMinutes, correction.AfterMinutes));
        Assert.Contains(nameof(TimesheetSubmitted), await _scene.Placed.Told(_scene.Supervisor));

        // What it takes away is given back to the cap when it is approved, and not before.
        Assert.Equal(600, await _scene.Used(_scene.First));
        OfferScene.Must(await _scene.Confirm(_scene.Supervisor, correction.Id));
        OfferScene.Must(await _scene.Approve(_scene.BudgetHolder, correction.Id));
        Assert.Equal(540, await _scene.Used(_scene.First));
        Assert.Equal((600, TimesheetStatus.Approved), ((await _scene.Sheet(approved.Id)).Minutes, (await _scene.Sheet(approved.Id)).Status));
        Assert.Null((await Verification.Of(_world.Databases).Run()).Failure);
    }

    [Fact]
    public async Task Time_that_a_correction_adds_counts_from_when_it_is_handed_in_until_it_is_sent_back()
    {
        var approved = await _scene.Approved(600);
        var outcome = await _scene.Correct(_scene.Officer, approved, Entry(Monday.AddDays(1), 120));
        OfferScene.Must(outcome);
        Assert.Equal(720, await _scene.Used(_scene.First));

        OfferScene.Must(await _scene.Return(_scene.Supervisor, outcome.SubjectId!.Value));
        Assert.Equal(600, await _scene.Used(_scene.First));

        // It is written anew, and no second one is begun.
        var again = await _scene.Correct(_scene.Officer, await _scene.Sheet(outcome.SubjectId), Entry(Monday.AddDays(1), 60));
        Assert.Equal(outcome.SubjectId, again.SubjectId);
        Assert.Equal((660, 2), (await _scene.Used(_scene.First), (await _scene.Sheets()).Count));
    }

    [Fact]
    public async Task More_than_was_approved_of_a_day_cannot_be_taken_away_and_nothing_is_stored()
    {
        var approved = await _scene.Approved(600);
        List<EntryFault> faults = [];

        await _scene.Correct(By(_scene.Officer), approved, faults, Entry(Monday, -601), Entry(Monday.AddDays(1), 30));

        Assert.Equal((0, "BelowNothing"), (Assert.Single(faults).Index!.Value, faults[0].Refusal.Name));
        Assert.Single(await _scene.Sheets());
    }

    [Fact]
    public async Task A_second_correction_waits_for_the_first_and_one_on_figures_that_have_changed_is_stale()
    {
        var approved = await _scene.Approved(600);
        var first = await _scene.Correct(_scene.Officer, approved, Entry(Monday, -60));
        OfferScene.Must(first);
        Assert.Equal("CorrectionOpen", (await _scene.Correct(_scene.Officer, await _scene.Sheet(approved.Id), Entry(Monday, -30))).Refusal!.Name);

        OfferScene.Must(await _scene.Confirm(_scene.Supervisor, first.SubjectId!.Value));
        OfferScene.Must(await _scene.Approve(_scene.BudgetHolder, first.SubjectId.Value));
        Assert.Equal("Stale", (await _scene.Correct(_scene.Officer, await _scene.Sheet(approved.Id), Entry(Monday, -30))).Refusal!.Name);
    }

    [Fact]
    public async Task Nobody_corrects_the_hours_of_another_and_none_that_are_not_approved()
    {
        var submitted = await _scene.Submitted(600);
        Assert.Equal("NotInThisState", (await _scene.Correct(_scene.Officer, submitted, Entry(Monday, -60))).Refusal!.Name);
        OfferScene.Must(await _scene.Confirm(_scene.Supervisor, submitted.Id));
        OfferScene.Must(await _scene.Approve(_scene.BudgetHolder, submitted.Id));
        var approved = await _scene.Sheet();

        foreach (var other in new[] { _scene.Supervisor, _scene.BudgetHolder, _scene.Placed.LineManager, _scene.Placed.HomeFinance })
        {
            Assert.Equal("NotPermitted", (await _scene.Correct(other, approved, Entry(Monday, -60))).Refusal!.Name);
        }
    }
}
