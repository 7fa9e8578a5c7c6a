using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using static TalentPool.Domain.Tests.Recharges.StatementScene;

namespace TalentPool.Domain.Tests.Recharges;

public sealed class StatementDocumentTests
{
    private static readonly ChargeGroup Taxed = GivenCharges.Group with { VatTreatment = VatTreatment.Standard };

    [Fact]
    public void A_statement_of_which_all_is_taken_back_has_no_document_and_one_that_is_all_in_dispute_none_yet()
    {
        var scene = StatementScene.Issued();
        Assert.True(scene.Statement.HasDocument);
        scene.Done(scene.Respond(1, 2, 3));
        Assert.False(scene.Statement.HasDocument);
        Assert.Equal("NothingToExport", scene.Export().Refusal?.Name);

        foreach (var line in scene.Statement.Lines)
        {
            scene.Done(scene.Uphold(LineCredit.All(line.Figures), line.Number));
        }

        Assert.Equal((StatementStatus.Agreed, false), (scene.Statement.Status, scene.Statement.HasDocument));
        Assert.Empty(scene.Statement.DocumentLines);
        Assert.Equal("NothingToExport", scene.Export().Refusal?.Name);
    }

    [Fact]
    public void Vat_is_reckoned_on_the_lines_that_go_out()
    {
        var scene = Disputed(DisputeStatus.Raised, GivenCharges.Time(1, 1, 600, group: Taxed), GivenCharges.Expense(1, 3_000, group: Taxed), GivenCharges.Fee(1, 40_000, group: Taxed));

        scene.Done(scene.Export());

        Assert.Equal((100_000L, 20_000L, 120_000L), (scene.Statement.DocumentTotals.NetPence, scene.Statement.DocumentTotals.VatPence, scene.Statement.DocumentTotals.GrossPence));
        var exported = Assert.IsType<StatementExported>(scene.Statement.TakeEvents()[^1]);
        Assert.Equal((100_000L, 20_000L, false), (exported.NetPence, exported.VatPence, exported.IsCreditNote));
        Assert.Equal([2], exported.LeftOutLines);
    }

    [Fact]
    public void A_wholly_negative_document_is_a_credit_note()
    {
        Assert.True(Issued(GivenCharges.Time(2, 2, -600, corrects: 1)).Statement.IsCreditNote);
        Assert.False(Issued(GivenCharges.Time(2, 2, -600, corrects: 1), GivenCharges.Expense(1, 3_000)).Statement.IsCreditNote);
        Assert.False(Issued().Statement.IsCreditNote);
    }

    [Fact]
    public void It_is_a_credit_note_as_well_when_all_that_was_charged_is_in_dispute()
    {
        var scene = Issued(GivenCharges.Time(1, 1, 600), GivenCharges.Time(2, 2, -120, corrects: 1));
        Assert.False(scene.Statement.IsCreditNote);

        scene.Done(scene.Respond(1));

        Assert.True(scene.Statement.IsCreditNote);
        Assert.Equal(-12_000, scene.Statement.DocumentTotals.NetPence);
    }

    [Fact]
    public void Where_every_line_is_in_dispute_or_taken_back_there_is_nothing_to_send()
    {
        var scene = Issued();
        scene.Done(scene.Respond(1, 2, 3));
        Assert.Equal("NothingToExport", scene.Export().Refusal?.Name);

        Assert.All(scene.Statement.Lines.ToList(), line => scene.Done(scene.Uphold(LineCredit.All(line.Figures), line.Number)));

        Assert.Equal(StatementStatus.Agreed, scene.Statement.Status);
        Assert.Equal("NothingToExport", scene.Export().Refusal?.Name);
    }

    [Fact]
    public void Nobody_but_the_providers_finance_sends_it_out()
    {
        var scene = In(StatementStatus.Agreed);

        Assert.All([scene.ProviderHead, scene.RecipientFinance, scene.Stranger], by => Assert.Equal("NotTheProvidersFinance", scene.Export(by).Refusal?.Name));
    }

    [Fact]
    public void Finance_of_either_side_records_a_payment_with_its_day_and_reference()
    {
        foreach (var side in Enum.GetValues<ChargeSide>())
        {
            var scene = In(StatementStatus.Exported);
            var by = side == ChargeSide.Provider ? scene.ProviderFinance : scene.RecipientFinance;

            Assert.Equal("ReferenceMissing", scene.Pay(by, reference: " ").Refusal?.Name);
            Assert.Equal("ReferenceMissing", scene.Pay(by, reference: new string('x', 141)).Refusal?.Name);
            Assert.Equal("PaidAhead", scene.Pay(by, Calendar.LocalDate(scene.Now).AddDays(1)).Refusal?.Name);
            Assert.Equal("PaidTooEarly", scene.Pay(by, Calendar.LocalDate(scene.Now).AddDays(-1)).Refusal?.Name);
            Assert.Equal("NotFinanceOfEitherSide", scene.Pay(scene.Stranger).Refusal?.Name);
            scene.Done(scene.Pay(by));

            Assert.Equal((Calendar.LocalDate(scene.Now), "BACS 7"), (scene.Statement.PaidOn!.Value, scene.Statement.PaymentReference));
        }
    }

    [Fact]
    public void It_is_to_be_paid_within_thirty_days()
    {
        Assert.Null(Issued().Statement.PaymentDueOn(Calendar));
        Assert.Equal(new DateOnly(2026, 7, 5), In(StatementStatus.Exported).Statement.PaymentDueOn(Calendar));
    }
}
