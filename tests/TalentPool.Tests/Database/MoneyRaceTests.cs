using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Recharges;
using TalentPool.Features.Timesheets;
using TalentPool.Features.Timesheets.Import;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Recharges;
using TalentPool.Tests.Features.Timesheets;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Database;

/// <summary>
/// Two people, or one who clicks twice, at once on what becomes money, on either database and from two nodes: it happens once, the other is told, no
/// number is left out or given twice, and everything still proves.
/// </summary>
[Trait("Database", "Own")]
public sealed class MoneyRaceTests
{
    private static readonly DateOnly February = new(2027, 2, 1);

    /// <summary>Weeks that are over on the morning of 4 March, none of which crosses the end of a month.</summary>
    private static readonly IReadOnlyList<DateOnly> Mondays = [.. Enumerable.Range(0, 8).Select(week => new DateOnly(2027, 1, 4).AddDays(7 * week))];

    [Fact]
    public Task A_statement_is_issued_once_on_SQLite() => IssueAgainstIssue(DatabaseProvider.Sqlite);

    [PostgresFact]
    public Task A_statement_is_issued_once_on_PostgreSQL() => IssueAgainstIssue(DatabaseProvider.Postgres);

    [Fact]
    public Task A_draft_is_issued_or_made_anew_by_the_run_on_SQLite() => IssueAgainstRun(DatabaseProvider.Sqlite);

    [PostgresFact]
    public Task A_draft_is_issued_or_made_anew_by_the_run_on_PostgreSQL() => IssueAgainstRun(DatabaseProvider.Postgres);

    [Fact]
    public Task A_dispute_is_upheld_or_given_up_on_SQLite() => UpholdAgainstWithdraw(DatabaseProvider.Sqlite);

    [PostgresFact]
    public Task A_dispute_is_upheld_or_given_up_on_PostgreSQL() => UpholdAgainstWithdraw(DatabaseProvider.Postgres);

    [Fact]
    public Task A_document_is_paid_once_on_SQLite() => PayAgainstPay(DatabaseProvider.Sqlite);

    [PostgresFact]
    public Task A_document_is_paid_once_on_PostgreSQL() => PayAgainstPay(DatabaseProvider.Postgres);

    [Fact]
    public Task A_week_is_saved_and_approved_once_on_SQLite() => SaveAndApprove(DatabaseProvider.Sqlite);

    [PostgresFact]
    public Task A_week_is_saved_and_approved_once_on_PostgreSQL() => SaveAndApprove(DatabaseProvider.Postgres);

    [Fact]
    public Task Hours_of_a_case_system_come_in_once_on_SQLite() => LoadAgainstLoad(DatabaseProvider.Sqlite);

    [PostgresFact]
    public Task Hours_of_a_case_system_come_in_once_on_PostgreSQL() => LoadAgainstLoad(DatabaseProvider.Postgres);

    private static async Task IssueAgainstIssue(DatabaseProvider provider)
    {
        await using var race = await Nodes.On(provider);
        var scene = race.Scene;
        var second = await race.World.Person(race.World.Bradford, Role.HeadOfService);
        for (var round = 0; round < Mondays.Count; round++)
        {
            await scene.Approve(Mondays[round], (60, "M-77"));
            var draft = await race.Draft();
            var command = new IssueStatement(draft.Id, draft.Version);
            var (act, isDoubleClick) = (RechargeScene.By(scene.HomeHead), round % 2 == 0);
            var (one, other) = await RaceScene.Race(
                round / 2,
                () => race.On<IssueStatementHandler>(0).Handle(act, command),
                () => race.On<IssueStatementHandler>(1).Handle(isDoubleClick ? act : RechargeScene.By(second), command));
            if (isDoubleClick)
            {
                Assert.True(one.IsDone && other.IsDone, $"Round {round}: {one}; {other}");
            }
            else
            {
                OnlyOne(round, one, other);
            }
        }

        var statements = await scene.Statements();
        Assert.All(statements, statement => Assert.Equal(StatementStatus.Issued, statement.Status));
        await race.NumbersHaveNoGap(Mondays.Count);
        Assert.Equal(Mondays.Count, (await scene.Posted()).Count);
        await scene.Proves();
    }

