using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Timesheets.Expenses;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Rates;
using TalentPool.Tests.Features.Timesheets;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Recharges;

/// <summary>
/// Three months of one placement, in which people do at random whatever they can do, through the program’s own use cases: hours, expenses, corrections,
/// awards, runs, statements, disputes, documents and payments. After each month everything proves, a run that is made again changes nothing, and
/// whatever was approved is charged between nought and the whole of it.
/// </summary>
public sealed class RandomMonthsTests
{
    private const int StepsAMonth = 36;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Everything_proves_after_each_month(int seed)
    {
        await using var world = await World.Create(DatabaseProvider.Sqlite);
        var months = await Months.Of(world, seed);
        for (var month = RechargeScene.January; month < new DateOnly(2027, 4, 1); month = month.AddMonths(1))
        {
            await months.Month(month);
        }

        Assert.Superset(new HashSet<string> { "Save", "Approve", "Run", "Issue", "Answer", "Export" }, months.Done);
    }

    private sealed class Months
    {
        private readonly RechargeScene _scene;
        private readonly Random _random;
        private DateOnly _month;

        private Months(RechargeScene scene, int seed) => (_scene, _random) = (scene, new Random(seed));

        /// <summary>What was done at least once, and not refused.</summary>
        public HashSet<string> Done { get; } = [];

        private ExpenseScene Expenses { get; set; } = null!;

        private RateScene Rates { get; set; } = null!;

        private Person Arbiter { get; set; } = null!;

        private HoursScene Hours => _scene.Hours;

        private World World => _scene.World;

        public static async Task<Months> Of(World world, int seed)
        {
            var scene = await RechargeScene.Empty(world, new PriceAsked { Term = RateTermKind.MovesWithAward, CeilingPencePerHour = 6_000 });
            return new Months(scene, seed)
            {
                Rates = await RateScene.Of(world),
                Expenses = await ExpenseScene.On(scene.Hours),
                Arbiter = await scene.Arbiter(),
            };
        }

        /// <summary>What is done from the morning of the fourth of the month after it.</summary>
        public async Task Month(DateOnly month)
        {
            _month = month;
            World.Clock.MoveTo(month.AddMonths(1).AddDays(3).ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc));
            for (var step = 0; step < StepsAMonth; step++)
            {
                World.Clock.Advance(TimeSpan.FromMinutes(_random.Next(1, 600)));
                await (_random.Next(10) switch
                {
                    <= 1 => Save(),
                    <= 3 => Decide(),
                    4 => Correct(),
                    5 => Expense(),
                    6 => step == StepsAMonth / 2 || _random.Next(4) == 0 ? Award() : Run(),
                    _ => Statement(),
                });
            }

            World.Clock.Advance(TimeSpan.FromMinutes(1));
            await Run();
            await _scene.Proves();
            var before = await _scene.Dump();
            World.Clock.Advance(TimeSpan.FromMinutes(1));
            await Run();
            Assert.Equal(before, await _scene.Dump());
            await NothingIsChargedTwice();
        }

        /// <summary>A week of the month, as it is typed; some of them are only saved.</summary>
        private async Task Save()
        {
            var monday = Some(Enumerable.Range(0, 5).Select(week => FirstMonday(_month).AddDays(7 * week)).Where(day => day.AddDays(6).Month == _month.Month && day < new DateOnly(2027, 3, 22)));
            var entries = Enumerable.Range(0, _random.Next(1, 4)).Select(index => new EntryTerms(null, monday.AddDays(index), _random.Next(1, 30) * 6, "Drafting", $"M-{_random.Next(2)}", "Drafting a claim", "")).ToArray();
            Note("Save", await Hours.Save(HoursScene.By(Hours.Officer), monday, _random.Next(5) > 0, [], (Hours.First, entries)));
        }

        /// <summary>A timesheet that has been handed in goes on or back.</summary>
        private async Task Decide()
        {
            var sheets = (await Hours.Sheets()).Where(sheet => sheet.Status is TimesheetStatus.Submitted or TimesheetStatus.Confirmed).ToList();
            if (sheets.Count == 0)
            {
                return;
            }

            var sheet = Some(sheets);
            Note("Decide", _random.Next(8) == 0 ? await Hours.Return(Hours.Supervisor, sheet.Id) : await Hours.Confirm(Hours.Supervisor, sheet.Id));
            Note("Approve", await Hours.Approve(Hours.BudgetHolder, sheet.Id));
        }

