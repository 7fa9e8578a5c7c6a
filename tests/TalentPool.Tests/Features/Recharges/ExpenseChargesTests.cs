using Microsoft.EntityFrameworkCore;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Recharges;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Timesheets;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Recharges;

/// <summary>The officer has paid £45 for a train in January, which the host has approved.</summary>
public sealed class ExpenseChargesTests : IAsyncLifetime
{
    private World _world = null!;
    private RechargeScene _scene = null!;
    private ExpenseScene _expenses = null!;
    private Guid _id;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await RechargeScene.Empty(_world);
        _expenses = await ExpenseScene.On(_scene.Hours);
        _id = await _expenses.Approved(4_500);
        _world.Clock.MoveTo(RechargeScene.RunMorning);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task It_is_charged_once_however_often_the_run_is_made()
    {
        await _scene.Proves();
        await _scene.Run();
        var before = await _scene.Dump();
        await _scene.Run();

        Assert.Equal(before, await _scene.Dump());
        var line = Assert.Single((await _scene.Statement()).Lines);
        Assert.Equal((LineKind.Expense, "M-77", HoursScene.Monday, 4_500L, 0L), (line.Kind, line.Matter, line.From, line.AmountPence, line.Minutes));
        Assert.Equal(new ChargeKey(LineKind.Expense, _id), Assert.Single(await _scene.Links()).Thing);
        await _scene.Proves();

        OfferScene.Must(await _scene.Issue(_scene.HomeHead, await _scene.Statement()));
        var expense = await _expenses.Expense(_id);
        Assert.Equal((TimesheetStatus.Charged, (Guid?)(await _scene.Statement()).Id), (expense.Status, expense.StatementId));
        await _scene.Run();
        Assert.Single(await _scene.Statements());
        await _scene.Proves();
    }

    [Fact]
    public async Task What_is_approved_after_the_start_waits_for_the_next_run()
    {
        var run = await _scene.Start();
        _world.Clock.Advance(TimeSpan.FromMinutes(1));
        await _expenses.Approved(2_000);

        await _scene.CarryOut(run);
        Assert.Equal(4_500, (await _scene.Statement()).NetPence);
        await _scene.Proves();
        await _scene.Run();
        Assert.Equal(6_500, (await _scene.Statement()).NetPence);
        await _scene.Proves();
    }

    [Fact]
    public async Task Taken_back_as_a_whole_it_is_charged_again_with_a_later_run()
    {
        var first = await _scene.Disputed(1);
        OfferScene.Must(await _scene.Uphold(_scene.HomeHead, first.Id, 1, LineCredit.All(first.Line(1)!.Figures, chargesAgain: true)));
        await _scene.Proves();

        await _scene.Run();

        var second = (await _scene.Statements()).Single(statement => statement.Id != first.Id);
        Assert.Equal(4_500, Assert.Single(second.Lines).AmountPence);
        await _scene.Proves();
        OfferScene.Must(await _scene.Issue(_scene.HomeHead, second));
        Assert.Equal((TimesheetStatus.Charged, (Guid?)first.Id), ((await _expenses.Expense(_id)).Status, (await _expenses.Expense(_id)).StatementId));
        await _scene.Proves();
    }

    [Fact]
    public async Task A_head_who_claimed_it_cannot_issue_the_statement()
    {
        await _scene.Run();
        await _scene.MakeHead(_scene.Hours.Officer);

        Assert.Equal("OwnExpense", (await _scene.Issue(_scene.Hours.Officer, await _scene.Statement())).Refusal!.Name);
        Assert.Equal(TimesheetStatus.Approved, (await _expenses.Expense(_id)).Status);
    }

    [Fact]
    public async Task A_verification_names_one_that_has_lost_its_line()
    {
        await _scene.Issued();
        await _scene.Proves();
        await using (var db = _world.OpenDb())
        {
            await db.Set<ChargeLink>().ExecuteDeleteAsync();
        }

        Assert.Contains($"RecordId = {_id}", (await Verification.Of(_world.Databases).Run()).Failure);
    }

    [Fact]
    public async Task The_timetable_starts_a_run_for_an_expense_alone_and_for_one_that_is_to_be_charged_again()
    {
        _world.Clock.MoveTo(new DateTime(2027, 2, 3, 17, 0, 0, DateTimeKind.Utc));
        await _scene.Job();
        var first = await _scene.Statement();
        OfferScene.Must(await _scene.Issue(_scene.HomeHead, first));
        OfferScene.Must(await _scene.Answer(_scene.HostHead, await _scene.Statement(), 1));
        OfferScene.Must(await _scene.Uphold(_scene.HomeHead, first.Id, 1, LineCredit.All(first.Line(1)!.Figures, chargesAgain: true)));

        _world.Clock.MoveTo(new DateTime(2027, 3, 4, 9, 0, 0, DateTimeKind.Utc));
        await _scene.Job();

        Assert.Equal([RechargeScene.January, RechargeScene.January.AddMonths(1)], (await _scene.Statements()).Select(statement => statement.Month));
        await _scene.Proves();
    }

    [Fact]
    public async Task The_line_opens_to_the_expense()
    {
        var statement = await _scene.Issued();
        await using var site = new Site(_world);
        var head = await site.Browser(_scene.HostHead);

        await head.Open($"/statements/{statement.Id}/lines/1");

        Assert.Contains("Return train to the hearing", head.Text, StringComparison.Ordinal);
        Assert.NotNull(head.Page.QuerySelector($"a[href='/expenses/{_id}']"));
    }
}