    private static async Task IssueAgainstRun(DatabaseProvider provider)
    {
        await using var race = await Nodes.On(provider);
        var scene = race.Scene;
        for (var round = 0; round < Mondays.Count / 2; round++)
        {
            await scene.Approve(Mondays[2 * round], (60, "M-77"));
            var draft = await race.Draft();
            await scene.Approve(Mondays[(2 * round) + 1], (90, "M-88"));
            race.World.Clock.Advance(TimeSpan.FromMinutes(1));
            var run = await scene.Start(month: February);
            var (issue, _) = await RaceScene.Race(
                round,
                () => race.On<IssueStatementHandler>(0).Handle(RechargeScene.By(scene.HomeHead), new IssueStatement(draft.Id, draft.Version)),
                async () =>
                {
                    await race.On<MonthRunner>(1).CarryOut(run);
                    return Outcome.Done;
                });

            // What was issued is what was seen; else whoever would have issued it is told that it has changed.
            var after = await scene.Statement(draft.Id);
            Assert.NotNull((await scene.MonthRun(run)).EndedAt);
            Assert.True(issue.IsDone || issue.Refusal.Name is "Stale" or "ChangedSinceDrafted", issue.ToString());
            Assert.Equal(issue.IsDone ? (StatementStatus.Issued, 5_230L) : (StatementStatus.Draft, 13_075L), (after.Status, after.NetPence));
            await scene.Proves();
            OfferScene.Must(await scene.Issue(scene.HomeHead, (await scene.Statements()).Single(statement => statement.Status == StatementStatus.Draft)));
        }

        Assert.Equal(Mondays.Count / 2 * 13_075L, (await scene.Statements()).Sum(statement => statement.NetPence));
        await race.NumbersHaveNoGap((await scene.Statements()).Count);
        await scene.Proves();
    }

    private static async Task UpholdAgainstWithdraw(DatabaseProvider provider)
    {
        await using var race = await Nodes.On(provider);
        var scene = race.Scene;
        var lines = Enumerable.Range(1, 10).ToArray();
        await scene.Approve(Mondays[0], [.. lines.Select(line => (30, $"M-{line:00}"))]);
        var id = (await scene.Disputed(lines)).Id;
        var (upheld, withdrawn) = (0, 0);
        foreach (var line in lines)
        {
            var seen = (await scene.Statement(id)).Version;
            var (uphold, withdraw) = await RaceScene.Race(
                line,
                () => race.On<UpholdDisputeHandler>(0).Handle(RechargeScene.By(scene.HomeHead), new UpholdDispute(id, seen, line, new LineCredit(1_000))),
                () => race.On<WithdrawDisputeHandler>(1).Handle(RechargeScene.By(scene.HostHead), new WithdrawDispute(id, seen, line)));
            OnlyOne(line, uphold, withdraw);
            (upheld, withdrawn) = uphold.IsDone ? (upheld + 1, withdrawn) : (upheld, withdrawn + 1);
        }

        var statement = await scene.Statement(id);
        Assert.Equal((StatementStatus.Agreed, upheld, withdrawn), (statement.Status, statement.Disputes.Count(dispute => dispute.Status == DisputeStatus.Upheld), statement.Disputes.Count(dispute => dispute.Status == DisputeStatus.Dismissed)));
        Assert.Equal(statement.NetPence - (upheld * 1_000), statement.DocumentTotals.NetPence);
        await scene.Proves();
    }