        /// <summary>Approved or charged hours are put right, mostly by taking some away.</summary>
        private async Task Correct()
        {
            var sheets = (await Hours.Sheets()).Where(sheet => !sheet.IsCorrection && sheet.Status is TimesheetStatus.Approved or TimesheetStatus.Charged).ToList();
            if (sheets.Count == 0)
            {
                return;
            }

            var sheet = Some(sheets);
            var entry = Some(sheet.Entries);
            var corrected = await Hours.Correct(
                Hours.Officer, sheet, new EntryTerms(null, entry.Day, _random.Next(-entry.Minutes, 60), "Drafting", $"M-{_random.Next(2)}", "Drafting a claim", ""));
            Note("Correct", corrected);
            if (corrected.IsDone)
            {
                Note("Confirm", await Hours.Confirm(Hours.Supervisor, corrected.SubjectId!.Value));
                Note("Approve", await Hours.Approve(Hours.BudgetHolder, corrected.SubjectId!.Value));
            }
        }

        /// <summary>A new expense, or one that should have been another amount.</summary>
        private async Task Expense()
        {
            await using var db = World.OpenDb();
            var there = await db.Set<Expense>().AsNoTracking().Where(expense => expense.CorrectsId == null && (expense.Status == TimesheetStatus.Approved || expense.Status == TimesheetStatus.Charged)).OrderBy(expense => expense.Id).ToListAsync();
            var corrects = there.Count > 0 && _random.Next(2) == 0 ? Some(there) : null;
            var claimed = corrects is null
                ? await Expenses.Claim(ExpenseScene.Terms(_random.Next(500, 6_000)), ExpenseScene.Receipt())
                : await World.Use<CorrectExpenseHandler>().Handle(RechargeScene.By(Hours.Officer), new CorrectExpense(corrects.Id, corrects.Version, corrects.Pence, _random.Next(0, 6_000), "The ticket said otherwise.", ExpenseScene.Receipt()));
            Note(corrects is null ? "Claim" : "CorrectExpense", claimed);
            if (claimed.IsDone)
            {
                Note("ConfirmExpense", await Expenses.Confirm(Hours.Supervisor, claimed.SubjectId!.Value));
                Note("ApproveExpense", await Expenses.Approve(Hours.BudgetHolder, claimed.SubjectId!.Value));
            }
        }

        /// <summary>The grade’s rate as of April last year, up or down.</summary>
        private async Task Award()
        {
            await Rates.Approved(RateScene.Plain with { OverheadPercent = _random.Next(8, 28) }, carriesAward: true);
            Done.Add("Award");
        }

        private async Task Run()
        {
            await _scene.Run(_month);
            Done.Add("Run");
        }

        /// <summary>The next that can be done on one of the statements.</summary>
        private async Task Statement()
        {
            var statements = (await _scene.Statements()).Where(statement => (statement.Lines.Count > 0 && statement.Status != StatementStatus.Paid) || statement.OpenDisputes.Any()).ToList();
            if (statements.Count == 0)
            {
                return;
            }

            var statement = Some(statements);
            if (statement.OpenDisputes.Any() && _random.Next(3) > 0)
            {
                await Dispute(statement, Some(statement.OpenDisputes.ToList()));
                return;
            }

            var day = WorkingCalendar.EnglandAndWales.LocalDate(World.Clock.UtcNow);
            switch (statement.Status)
            {
                case StatementStatus.Draft:
                    Note("Issue", await _scene.Issue(_scene.HomeHead, statement));
                    break;
                case StatementStatus.Issued:
                    Note("Answer", await _scene.Answer(_scene.HostHead, statement, [.. statement.Lines.Where(line => line.Kind != LineKind.BroughtForward && _random.Next(3) == 0).Select(line => line.Number)]));
                    break;
                case StatementStatus.Agreed or StatementStatus.PartDisputed:
                    Note("Export", await _scene.Export(_scene.HomeFinance, statement.Id));
                    break;
                case StatementStatus.Exported:
                    Note("Pay", await _scene.Pay(_scene.HostFinance, statement.Id, day));
                    break;
                default:
                    await _scene.LetTimePass(statement.Id);
                    break;
            }
        }

