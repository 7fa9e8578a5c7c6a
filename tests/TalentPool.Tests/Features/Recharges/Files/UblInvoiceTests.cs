using System.Text;
using System.Xml.Linq;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Tests.Recharges;
using TalentPool.Features.Recharges.Files;
using static TalentPool.Domain.Tests.Recharges.GivenCharges;
using static TalentPool.Tests.Features.Recharges.Files.GivenInvoices;

namespace TalentPool.Tests.Features.Recharges.Files;

public sealed class UblInvoiceTests
{
    private static readonly XNamespace Cac = UblInvoice.Components;
    private static readonly XNamespace Cbc = UblInvoice.Basics;

    public static TheoryData<VatTreatment> Treatments => [VatTreatment.OutsideScope, VatTreatment.Standard, VatTreatment.Exempt];

    [Theory]
    [MemberData(nameof(Treatments))]
    public async Task An_invoice_keeps_every_rule_under_each_treatment(VatTreatment treatment)
    {
        var document = await Ubl(InvoiceOf(SentUnder(treatment).Statement));

        Assert.Equal("Invoice", document.Root!.Name.LocalName);
        Assert.Empty(UblRules.Broken(document));
    }

    [Theory]
    [MemberData(nameof(Treatments))]
    public async Task What_only_gives_back_is_a_credit_note_with_amounts_above_nought_that_names_its_invoice(VatTreatment treatment)
    {
        var document = await Ubl(InvoiceOf(CreditUnder(treatment).Statement));

        Assert.Equal("CreditNote", document.Root!.Name.LocalName);
        Assert.Empty(UblRules.Broken(document));
        Assert.Equal("LDS-2026-0001", Assert.Single(document.Descendants(Cac + "InvoiceDocumentReference")).Element(Cbc + "ID")!.Value);
        Assert.DoesNotContain(document.Descendants(), element => element.Attribute("currencyID") is not null && element.Value.StartsWith('-'));
    }

    [Fact]
    public async Task Lines_in_dispute_are_not_in_the_document_and_what_was_taken_back_before_is_less()
    {
        var scene = StatementScene.Issued();
        scene.Done(scene.Respond(2, 3));
        scene.Done(scene.Uphold(new LineCredit(10_000), line: 3));
        scene.Done(scene.Export());

        var document = await Ubl(InvoiceOf(scene.Statement));

        Assert.Empty(UblRules.Broken(document));
        Assert.Equal(["1 600.00", "3 300.00"], document.Root!.Elements(Cac + "InvoiceLine").Select(line => $"{line.Element(Cbc + "ID")!.Value} {line.Element(Cbc + "LineExtensionAmount")!.Value}"));
    }

    [Fact]
    public async Task Hours_are_priced_by_the_hour_even_where_they_are_no_whole_tenths()
    {
        var scene = Sent(Time(1, 1, 100, rate: 6_517, units: ChargeUnits.Exact));

        var line = (await Ubl(InvoiceOf(scene.Statement))).Root!.Element(Cac + "InvoiceLine")!;

        Assert.Equal(("1.666667", "HUR", "65.17", "108.62"), (
            line.Element(Cbc + "InvoicedQuantity")!.Value, line.Element(Cbc + "InvoicedQuantity")!.Attribute("unitCode")!.Value,
            line.Element(Cac + "Price")!.Element(Cbc + "PriceAmount")!.Value, line.Element(Cbc + "LineExtensionAmount")!.Value));
    }

    [Fact]
    public async Task A_line_of_which_part_was_taken_back_is_one_thing_where_hours_do_not_give_it()
    {
        var scene = StatementScene.Issued();
        scene.Done(scene.Respond(1));
        scene.Done(scene.Uphold(new LineCredit(1_234), line: 1));
        scene.Done(scene.Export());

        var document = await Ubl(InvoiceOf(scene.Statement));

        Assert.Empty(UblRules.Broken(document));
        Assert.Equal("C62", document.Root!.Element(Cac + "InvoiceLine")!.Element(Cbc + "InvoicedQuantity")!.Attribute("unitCode")!.Value);
    }

    [Fact]
    public async Task What_is_given_back_beside_what_is_charged_has_a_quantity_below_nought_and_never_a_price()
    {
        var scene = Sent(Time(1, 1, 600), Expense(1, -3_000));

        var document = await Ubl(InvoiceOf(scene.Statement));

        Assert.Equal("Invoice", document.Root!.Name.LocalName);
        Assert.Empty(UblRules.Broken(document));
        Assert.Contains("-1", document.Descendants(Cbc + "InvoicedQuantity").Select(quantity => quantity.Value));
    }

    [Fact]
    public async Task No_vat_number_stands_on_what_is_outside_the_scope() =>
        Assert.Empty((await Ubl(InvoiceOf(SentUnder(VatTreatment.OutsideScope).Statement))).Descendants(Cac + "PartyTaxScheme"));

    [Fact]
    public async Task Standard_rated_vat_is_a_fifth_of_the_net()
    {
        var document = await Ubl(InvoiceOf(SentUnder(VatTreatment.Standard).Statement));

        Assert.Equal(("1030.00", "206.00", "1236.00"), (
            document.Descendants(Cbc + "TaxableAmount").Single().Value, document.Descendants(Cbc + "TaxAmount").First().Value, document.Descendants(Cbc + "PayableAmount").Single().Value));
    }