    private static async Task PayAgainstPay(DatabaseProvider provider)
    {
        await using var race = await Nodes.On(provider);
        var scene = race.Scene;
        for (var round = 0; round < Mondays.Count / 2; round++)
        {
            await scene.Approve(Mondays[round], (60, "M-77"));
            race.World.Clock.Advance(TimeSpan.FromMinutes(1));
            var statement = await scene.Issued(February);
            OfferScene.Must(await scene.Answer(scene.HostHead, statement));
            OfferScene.Must(await scene.Export(scene.HomeFinance, statement.Id));
            var seen = (await scene.Statement(statement.Id)).Version;
            var day = DateOnly.FromDateTime(race.World.Clock.UtcNow);
            var (one, other) = await RaceScene.Race(
                round,
                () => race.On<RecordPaymentHandler>(0).Handle(RechargeScene.By(scene.HostFinance), new RecordPayment(statement.Id, seen, day, "BACS 1")),
                () => race.On<RecordPaymentHandler>(1).Handle(RechargeScene.By(scene.HomeFinance), new RecordPayment(statement.Id, seen, day, "BACS 2")));
            OnlyOne(round, one, other);
            Assert.Equal(one.IsDone ? "BACS 1" : "BACS 2", (await scene.Statement(statement.Id)).PaymentReference);
        }

        Assert.Equal(Mondays.Count / 2, (await scene.Posted()).Count(document => document.Kind == Domain.Ledger.LedgerDocumentKind.Payment));
        await scene.Proves();
    }

    /// <summary>Two tabs of the officer save the same week, and two budget holders approve it.</summary>
    private static async Task SaveAndApprove(DatabaseProvider provider)
    {
        await using var race = await Nodes.On(provider);
        var (scene, hours) = (race.Scene, race.Scene.Hours);
        var second = await race.World.Person(race.World.Leeds, Role.BudgetHolder);
        for (var round = 0; round < Mondays.Count; round++)
        {
            var monday = Mondays[round];
            if (round % 2 == 1)
            {
                OfferScene.Must(await hours.Save(HoursScene.By(hours.Officer), monday, false, [], (hours.First, [HoursScene.Entry(monday, 30)])));
            }

            var seen = (await hours.Sheets()).Where(sheet => sheet.Monday == monday).ToDictionary(sheet => sheet.From, sheet => sheet.Version);
            var (one, other) = await RaceScene.Race(round / 2, () => Save(0, 60), () => Save(1, 90));
            OnlyOne(round, one, other);
            var saved = (await hours.Sheets()).Single(sheet => sheet.Monday == monday);
            Assert.Equal(one.IsDone ? 60 : 90, saved.Minutes);

            OfferScene.Must(await hours.Confirm(hours.Supervisor, saved.Id));
            var version = (await hours.Sheet(saved.Id)).Version;
            var (first, twice) = await RaceScene.Race(
                round,
                () => race.On<ApproveTimesheetHandler>(0).Handle(HoursScene.By(hours.BudgetHolder), new ApproveTimesheet(saved.Id, version)),
                () => race.On<ApproveTimesheetHandler>(1).Handle(HoursScene.By(second), new ApproveTimesheet(saved.Id, version)));
            OnlyOne(round, first, twice);

            Task<Outcome> Save(int node, int minutes) => race.On<SaveWeekHandler>(node).Handle(
                HoursScene.By(hours.Officer), new SaveWeek(hours.Placed.Offers.OfficerId, monday, [new PlacementWeek(hours.First, seen, [HoursScene.Entry(monday, minutes)])], true), []);
        }

        var sheets = await hours.Sheets();
        Assert.Equal(Mondays.Count, sheets.Count(sheet => sheet.Status == TimesheetStatus.Approved));
        Assert.Equal(sheets.Sum(sheet => sheet.Minutes), await hours.Used(hours.First));
        await scene.Proves();
    }