        private async Task Dispute(Statement statement, LineDispute dispute)
        {
            var (id, line) = (statement.Id, dispute.LineNumber);
            var (name, outcome) = dispute.Status switch
            {
                DisputeStatus.Raised when _random.Next(2) == 0 => ("Reject", await _scene.Reject(_scene.HomeHead, id, line)),
                DisputeStatus.Rejected when _random.Next(2) == 0 => ("Contest", await _scene.Contest(_scene.HostHead, id, line)),
                DisputeStatus.Contested => ("View", await _scene.View(_random.Next(2) == 0 ? _scene.HomeFinance : _scene.HostFinance, id, line, _random.Next(2) == 0 ? LineCredit.None : Credit(statement, line))),
                DisputeStatus.Referred => ("Arbitrate", await _scene.Arbitrate(Arbiter, id, line, _random.Next(2) == 0 ? LineCredit.None : Credit(statement, line))),
                _ when _random.Next(3) == 0 => ("Withdraw", await _scene.Withdraw(_scene.HostHead, id, line)),
                _ => ("Uphold", await _scene.Uphold(_scene.HomeHead, id, line, Credit(statement, line))),
            };
            Note(name, outcome);
        }

        private LineCredit Credit(Statement statement, int number)
        {
            var line = statement.Line(number)!.Figures;
            return _random.Next(4) switch
            {
                0 => LineCredit.All(line),
                1 when line.Kind is not (LineKind.Adjustment or LineKind.BroughtForward) => LineCredit.All(line, chargesAgain: true),
                2 when line.Kind == LineKind.Time && line.ChargeableMinutes > 60 => new LineCredit(Pence.OfMinutes(60, line.RatePencePerHour!.Value), 60),
                _ => new LineCredit(line.AmountPence / 2),
            };
        }

        /// <summary>
        /// Of each line there is charged, over all documents, a share between nought and the whole: what was taken back is not, and what was left out is
        /// where it was brought forward. And what was approved is on lines whose shares, together, are no more than the whole of it.
        /// </summary>
        private async Task NothingIsChargedTwice()
        {
            var statements = (await _scene.Statements()).Where(statement => statement.Status != StatementStatus.Draft).ToDictionary(statement => statement.Id);
            var lines = statements.Values.SelectMany(statement => statement.Lines).ToDictionary(line => new LineReference(line.StatementId, line.Number));
            var later = lines.Where(line => line.Value.Kind == LineKind.BroughtForward).ToLookup(line => line.Value.Figures.Origin!.Value, line => line.Key);
            foreach (var (reference, line) in lines)
            {
                Assert.True(line.AmountPence == 0 ? Charged(reference) == 0 : Charged(reference) / (decimal)line.AmountPence is >= 0 and <= 1, $"Of line {reference}, which comes to {line.AmountPence}, {Charged(reference)} is charged.");
            }

            foreach (var thing in (await _scene.Links()).Where(link => link.Kind is LineKind.Time or LineKind.Correction or LineKind.Expense && statements.ContainsKey(link.StatementId)).GroupBy(link => link.Thing))
            {
                Assert.InRange(thing.Count(link => link.ChargedAgainAt is null), 0, 1);
                var shares = thing.Select(link => new LineReference(link.StatementId, link.LineNumber)).Where(line => lines[line].AmountPence != 0).Sum(line => Charged(line) / (decimal)lines[line].AmountPence);
                Assert.InRange(shares, 0, 1);
            }

            long Charged(LineReference reference)
            {
                var dispute = statements[reference.StatementId].DisputeOf(reference.Number);
                return (dispute is { IsLeftOut: true } ? 0 : lines[reference].AmountPence - (dispute?.Credit?.Pence ?? 0)) + later[reference].Sum(Charged);
            }
        }

        private void Note(string what, Outcome outcome)
        {
            if (outcome.IsDone)
            {
                Done.Add(what);
            }
        }

        private T Some<T>(IEnumerable<T> of)
        {
            var all = of.ToList();
            return all[_random.Next(all.Count)];
        }

        private static DateOnly FirstMonday(DateOnly month) => month.AddDays((8 - (int)month.DayOfWeek) % 7);
    }
}
