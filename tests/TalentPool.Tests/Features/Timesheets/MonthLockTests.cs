using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Timesheets;
using TalentPool.Features.Timesheets.Expenses;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Jobs;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;
using static TalentPool.Tests.Features.Timesheets.HoursScene;

namespace TalentPool.Tests.Features.Timesheets;

/// <summary>January is locked at 5pm on Monday 1 February 2027.</summary>
public sealed class MonthLockTests : IAsyncLifetime
{
    private static readonly DateTime Lock = new(2027, 2, 1, 17, 0, 0, DateTimeKind.Utc);

    private World _world = null!;
    private HoursScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await OnePlacement(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task What_is_not_approved_when_its_month_is_locked_is_told_once_to_the_heads_of_both_sides_and_stays_open()
    {
        var sheet = await _scene.Submitted(600);
        _world.Clock.MoveTo(Lock.AddMinutes(-1));
        await CatchUp(sheet.Id);
        Assert.DoesNotContain(nameof(TimesheetListedAtLock), await _scene.Placed.Told(_scene.Placed.HostHead));

        _world.Clock.MoveTo(Lock);
        await CatchUp(sheet.Id);
        await CatchUp(sheet.Id);

        Assert.Equal(TimesheetStatus.Submitted, (await _scene.Sheet()).Status);
        foreach (var head in new[] { _scene.Placed.HostHead, _scene.Placed.HomeHead })
        {
            Assert.Single(await _scene.Placed.Told(head), nameof(TimesheetListedAtLock));
        }
    }

    [Fact]
    public async Task Both_heads_and_finance_read_the_list_with_what_is_accrued_and_nobody_else_finds_anything_on_it()
    {
        await _scene.Submitted(600);
        var other = await _world.Person(_world.Kirklees, Domain.Role.HeadOfService);
        await using var site = new Site(_world);
        Assert.DoesNotContain("523.00", await Read(site, _scene.Placed.HostHead));

        _world.Clock.MoveTo(Lock);

        foreach (var reader in new[] { _scene.Placed.HostHead, _scene.Placed.HomeHead, _scene.Placed.HomeFinance, _scene.Placed.HostFinance })
        {
            var text = await Read(site, reader);
            Assert.Contains("January 2027", text);
            Assert.Contains("£523.00", text);
        }

        Assert.DoesNotContain(_scene.Officer.Name, await Read(site, other));
    }

    [Fact]
    public async Task An_expense_of_the_month_is_told_once_to_the_heads_of_both_sides_and_listed_and_accrued_with_the_hours_and_the_evidence_holds()
    {
        await Evidence.EvidenceScene.Adopt(_world, _scene.Placed.Requester.Id, _scene.Placed.Offers.GapId);
        await _scene.Submitted(600);
        var claims = await ExpenseScene.On(_scene);
        var expense = await claims.Submitted(26_000);
        var approved = await claims.Approved(1_111);
        var draft = await claims.Claim(ExpenseScene.Terms(2_222), ExpenseScene.Receipt("draft"), submit: false);
        OfferScene.Must(draft);
        await using var site = new Site(_world);
        _world.Clock.MoveTo(Lock.AddMinutes(-1));
        await CatchUpExpense(expense.Id);
        Assert.DoesNotContain(nameof(ExpenseListedAtLock), await _scene.Placed.Told(_scene.Placed.HostHead));
        Assert.DoesNotContain("260.00", await Read(site, _scene.Placed.HostHead));

        _world.Clock.MoveTo(Lock);
        foreach (var id in new[] { expense.Id, expense.Id, approved, draft.SubjectId!.Value })
        {
            await CatchUpExpense(id);
        }

        Assert.Equal(TimesheetStatus.Submitted, (await claims.Expense(expense.Id)).Status);
        foreach (var head in new[] { _scene.Placed.HostHead, _scene.Placed.HomeHead })
        {
            Assert.Single(await _scene.Placed.Told(head), nameof(ExpenseListedAtLock));
        }

        foreach (var reader in new[] { _scene.Placed.HostHead, _scene.Placed.HomeHead, _scene.Placed.HomeFinance, _scene.Placed.HostFinance })
        {
            var browser = await site.Browser(reader);
            await browser.Open("/hours/not-approved");
            Assert.Contains("Travel, 11 January 2027", browser.Text);
            Assert.Contains(browser.Page.Links, link => link.GetAttribute("href") == $"/expenses/{expense.Id}");
            Assert.Contains("In all 10:00 hours, £783.00.", browser.Text);
            Assert.DoesNotContain("£11.11", browser.Text);
            Assert.DoesNotContain("£22.22", browser.Text);
            await browser.Open($"/expenses/{expense.Id}");
            Assert.Equal(HttpStatusCode.OK, browser.Status);
        }

        Assert.Null((await Verification.Of(_world.Databases).Run()).Failure);
    }

    [Fact]
    public async Task The_job_lists_an_expense_that_is_confirmed_and_not_approved()
    {
        var claims = await ExpenseScene.On(_scene);
        var expense = await claims.Submitted(26_000);
        OfferScene.Must(await claims.Confirm(_scene.Supervisor, expense.Id));
        _world.Clock.MoveTo(Lock.AddMinutes(1));

        await using (var db = _world.OpenDb())
        {
            await new CatchUpExpensesJob(db, _world.Use<CatchUpExpenseHandler>()).Run(new Scan("", _world.Clock.UtcNow, NullLogger.Instance), CancellationToken.None);
        }

        Assert.Equal((TimesheetStatus.Confirmed, Lock), ((await claims.Expense(expense.Id)).Status, (await claims.Expense(expense.Id)).ListedAt!.Value));
    }

    private static async Task<string> Read(Site site, Person person)
    {
        var browser = await site.Browser(person);
        await browser.Open("/hours/not-approved");
        return browser.Text;
    }

    private async Task CatchUpExpense(Guid id) => OfferScene.Must(await _world.Use<CatchUpExpenseHandler>().Handle(Act.OfClock(), new CatchUpExpense(id)));

    private async Task CatchUp(Guid id) => OfferScene.Must(await _world.Use<CatchUpTimesheetHandler>().Handle(Act.OfClock(), new CatchUpTimesheet(id)));
}
