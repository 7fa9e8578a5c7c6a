using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Recharges;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Timesheets;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Recharges;

public sealed class RunMonthTests : IAsyncLifetime
{
    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task What_was_approved_becomes_lines_that_lead_back_to_their_entries()
    {
        var scene = await RechargeScene.OneWeek(_world);

        var run = await scene.Run();

        var draft = await scene.Statement();
        Assert.Equal((StatementStatus.Draft, _world.Bradford.Id, _world.Leeds.Id, 36_610L), (draft.Status, draft.ProviderId, draft.RecipientId, draft.NetPence));
        Assert.Equal([("M-77", 180L, 15_690L), ("M-88", 240L, 20_920L)], draft.Lines.OrderBy(line => line.Number).Select(line => (line.Matter, line.ChargeableMinutes, line.AmountPence)));
        var entries = (await scene.Hours.Sheet()).Worked.ToDictionary(entry => entry.Id, entry => entry.MatterReference);
        Assert.Equal([(1, "M-77"), (2, "M-88")], (await scene.Links()).Select(link => (link.LineNumber, entries[link.Number])).Order());
        Assert.Equal((1, 1, RechargeScene.RunMorning, MonthRunNoteKind.Drafted), (run.ToDo!.Value, run.Done, run.EndedAt!.Value, Assert.Single(run.Notes).Kind));
        Assert.Equal(TimesheetStatus.Approved, (await scene.Hours.Sheet()).Status);
        Assert.Contains(nameof(StatementDrafted), await scene.Hours.Placed.Told(scene.HomeHead));
        await scene.Proves();
    }

    [Fact]
    public async Task A_run_that_is_made_again_changes_nothing_and_says_nothing()
    {
        var scene = await RechargeScene.OneWeek(_world);
        await scene.Run();
        var (before, kinds) = (await scene.Dump(), await scene.Hours.Placed.Kinds());

        await scene.Run();
        await scene.Run();

        Assert.Equal(before, await scene.Dump());
        var after = await scene.Hours.Placed.Kinds();
        Assert.Equal((kinds.Count + 2, 3), (after.Count, after.Count(kind => kind == nameof(MonthRunStarted))));
        await scene.Proves();
    }

    [Fact]
    public async Task What_is_approved_after_the_start_waits_for_the_next_run_which_makes_the_draft_anew()
    {
        var scene = await RechargeScene.OneWeek(_world);
        var runId = await scene.Start();
        _world.Clock.Advance(TimeSpan.FromMinutes(1));
        await scene.Approve(HoursScene.Monday.AddDays(7), (60, "M-77"));

        await scene.CarryOut(runId);
        Assert.Equal(36_610, (await scene.Statement()).NetPence);

        await scene.Run();
        var draft = await scene.Statement();
        Assert.Equal((41_840L, 2), (draft.NetPence, draft.Version));
        Assert.Equal(240, draft.Lines.First(line => line.Matter == "M-77").ChargeableMinutes);
        await scene.Proves();
    }

    [Fact]
    public async Task Cut_off_at_any_step_and_run_again_it_ends_as_if_it_had_been_left_alone()
    {
        var alone = await RechargeScene.TwoTreatments(_world);
        await alone.Run();
        await using var other = await World.Create();
        var scene = await RechargeScene.TwoTreatments(other);
        var runId = await scene.Start();

        var cuts = 0;
        for (var step = 1; ; step++)
        {
            using var cut = new CancellationTokenSource();
            var asked = 0;
            other.Clock.WhenAsked = () =>
            {
                if (++asked == step)
                {
                    cut.Cancel();
                }
            };
            try
            {
                await scene.CarryOut(runId, cut.Token);
                break;
            }
            catch (OperationCanceledException)
            {
                cuts++;
                await scene.Proves();
            }
        }

        other.Clock.WhenAsked = null;
        Assert.True(cuts > 2, $"It was cut off {cuts} times.");
        Assert.Equal(2, (await scene.Statements()).Count);
        Assert.Equal(await alone.Dump(), await scene.Dump());
        Assert.NotNull((await scene.MonthRun(runId)).EndedAt);
    }