    [Fact]
    public async Task One_order_of_all_lines_stands_at_the_head_and_several_on_their_lines()
    {
        var one = await Ubl(InvoiceOf(Sent().Statement));
        Assert.Equal("PO-77", one.Root!.Element(Cac + "OrderReference")!.Element(Cbc + "ID")!.Value);

        var scene = Sent(Time(1, 1, 600), Time(2, 2, 600, placement: 2));
        var source = Source(scene.Statement) with
        {
            Codes = new Dictionary<Guid, PlacementCodes> { [For().PlacementId] = Codes, [For(2).PlacementId] = Codes with { OrderNumber = "PO-78" } },
        };
        var several = await Ubl(Invoice.Of(source, StatementScene.Calendar));

        Assert.Null(several.Root!.Element(Cac + "OrderReference"));
        Assert.Equal(["Order PO-77", "Order PO-78"], several.Root.Elements(Cac + "InvoiceLine").Select(line => line.Element(Cbc + "Note")!.Value));
        Assert.Empty(UblRules.Broken(several));
    }

    [Fact]
    public async Task The_same_statement_makes_the_same_bytes_and_they_are_utf_8_without_a_mark()
    {
        var invoice = InvoiceOf(Sent().Statement);

        var first = await Bytes(stream => UblInvoice.Write(stream, invoice));
        var second = await Bytes(stream => UblInvoice.Write(stream, InvoiceOf(Sent().Statement)));

        Assert.Equal(first, second);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<Invoice", Encoding.UTF8.GetString(first), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Characters_that_no_xml_can_hold_are_left_out()
    {
        var scene = Sent(Time(1, 1, 600, matter: "A\u0001B<&>"));

        var document = await Ubl(InvoiceOf(scene.Statement));

        Assert.Contains("matter AB<&>", document.Descendants(Cbc + "Description").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_said_by_the_name_of_the_authority()
    {
        var missing = Invoice.Missing(Source(SentUnder(VatTreatment.Standard).Statement, new FinanceFacts(), new FinanceFacts(), sellerCode: "") with { Codes = new Dictionary<Guid, PlacementCodes>() });

        Assert.Equal(
        [
            "Leeds City Council: the electronic address", "Leeds City Council: the address",
            "Leeds City Council: a code of a public register", "Leeds City Council: the VAT number", "Leeds City Council: the account to pay to",
            "City of Bradford MDC: the electronic address", "City of Bradford MDC: the address", "City of Bradford MDC: the reference that invoices to it carry",
        ], missing);
    }

    [Fact]
    public void A_document_with_something_missing_is_not_written() => Assert.Throws<InvalidOperationException>(
        () => Invoice.Of(Source(Sent().Statement, new FinanceFacts()), StatementScene.Calendar));

    [Fact]
    public void A_statement_that_has_not_gone_out_has_no_document() => Assert.Throws<InvalidOperationException>(() => InvoiceOf(StatementScene.Issued().Statement));

    [Fact]
    public void A_vat_number_and_an_account_are_missed_only_where_they_are_needed()
    {
        Assert.Empty(Invoice.Missing(Source(SentUnder(VatTreatment.OutsideScope).Statement, LeedsFacts with { VatNumber = "" })));
        Assert.Empty(Invoice.Missing(Source(CreditUnder(VatTreatment.OutsideScope).Statement, LeedsFacts with { SortCode = "" })));
        Assert.Empty(Invoice.Missing(Source(Sent().Statement, null, BradfordFacts with { BuyerReference = "" })));
    }

    [Fact]
    public void A_document_is_written_by_the_first_details_that_lack_nothing()
    {
        var source = Source(Sent().Statement, new FinanceFacts(), new FinanceFacts())
            .By([new FinanceFacts(), LeedsFacts, LeedsFacts with { Town = "York" }], [BradfordFacts, BradfordFacts with { Town = "York" }]);

        Assert.Equal(("Leeds", "Bradford"), (source.Seller.Facts.Town, source.Buyer.Facts.Town));
        Assert.Empty(Invoice.Missing(source));
        Assert.NotEmpty(Invoice.Missing(Source(Sent().Statement, new FinanceFacts()).By([new FinanceFacts { Town = "York" }], [])));
    }

    [Fact]
    public void A_credit_note_without_an_invoice_to_name_is_missing_one()
    {
        var source = Source(CreditUnder(VatTreatment.OutsideScope).Statement) with { Corrects = Array.Empty<StatementLine>().ToLookup(line => line.Number, _ => default(PrecedingInvoice)) };

        Assert.Contains("the invoice that the credit note corrects", Assert.Single(Invoice.Missing(source)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Random_months_of_statements_make_documents_that_keep_every_rule()
    {
        var (invoices, creditNotes) = (0, 0);
        for (var seed = 1; seed <= 6; seed++)
        {
            var months = new MoneyMonths(new Random(seed));
            for (var month = 0; month < 4; month++)
            {
                months.Month();
            }

            foreach (var statement in months.Records.Statements.Select(one => one.Statement).Where(one => one.ExportedAt is not null))
            {
                var document = await Ubl(InvoiceOf(statement));
                Assert.Empty(UblRules.Broken(document));
                var gross = document.Descendants(Cbc + "PayableAmount").Single().Value;
                Assert.Equal(Pounds.Text(statement.IsCreditNote ? -statement.DocumentTotals.GrossPence : statement.DocumentTotals.GrossPence), gross);
                _ = statement.IsCreditNote ? creditNotes++ : invoices++;
            }
        }

        Assert.True(invoices > 40, $"only {invoices} invoices were made");
        Assert.True(creditNotes > 0, "no credit note was made");
    }

    internal static StatementScene SentUnder(VatTreatment treatment)
    {
        var group = Group with { VatTreatment = treatment };
        return Sent(Time(1, 1, 600, group: group), Expense(1, 3_000, group: group), Fee(1, 40_000, group: group));
    }

    internal static StatementScene CreditUnder(VatTreatment treatment)
    {
        var group = Group with { VatTreatment = treatment };
        return Sent(Time(2, 2, -600, corrects: 1, group: group), Expense(1, -3_333, group: group));
    }
}