    /// <summary>One file is taken in by two people, or each takes in a file of their own with the same rows.</summary>
    private static async Task LoadAgainstLoad(DatabaseProvider provider)
    {
        await using var race = await Nodes.On(provider);
        var (scene, reference) = (race.Scene, (await race.Scene.Hours.Placed.Placement()).Reference);
        var second = await race.World.Person(race.World.Bradford, Role.Finance);
        for (var round = 0; round < Mondays.Count; round++)
        {
            var content = Encoding.UTF8.GetBytes($"Id,Placement,Date,Time\nA{round},{reference},{Mondays[round]:yyyy-MM-dd},4\nB{round},{reference},{Mondays[round]:yyyy-MM-dd},1\n");
            var (file, isOne) = (await Upload(scene.HomeFinance), round % 2 == 0);
            var again = isOne ? file : await Upload(second);
            var (one, other) = await RaceScene.Race(
                round / 2,
                () => race.On<TakeInHoursHandler>(0).Handle(RechargeScene.By(scene.HomeFinance), new TakeInHours(file, 0)),
                () => race.On<TakeInHoursHandler>(1).Handle(RechargeScene.By(second), new TakeInHours(again, 0)));
            OnlyOne(round, one, other, isOne ? "TakenInAlready" : "NothingNew");

            async Task<Guid> Upload(Person by)
            {
                var outcome = await race.World.Use<UploadHoursHandler>().Handle(new UploadHours(by.Id, race.World.Bradford.Id, content));
                OfferScene.Must(outcome);
                return outcome.SubjectId!.Value;
            }
        }

        var sheets = await scene.Hours.Sheets();
        Assert.Equal((Mondays.Count, Mondays.Count * 2, Mondays.Count * 300), (sheets.Count, sheets.Sum(sheet => sheet.Entries.Count), sheets.Sum(sheet => sheet.Minutes)));
        await scene.Proves();
    }

    /// <summary>One has done it, and whoever came second is told so.</summary>
    private static void OnlyOne(int round, Outcome one, Outcome other, string refusal = "Stale")
    {
        Assert.True(one.IsDone != other.IsDone, $"Round {round}: {one}; {other}");
        Assert.Equal(refusal, (one.Refusal ?? other.Refusal)!.Name);
    }

    /// <summary>Bradford’s officer has worked for Leeds since 4 January 2027, and it is the morning of 4 March; two nodes share nothing but the tables.</summary>
    private sealed class Nodes : IAsyncDisposable
    {
        private readonly ServiceProvider _other;

        private Nodes(RechargeScene scene) => (Scene, _other) = (scene, scene.World.Node());

        public RechargeScene Scene { get; }

        public World World => Scene.World;

        public static async Task<Nodes> On(DatabaseProvider provider)
        {
            var nodes = new Nodes(await RechargeScene.Empty(await World.Create(provider)));
            nodes.World.Clock.MoveTo(new DateTime(2027, 3, 4, 9, 0, 0, DateTimeKind.Utc));
            return nodes;
        }

        public T On<T>(int node) where T : notnull => node == 0 ? World.Use<T>() : _other.CreateScope().ServiceProvider.GetRequiredService<T>();

        /// <summary>What the month’s run makes of whatever has been approved since the last one.</summary>
        public async Task<Statement> Draft()
        {
            World.Clock.Advance(TimeSpan.FromMinutes(1));
            await Scene.Run(February);
            return (await Scene.Statements()).Single(statement => statement.Status == StatementStatus.Draft);
        }

        public async Task NumbersHaveNoGap(int count)
        {
            await using var db = World.OpenDb();
            Assert.Equal(Enumerable.Range(1, count).Select(number => (int?)number), await db.Set<Statement>().Where(statement => statement.Number != null).OrderBy(statement => statement.Number).Select(statement => statement.Number).ToListAsync());
        }

        public async ValueTask DisposeAsync()
        {
            await _other.DisposeAsync();
            await World.DisposeAsync();
        }
    }
}
