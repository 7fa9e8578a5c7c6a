using TalentPool.Domain.Ledger;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Tests.Recharges;
using static TalentPool.Domain.Ledger.LedgerAccount;
using static TalentPool.Domain.Tests.Recharges.GivenCharges;

namespace TalentPool.Domain.Tests.Ledger;

public sealed class JournalTests
{
    private static readonly DateOnly Ever = new(2100, 1, 1);

    [Fact]
    public void Income_is_booked_by_placement_and_the_rest_as_it_was_posted()
    {
        var scene = StatementScene.Issued(Time(1, 1, 600), Time(2, 2, 60, placement: 2));

        Assert.Equal(
            [(1, AccruedIncome, "", 66_000L, 0L), (2, Income, "WY-2026-0001", 0, 60_000), (3, Income, "WY-2026-0002", 0, 6_000)],
            Of(scene.Statement, Leeds).Select(line => (line.Number, line.Account, line.PlacementReference, line.DebitPence, line.CreditPence)));
    }

    [Fact]
    public void A_placement_that_gets_money_back_is_booked_the_other_way()
    {
        var scene = StatementScene.Issued(Time(1, 1, 600), Expense(1, -3_000, placement: 2));

        Assert.Equal(
            [(Cost, "WY-2026-0001", 60_000L, 0L), (Cost, "WY-2026-0002", 0, 3_000), (AccruedCost, "", 0, 57_000)],
            Of(scene.Statement, Bradford).Select(line => (line.Account, line.PlacementReference, line.DebitPence, line.CreditPence)));
    }

    [Fact]
    public void Documents_are_named_by_the_statement_and_what_they_are()
    {
        var scene = StatementScene.In(StatementStatus.Paid);
        scene.Done(scene.Uphold(new LineCredit(1_000)));

        Assert.Equal(["LDS-2026-0001-S", "LDS-2026-0001-C2", "LDS-2026-0001-D", "LDS-2026-0001-P"], Of(scene.Statement, Leeds).Select(line => line.DocumentNumber).Distinct());
    }

    [Fact]
    public void Only_documents_of_the_days_are_in_it()
    {
        var statement = StatementScene.In(StatementStatus.Paid).Statement;

        Assert.Empty(Journal.Of(statement, Leeds, Ever, Ever));
        Assert.NotEmpty(Journal.Of(statement, Leeds, new DateOnly(2026, 6, 5), new DateOnly(2026, 6, 5)));
    }

    [Fact]
    public void The_journals_of_random_months_balance_and_come_to_what_the_ledger_says()
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            var months = new MoneyMonths(new Random(seed));
            for (var month = 0; month < 4; month++)
            {
                months.Month();
            }

            var statements = months.Records.Statements.Select(one => one.Statement).ToList();
            var balance = TrialBalance.Of(statements.SelectMany(LedgerDocument.Of).SelectMany(document => document.Postings));
            foreach (var council in new[] { Leeds, Bradford, Kirklees })
            {
                var lines = statements.SelectMany(statement => Of(statement, council)).ToList();
                Assert.True(lines.Aggregate(new JournalTotals(), (sum, line) => sum.Plus(line)).Balances);
                Assert.All(lines.GroupBy(line => line.DocumentNumber), document => Assert.Equal(document.Sum(line => line.DebitPence), document.Sum(line => line.CreditPence)));
                Assert.All(Enum.GetValues<LedgerAccount>(), account => Assert.Equal(
                    balance.BalancePence(council, account), lines.Where(line => line.Account == account).Sum(line => line.DebitPence - line.CreditPence)));
            }
        }
    }

    private static IEnumerable<JournalLine> Of(Statement statement, Guid council) => Journal.Of(statement, council, DateOnly.MinValue, Ever);
}
