using System.Xml.Linq;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Recharges.Files;
using static TalentPool.Tests.Features.Recharges.Files.GivenInvoices;

namespace TalentPool.Tests.Features.Recharges.Files;

/// <summary>Breaks a good document in one place at a time: each rule has to see it, or else it would prove nothing of the documents that keep it.</summary>
public sealed class UblRulesTests
{
    private static readonly XNamespace Cac = UblInvoice.Components;
    private static readonly XNamespace Cbc = UblInvoice.Basics;

    /// <summary>The rule, the treatment of the document, and what is done to it.</summary>
    private static readonly (string Id, VatTreatment Treatment, bool IsCreditNote, Action<XElement> Break)[] Breaks =
    [
        ("UBL-ORDER", VatTreatment.Standard, false, root => root.Add(Taken(root, Cbc + "ID"))),
        ("BR-01", VatTreatment.Standard, false, root => Taken(root, Cbc + "CustomizationID")),
        ("BR-02", VatTreatment.Standard, false, root => Taken(root, Cbc + "ID")),
        ("BR-03", VatTreatment.Standard, false, root => root.Element(Cbc + "IssueDate")!.Value = "31/08/2026"),
        ("BR-04", VatTreatment.Standard, false, root => Taken(root, Cbc + "InvoiceTypeCode")),
        ("BR-05", VatTreatment.Standard, false, root => Taken(root, Cbc + "DocumentCurrencyCode")),
        ("BR-06", VatTreatment.Standard, false, root => Taken(Seller(root), Cac + "PartyLegalEntity")),
        ("BR-07", VatTreatment.Standard, false, root => Taken(Buyer(root), Cac + "PartyLegalEntity")),
        ("BR-08", VatTreatment.Standard, false, root => Taken(Seller(root), Cac + "PostalAddress")),
        ("BR-09", VatTreatment.Standard, false, root => Taken(Seller(root).Element(Cac + "PostalAddress")!, Cac + "Country")),
        ("BR-10", VatTreatment.Standard, false, root => Taken(Buyer(root), Cac + "PostalAddress")),
        ("BR-11", VatTreatment.Standard, false, root => Taken(Buyer(root).Element(Cac + "PostalAddress")!, Cac + "Country")),
        ("BR-12", VatTreatment.Standard, false, root => Taken(Total(root), Cbc + "LineExtensionAmount")),
        ("BR-13", VatTreatment.Standard, false, root => Taken(Total(root), Cbc + "TaxExclusiveAmount")),
        ("BR-14", VatTreatment.Standard, false, root => Taken(Total(root), Cbc + "TaxInclusiveAmount")),
        ("BR-15", VatTreatment.Standard, false, root => Taken(Total(root), Cbc + "PayableAmount")),
        ("BR-16", VatTreatment.Standard, false, root => root.Elements(Cac + "InvoiceLine").Remove()),
        ("BR-21", VatTreatment.Standard, false, root => Taken(Line(root), Cbc + "ID")),
        ("BR-22", VatTreatment.Standard, false, root => Taken(Line(root), Cbc + "InvoicedQuantity")),
        ("BR-23", VatTreatment.Standard, false, root => Line(root).Element(Cbc + "InvoicedQuantity")!.SetAttributeValue("unitCode", null)),
        ("BR-24", VatTreatment.Standard, false, root => Taken(Line(root), Cbc + "LineExtensionAmount")),
        ("BR-25", VatTreatment.Standard, false, root => Taken(Line(root).Element(Cac + "Item")!, Cbc + "Name")),
        ("BR-26", VatTreatment.Standard, false, root => Taken(Line(root), Cac + "Price")),
        ("BR-27", VatTreatment.Standard, false, root => Line(root).Element(Cac + "Price")!.Element(Cbc + "PriceAmount")!.Value = "-60.00"),
        ("BR-29", VatTreatment.Standard, false, root => root.Element(Cac + "InvoicePeriod")!.Element(Cbc + "EndDate")!.Value = "2026-04-30"),
        ("BR-30", VatTreatment.Standard, false, root => Line(root).Element(Cac + "InvoicePeriod")!.Element(Cbc + "EndDate")!.Value = "2026-05-01"),
        ("BR-45", VatTreatment.Standard, false, root => Taken(Breakdown(root), Cbc + "TaxableAmount")),
        ("BR-46", VatTreatment.Standard, false, root => Taken(Breakdown(root), Cbc + "TaxAmount")),
        ("BR-47", VatTreatment.Standard, false, root => Taken(Breakdown(root).Element(Cac + "TaxCategory")!, Cbc + "ID")),
        ("BR-48", VatTreatment.Standard, false, root => Taken(Breakdown(root).Element(Cac + "TaxCategory")!, Cbc + "Percent")),
        ("BR-49", VatTreatment.Standard, false, root => Taken(root.Element(Cac + "PaymentMeans")!, Cbc + "PaymentMeansCode")),
        ("BR-55", VatTreatment.Standard, true, root => Taken(root.Element(Cac + "BillingReference")!, Cac + "InvoiceDocumentReference")),
        ("BR-61", VatTreatment.Standard, false, root => Taken(root.Element(Cac + "PaymentMeans")!, Cac + "PayeeFinancialAccount")),
        ("BR-62", VatTreatment.Standard, false, root => Seller(root).Element(Cbc + "EndpointID")!.SetAttributeValue("schemeID", null)),
        ("BR-63", VatTreatment.Standard, false, root => Buyer(root).Element(Cbc + "EndpointID")!.SetAttributeValue("schemeID", null)),
        ("BR-CO-03", VatTreatment.Standard, false, root => { root.Add(new XElement(Cbc + "TaxPointDate", "2026-05-01")); root.Element(Cac + "InvoicePeriod")!.Add(new XElement(Cbc + "DescriptionCode", "3")); }),
        ("BR-CO-04", VatTreatment.Standard, false, root => Taken(Line(root).Element(Cac + "Item")!, Cac + "ClassifiedTaxCategory")),
        ("BR-CO-09", VatTreatment.Standard, false, root => Seller(root).Element(Cac + "PartyTaxScheme")!.Element(Cbc + "CompanyID")!.Value = "123456789"),
        ("BR-CO-10", VatTreatment.Standard, false, root => Total(root).Element(Cbc + "LineExtensionAmount")!.Value = "1030.01"),
        ("BR-CO-13", VatTreatment.Standard, false, root => Total(root).Element(Cbc + "TaxExclusiveAmount")!.Value = "1030.01"),
        ("BR-CO-14", VatTreatment.Standard, false, root => root.Element(Cac + "TaxTotal")!.Element(Cbc + "TaxAmount")!.Value = "206.01"),
        ("BR-CO-15", VatTreatment.Standard, false, root => Total(root).Element(Cbc + "TaxInclusiveAmount")!.Value = "1236.01"),
        ("BR-CO-16", VatTreatment.Standard, false, root => Total(root).Element(Cbc + "PayableAmount")!.Value = "1236.01"),
        ("BR-CO-17", VatTreatment.Standard, false, root => Breakdown(root).Element(Cbc + "TaxAmount")!.Value = "206.01"),
        ("BR-CO-18", VatTreatment.Standard, false, root => Breakdown(root).Remove()),
        ("BR-CO-19", VatTreatment.Standard, false, root => root.Element(Cac + "InvoicePeriod")!.RemoveNodes()),
        ("BR-CO-20", VatTreatment.Standard, false, root => Line(root).Element(Cac + "InvoicePeriod")!.RemoveNodes()),
        ("BR-CO-25", VatTreatment.Standard, false, root => { Taken(root, Cbc + "DueDate"); Taken(root, Cac + "PaymentTerms"); }),
        ("BR-CO-26", VatTreatment.OutsideScope, false, root => Taken(Seller(root), Cac + "PartyIdentification")),
        ("BR-DEC-09", VatTreatment.Standard, false, root => Total(root).Element(Cbc + "LineExtensionAmount")!.Value = "1030.000"),
        ("BR-DEC-12", VatTreatment.Standard, false, root => Total(root).Element(Cbc + "TaxExclusiveAmount")!.Value = "1030.000"),
        ("BR-DEC-13", VatTreatment.Standard, false, root => root.Element(Cac + "TaxTotal")!.Element(Cbc + "TaxAmount")!.Value = "206.000"),
        ("BR-DEC-14", VatTreatment.Standard, false, root => Total(root).Element(Cbc + "TaxInclusiveAmount")!.Value = "1236.000"),
        ("BR-DEC-18", VatTreatment.Standard, false, root => Total(root).Element(Cbc + "PayableAmount")!.Value = "1236.000"),
        ("BR-DEC-19", VatTreatment.Standard, false, root => Breakdown(root).Element(Cbc + "TaxableAmount")!.Value = "1030.000"),
        ("BR-DEC-20", VatTreatment.Standard, false, root => Breakdown(root).Element(Cbc + "TaxAmount")!.Value = "206.000"),
        ("BR-DEC-23", VatTreatment.Standard, false, root => Line(root).Element(Cbc + "LineExtensionAmount")!.Value = "600.000"),
        ("BR-O-01", VatTreatment.OutsideScope, false, root => Breakdown(root).Remove()),
        ("BR-O-02", VatTreatment.OutsideScope, false, root => Seller(root).Add(new XElement(Cac + "PartyTaxScheme", new XElement(Cbc + "CompanyID", "GB1"), new XElement(Cac + "TaxScheme", new XElement(Cbc + "ID", "VAT"))))),
        ("BR-O-05", VatTreatment.OutsideScope, false, root => Line(root).Element(Cac + "Item")!.Element(Cac + "ClassifiedTaxCategory")!.Add(new XElement(Cbc + "Percent", "0"))),
        ("BR-O-08", VatTreatment.OutsideScope, false, root => Breakdown(root).Element(Cbc + "TaxableAmount")!.Value = "1.00"),
        ("BR-O-09", VatTreatment.OutsideScope, false, root => Breakdown(root).Element(Cbc + "TaxAmount")!.Value = "1.00"),
        ("BR-O-10", VatTreatment.OutsideScope, false, root => { Taken(Breakdown(root).Element(Cac + "TaxCategory")!, Cbc + "TaxExemptionReason"); Taken(Breakdown(root).Element(Cac + "TaxCategory")!, Cbc + "TaxExemptionReasonCode"); }),
        ("BR-O-11", VatTreatment.OutsideScope, false, root => { var other = new XElement(Breakdown(root)); other.Element(Cac + "TaxCategory")!.Element(Cbc + "ID")!.Value = "E"; Breakdown(root).AddAfterSelf(other); }),
        ("BR-O-12", VatTreatment.OutsideScope, false, root => Line(root).Element(Cac + "Item")!.Element(Cac + "ClassifiedTaxCategory")!.Element(Cbc + "ID")!.Value = "E"),
        ("BR-S-01", VatTreatment.Standard, false, root => Breakdown(root).Remove()),
        ("BR-S-02", VatTreatment.Standard, false, root => Taken(Seller(root), Cac + "PartyTaxScheme")),
        ("BR-S-05", VatTreatment.Standard, false, root => Line(root).Element(Cac + "Item")!.Element(Cac + "ClassifiedTaxCategory")!.Element(Cbc + "Percent")!.Value = "0"),
        ("BR-S-08", VatTreatment.Standard, false, root => Breakdown(root).Element(Cbc + "TaxableAmount")!.Value = "1.00"),
        ("BR-S-09", VatTreatment.Standard, false, root => Breakdown(root).Element(Cbc + "TaxAmount")!.Value = "1.00"),
        ("BR-S-10", VatTreatment.Standard, false, root => Breakdown(root).Element(Cac + "TaxCategory")!.Add(new XElement(Cbc + "TaxExemptionReason", "None"))),
        ("BR-E-01", VatTreatment.Exempt, false, root => Breakdown(root).Remove()),
        ("BR-E-02", VatTreatment.Exempt, false, root => Taken(Seller(root), Cac + "PartyTaxScheme")),
        ("BR-E-05", VatTreatment.Exempt, false, root => Line(root).Element(Cac + "Item")!.Element(Cac + "ClassifiedTaxCategory")!.Element(Cbc + "Percent")!.Value = "20"),
        ("BR-E-08", VatTreatment.Exempt, false, root => Breakdown(root).Element(Cbc + "TaxableAmount")!.Value = "1.00"),
        ("BR-E-09", VatTreatment.Exempt, false, root => Breakdown(root).Element(Cbc + "TaxAmount")!.Value = "1.00"),
        ("BR-E-10", VatTreatment.Exempt, false, root => Taken(Breakdown(root).Element(Cac + "TaxCategory")!, Cbc + "TaxExemptionReason")),
        ("PEPPOL-EN16931-R001", VatTreatment.Standard, false, root => Taken(root, Cbc + "ProfileID")),
        ("PEPPOL-EN16931-R002", VatTreatment.Standard, false, root => root.Add(new XElement(Cbc + "Note", "Another"))),
        ("PEPPOL-EN16931-R003", VatTreatment.Standard, false, root => { Taken(root, Cbc + "BuyerReference"); Taken(root, Cac + "OrderReference"); }),
        ("PEPPOL-EN16931-R004", VatTreatment.Standard, false, root => root.Element(Cbc + "CustomizationID")!.Value = "urn:cen.eu:en16931:2017"),
        ("PEPPOL-EN16931-R007", VatTreatment.Standard, false, root => root.Element(Cbc + "ProfileID")!.Value = "urn:other"),
        ("PEPPOL-EN16931-R008", VatTreatment.Standard, false, root => root.Element(Cbc + "Note")!.Value = " "),
        ("PEPPOL-EN16931-R010", VatTreatment.Standard, false, root => Taken(Buyer(root), Cbc + "EndpointID")),
        ("PEPPOL-EN16931-R020", VatTreatment.Standard, false, root => Taken(Seller(root), Cbc + "EndpointID")),
        ("PEPPOL-EN16931-R051", VatTreatment.Standard, false, root => Total(root).Element(Cbc + "PayableAmount")!.SetAttributeValue("currencyID", "EUR")),
        ("PEPPOL-EN16931-R053", VatTreatment.Standard, false, root => root.Element(Cac + "TaxTotal")!.AddAfterSelf(new XElement(root.Element(Cac + "TaxTotal")!))),
        ("PEPPOL-EN16931-R061", VatTreatment.Standard, false, root => root.Element(Cac + "PaymentMeans")!.Element(Cbc + "PaymentMeansCode")!.Value = "59"),
        ("PEPPOL-EN16931-R110", VatTreatment.Standard, false, root => Line(root).Element(Cac + "InvoicePeriod")!.Element(Cbc + "StartDate")!.Value = "2026-04-30"),
        ("PEPPOL-EN16931-R111", VatTreatment.Standard, false, root => Line(root).Element(Cac + "InvoicePeriod")!.Element(Cbc + "EndDate")!.Value = "2026-06-01"),
        ("PEPPOL-EN16931-R120", VatTreatment.Standard, false, root => Line(root).Element(Cac + "Price")!.Element(Cbc + "PriceAmount")!.Value = "60.01"),
        ("PEPPOL-EN16931-P0100", VatTreatment.Standard, false, root => root.Element(Cbc + "InvoiceTypeCode")!.Value = "389"),
        ("PEPPOL-EN16931-P0101", VatTreatment.Standard, true, root => root.Element(Cbc + "CreditNoteTypeCode")!.Value = "380"),
        ("PEPPOL-EN16931-P0112", VatTreatment.Standard, false, root => root.Element(Cbc + "InvoiceTypeCode")!.Value = "384"),
        ("PEPPOL-EN16931-CL008", VatTreatment.Standard, false, root => Seller(root).Element(Cbc + "EndpointID")!.SetAttributeValue("schemeID", "0195")),
        ("PEPPOL-COMMON-R040", VatTreatment.Standard, false, root => Buyer(root).Element(Cbc + "EndpointID")!.Value = "5012345678901"),
        ("CREDIT-NOTE-NAMES-INVOICE", VatTreatment.Standard, true, root => root.Elements(Cac + "BillingReference").Remove()),
    ];