    [Fact]
    public async Task The_run_that_is_open_is_gone_on_with_as_of_its_start_by_whoever_starts_it_again()
    {
        var scene = await RechargeScene.OneWeek(_world);
        var first = await scene.Start();
        _world.Clock.Advance(TimeSpan.FromHours(1));

        var second = await scene.Start(scene.HomeHead);

        Assert.Equal(first, second);
        Assert.Equal(RechargeScene.RunMorning, (await scene.MonthRun(first)).AsOf);
    }

    [Fact]
    public async Task Less_than_twenty_pounds_is_carried_forward_and_named_and_goes_out_with_more()
    {
        var scene = await RechargeScene.Empty(_world);
        await scene.Approve(HoursScene.Monday, (18, "M-77"));
        _world.Clock.MoveTo(RechargeScene.RunMorning);

        var run = await scene.Run();

        var carried = Assert.Single(run.Notes);
        Assert.Equal((MonthRunNoteKind.CarriedForward, _world.Leeds.Id, 1_569L), (carried.Kind, carried.RecipientId, carried.Pence));
        Assert.Empty(await scene.Statements());
        await scene.Proves();

        await scene.Approve(new DateOnly(2027, 2, 1), (60, "M-77"));
        _world.Clock.MoveTo(new DateTime(2027, 3, 4, 9, 0, 0, DateTimeKind.Utc));
        await scene.Run(new DateOnly(2027, 2, 1));
        Assert.Equal([new DateOnly(2027, 1, 1), new DateOnly(2027, 2, 1)], (await scene.Statement()).Lines.OrderBy(line => line.Number).Select(line => line.Month));
    }

    [Fact]
    public async Task Each_VAT_treatment_has_a_statement_of_its_own()
    {
        var scene = await RechargeScene.TwoTreatments(_world);

        await scene.Run();

        Assert.Equal([Domain.Partnerships.VatTreatment.OutsideScope, Domain.Partnerships.VatTreatment.Standard], (await scene.Statements()).Select(statement => statement.VatTreatment).Order());
        await scene.Proves();
    }

    [Fact]
    public async Task Only_finance_or_a_head_of_the_provider_starts_it_and_not_before_the_month_is_over()
    {
        var scene = await RechargeScene.OneWeek(_world);
        foreach (var person in new[] { scene.HostFinance, scene.HostHead, scene.Hours.Officer, scene.Hours.BudgetHolder, scene.Hours.Placed.LineManager })
        {
            var refused = await _world.Use<StartMonthRunHandler>().Handle(RechargeScene.By(person), new StartMonthRun(_world.Bradford.Id, RechargeScene.January));
            Assert.Equal(RefusalKind.NotPermitted, refused.Refusal!.Kind);
        }

        var early = await _world.Use<StartMonthRunHandler>().Handle(RechargeScene.By(scene.HomeFinance), new StartMonthRun(_world.Bradford.Id, new DateOnly(2027, 2, 1)));
        Assert.Equal("MonthNotOver", early.Refusal!.Name);
        OfferScene.Must(await _world.Use<StartMonthRunHandler>().Handle(RechargeScene.By(scene.HomeHead), new StartMonthRun(_world.Bradford.Id, RechargeScene.January)));
    }

    [Fact]
    public async Task The_timetable_starts_a_run_once_and_the_job_carries_out_whatever_is_open()
    {
        var scene = await RechargeScene.OneWeek(_world);
        _world.Clock.MoveTo(new DateTime(2027, 2, 3, 16, 59, 0, DateTimeKind.Utc));
        await scene.Job();
        Assert.Empty(await scene.Statements());

        _world.Clock.MoveTo(new DateTime(2027, 2, 3, 17, 0, 0, DateTimeKind.Utc));
        await scene.Job();
        Assert.Equal(StatementStatus.Draft, (await scene.Statement()).Status);
        var kinds = (await scene.Hours.Placed.Kinds()).Count;

        _world.Clock.Advance(TimeSpan.FromMinutes(1));
        await scene.Job();
        Assert.Equal(kinds, (await scene.Hours.Placed.Kinds()).Count);

        await scene.Start();
        await scene.Job();
        await using var db = _world.OpenDb();
        Assert.All(await db.Set<MonthRun>().ToListAsync(), run => Assert.NotNull(run.EndedAt));
    }

