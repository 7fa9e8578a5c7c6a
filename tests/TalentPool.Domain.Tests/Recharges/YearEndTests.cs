using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using static TalentPool.Domain.Tests.Recharges.GivenCharges;

namespace TalentPool.Domain.Tests.Recharges;

/// <summary>The scene's statement is of May 2026, and its acts are in June 2026; so years are closed on either side of it.</summary>
public sealed class YearEndTests
{
    private static readonly YearEnd Year = new(new FinancialYear(2026));

    [Theory]
    [InlineData(StatementStatus.Draft, AccrualReason.NotIssued)]
    [InlineData(StatementStatus.Issued, AccrualReason.NotAnswered)]
    [InlineData(StatementStatus.Agreed, AccrualReason.NotInvoiced)]
    public void What_is_on_no_document_is_accrued_line_by_line(StatementStatus status, AccrualReason reason)
    {
        var accruals = Accruals(StatementScene.In(status).Statement);

        Assert.Equal([(1, reason, 60_000), (2, reason, 3_000), (3, reason, 40_000)], accruals.Select(one => (one.LineNumber!.Value, one.Reason, one.NetPence!.Value)));
    }

    [Fact]
    public void What_went_out_in_the_year_is_not_accrued_but_the_line_in_dispute_is()
    {
        var accrual = Assert.Single(Accruals(StatementScene.In(StatementStatus.Exported).Statement));

        Assert.Equal((2, AccrualReason.Disputed, 3_000L), (accrual.LineNumber, accrual.Reason, accrual.NetPence));
    }

    [Fact]
    public void What_went_out_in_the_new_year_is_accrued_in_the_old()
    {
        var scene = StatementScene.Issued();
        scene.Done(scene.Respond());
        scene.Now = new DateTime(2027, 4, 1, 9, 0, 0, DateTimeKind.Utc);
        scene.Done(scene.Export());

        Assert.Equal([AccrualReason.NotInvoiced], Accruals(scene.Statement).Select(one => one.Reason).Distinct());
    }

    [Fact]
    public void What_is_brought_forward_is_accrued_once()
    {
        var scene = StatementScene.In(StatementStatus.Exported);
        scene.Done(scene.Uphold(new LineCredit(1_000)));
        var next = StatementScene.Issued([.. scene.Statement.BroughtForward(), Fee(2, 5_000)]);

        Assert.Equal([2_000L, 5_000L], Year.Accruals([scene.Statement, next.Statement], [], [], StatementScene.Calendar).Select(one => one.NetPence!.Value).Order());
    }

    [Fact]
    public void What_is_settled_and_waits_to_be_brought_forward_is_accrued_once()
    {
        var scene = StatementScene.In(StatementStatus.Exported);
        scene.Done(scene.Uphold(new LineCredit(1_000)));

        var accrual = Assert.Single(Year.Accruals([scene.Statement], scene.Statement.BroughtForward(), [], StatementScene.Calendar));
        Assert.Equal((AccrualReason.OpenBalance, 2_000L), (accrual.Reason, accrual.NetPence));
    }

    [Fact]
    public void Work_of_the_next_year_is_not_accrued() =>
        Assert.Empty(new YearEnd(new FinancialYear(2025)).Accruals([StatementScene.Issued().Statement], [Time(9, 9, 60)], [], StatementScene.Calendar));

    [Fact]
    public void What_is_approved_and_on_no_statement_is_accrued_however_small_and_whatever_its_treatment()
    {
        var undecided = Group with { VatTreatment = VatTreatment.Undecided };
        var accruals = Year.Accruals([], [Time(1, 1, 6), Time(2, 2, 60, rate: null, placement: 2), Expense(3, 900, placement: 3, group: undecided)], [], StatementScene.Calendar);

        Assert.Equal(
            [(undecided, AccrualReason.OpenBalance, (long?)900), (Group, AccrualReason.OpenBalance, (long?)600), (Group, AccrualReason.RateMissing, null)],
            accruals.Select(one => (one.Group, one.Reason, one.NetPence)));
    }

    [Fact]
    public void What_was_handed_in_and_waits_for_the_recipient_is_accrued_as_such_in_its_own_year()
    {
        Chargeable[] waiting = [Time(1, 1, 60), Expense(3, 900, placement: 3)];

        Assert.All(Year.Accruals([], [], waiting, StatementScene.Calendar), accrual => Assert.Equal(AccrualReason.NotApproved, accrual.Reason));
        Assert.Equal([900L, 6_000L], Year.Accruals([], [], waiting, StatementScene.Calendar).Select(accrual => accrual.NetPence!.Value).Order());
        Assert.Empty(new YearEnd(new FinancialYear(2025)).Accruals([], [], waiting, StatementScene.Calendar));
    }

    [Fact]
    public void All_that_is_accrued_is_what_the_ledger_has_accrued()
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            var months = new MoneyMonths(new Random(seed));
            for (var month = 0; month < 5; month++)
            {
                months.Month();
            }

            var statements = months.Records.Statements.Select(one => one.Statement).Where(statement => statement.IssuedAt is not null).ToList();
            var latest = statements.Max(statement => statement.Month);
            var year = new YearEnd(FinancialYear.Of(latest.AddYears(1)));
            var balance = Domain.Ledger.TrialBalance.Of(statements.SelectMany(Domain.Ledger.LedgerDocument.Of).SelectMany(document => document.Postings));
            var accruals = year.Accruals(statements, [], [], StatementScene.Calendar);

            Assert.All(new[] { Leeds, Bradford, Kirklees }, council => Assert.Equal(
                balance.BalancePence(council, Domain.Ledger.LedgerAccount.AccruedIncome), accruals.Where(one => one.Group.ProviderId == council).Sum(one => one.NetPence ?? 0)));
        }
    }

    private static IReadOnlyList<Accrual> Accruals(Statement statement) => Year.Accruals([statement], [], [], StatementScene.Calendar);
}