    public static TheoryData<string> Ids => [.. Breaks.Select(one => one.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_rule_sees_a_document_that_breaks_it(string id)
    {
        var (_, treatment, isCreditNote, breaks) = Breaks.Single(one => one.Id == id);
        var document = await Ubl(InvoiceOf((isCreditNote ? UblInvoiceTests.CreditUnder(treatment) : UblInvoiceTests.SentUnder(treatment)).Statement));
        Assert.Empty(UblRules.Broken(document));

        breaks(document.Root!);

        Assert.Contains(id, UblRules.Broken(document));
    }

    [Fact]
    public void Every_rule_is_broken_once() => Assert.Equal(UblRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), Breaks.Select(one => one.Id).Order(StringComparer.Ordinal));

    private static XElement Taken(XElement from, XName name)
    {
        var taken = from.Element(name)!;
        taken.Remove();
        return taken;
    }

    private static XElement Seller(XElement root) => root.Element(Cac + "AccountingSupplierParty")!.Element(Cac + "Party")!;

    private static XElement Buyer(XElement root) => root.Element(Cac + "AccountingCustomerParty")!.Element(Cac + "Party")!;

    private static XElement Total(XElement root) => root.Element(Cac + "LegalMonetaryTotal")!;

    private static XElement Breakdown(XElement root) => root.Element(Cac + "TaxTotal")!.Element(Cac + "TaxSubtotal")!;

    private static XElement Line(XElement root) => root.Element(Cac + "InvoiceLine")!;
}