    [Fact]
    public async Task A_rejection_that_nobody_contests_is_final_for_a_run_that_was_started_later_and_for_no_other()
    {
        var scene = await RechargeScene.OneWeek(_world);
        var id = (await scene.Disputed(1)).Id;
        _world.Clock.MoveTo(new DateTime(2027, 2, 25, 10, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await scene.Reject(scene.HomeHead, id, 1));
        OfferScene.Must(await scene.Export(scene.HomeFinance, id));
        var until = Statement.ContestableUntil((await scene.Statement()).DisputeOf(1)!, new StatementTerms(), WorkingCalendar.EnglandAndWales);
        _world.Clock.MoveTo(until);
        var february = new DateOnly(2027, 2, 1);

        // Left alone it finds the dispute open; cut off and begun again it finds what a job has settled since, as of the very instant of its start.
        var run = await scene.Start(month: february);
        _world.Clock.Advance(TimeSpan.FromMinutes(10));
        OfferScene.Must(await scene.LetTimePass(id));
        await scene.CarryOut(run);
        Assert.Single(await scene.Statements());
        await scene.Proves();

        await scene.Run(february);
        Assert.Equal(15_690, Assert.Single((await scene.Statements())[^1].Lines).AmountPence);
        await scene.Proves();
    }

    [Fact]
    public async Task What_time_has_settled_before_the_start_is_stored_by_the_run_itself_and_starts_it()
    {
        var scene = await RechargeScene.OneWeek(_world);
        var id = (await scene.Disputed(1)).Id;
        OfferScene.Must(await scene.Reject(scene.HomeHead, id, 1));
        OfferScene.Must(await scene.Export(scene.HomeFinance, id));
        _world.Clock.MoveTo(new DateTime(2027, 3, 4, 9, 0, 0, DateTimeKind.Utc));

        await scene.Run(new DateOnly(2027, 2, 1));

        Assert.Equal(LineKind.BroughtForward, Assert.Single((await scene.Statements())[^1].Lines).Kind);
        await scene.Proves();
    }

    [Fact]
    public async Task A_timesheet_of_which_a_day_has_no_rate_is_held_back_and_named()
    {
        var scene = await RechargeScene.OneWeek(_world);
        await using (var db = _world.OpenDb())
        {
            await db.Set<Domain.Placements.Placement>().ExecuteUpdateAsync(set => set.SetProperty(placement => placement.RateId, Guid.Empty).SetProperty(placement => placement.PriceAgreed, (Domain.Rates.AgreedPrice?)null));
        }

        var run = await scene.Run();

        var held = Assert.Single(run.Notes);
        Assert.Equal((MonthRunNoteKind.HeldBack, (await scene.Hours.Sheet()).Id), (held.Kind, held.RecordId!.Value));
        Assert.Contains("there is no rate for 11 January 2027", held.Sentence, StringComparison.Ordinal);
        Assert.Empty(await scene.Statements());
    }

    [PostgresFact]
    public async Task On_a_server_a_month_is_drafted_issued_and_agreed_and_proves()
    {
        await using var world = await World.Create(DatabaseProvider.Postgres);
        var scene = await RechargeScene.OneWeek(world);

        var statement = await scene.Issued();
        OfferScene.Must(await scene.Answer(scene.HostHead, statement));

        Assert.Equal((StatementStatus.Agreed, "BRA-S-2026-0001"), ((await scene.Statement()).Status, statement.Reference));
        Assert.Equal(TimesheetStatus.Charged, (await scene.Hours.Sheet()).Status);
        await scene.Proves();
    }
}
