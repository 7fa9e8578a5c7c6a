using TalentPool.Domain.Ledger;
using TalentPool.Domain.Tests.Recharges;
using static TalentPool.Domain.Tests.Recharges.GivenCharges;

namespace TalentPool.Domain.Tests.Ledger;

public sealed class JournalLayoutTests
{
    private static readonly DateTime Noon = new(2026, 6, 1, 12, 0, 0, DateTimeKind.Utc);

    private static readonly Actor Finance = StatementScene.Person("Finance", Leeds, Role.Finance);

    [Fact]
    public void The_neutral_layout_is_one() => Assert.Null(JournalFormat.Neutral.Fault());

    [Fact]
    public void A_layout_needs_headings_of_its_own_and_an_amount()
    {
        Assert.Equal("NoColumns", new JournalFormat().Fault()!.Name);
        Assert.Equal("HeadingMissing", Of((" ", JournalField.Amount)).Fault()!.Name);
        Assert.Equal("HeadingTwice", Of(("A", JournalField.Amount), ("a", JournalField.Debit)).Fault()!.Name);
        Assert.Equal("NoAmount", Of(("A", JournalField.Debit)).Fault()!.Name);
        Assert.Null(Of(("A", JournalField.Debit), ("B", JournalField.Credit)).Fault());
        Assert.Null(Of(("A", JournalField.Amount)).Fault());
    }

    [Theory]
    [InlineData("=1+1", "LooksLikeFormula")]
    [InlineData("-5", "LooksLikeFormula")]
    [InlineData("12345678901234567890123456789012345678901", "TooLong")]
    [InlineData("7452", null)]
    public void Codes_are_short_and_no_formulas(string code, string? refusal) => Assert.Equal(
        refusal, (JournalFormat.Neutral with { Codes = [new JournalCode { Account = LedgerAccount.Cost, Subjective = code }] }).Fault()?.Name);

    [Fact]
    public void Versions_are_saved_by_finance_one_after_the_other()
    {
        Assert.True(JournalLayout.Save(Finance, Noon, Id(1), Leeds, JournalFormat.Neutral, null, 0, out var first).IsDone);
        Assert.True(JournalLayout.Save(Finance, Noon, Id(2), Leeds, JournalFormat.Neutral, first, 1, out var second).IsDone);

        Assert.Equal((1, 2), (first!.VersionNumber, second!.VersionNumber));
        Assert.Equal("Stale", JournalLayout.Save(Finance, Noon, Id(3), Leeds, JournalFormat.Neutral, second, 1, out _).Refusal!.Name);
        Assert.Equal(
            JournalRefusals.NotFinanceOfTheAuthority,
            JournalLayout.Save(StatementScene.Person("Head", Leeds, Role.HeadOfService), Noon, Id(3), Leeds, JournalFormat.Neutral, second, 2, out _).Refusal);
    }

    private static JournalFormat Of(params (string Heading, JournalField Field)[] columns) =>
        new() { Columns = [.. columns.Select(column => new JournalColumn { Heading = column.Heading, Field = column.Field })] };
}
