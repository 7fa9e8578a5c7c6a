using System.Xml.Linq;

namespace TalentPool.Tests.Features.Recharges.Files;

/// <summary>
/// The rules of EN 16931 (BR-…) and Peppol BIS Billing 3.0 (PEPPOL-…) that apply to what an authority sends, each by its id. They read the
/// document alone and know nothing of what wrote it.
/// </summary>
internal static class UblRules
{
    private const decimal Slack = 0.02m;

    private static readonly string[] OrderOfInvoice =
    [
        "CustomizationID", "ProfileID", "ID", "IssueDate", "DueDate", "InvoiceTypeCode", "Note", "TaxPointDate", "DocumentCurrencyCode", "TaxCurrencyCode", "AccountingCost", "BuyerReference",
        "InvoicePeriod", "OrderReference", "BillingReference", "DespatchDocumentReference", "ReceiptDocumentReference", "OriginatorDocumentReference", "ContractDocumentReference",
        "AdditionalDocumentReference", "ProjectReference", "AccountingSupplierParty", "AccountingCustomerParty", "PayeeParty", "TaxRepresentativeParty", "Delivery", "PaymentMeans", "PaymentTerms",
        "AllowanceCharge", "TaxTotal", "LegalMonetaryTotal", "InvoiceLine",
    ];

    private static readonly string[] OrderOfCreditNote =
    [
        "CustomizationID", "ProfileID", "ID", "IssueDate", "TaxPointDate", "CreditNoteTypeCode", "Note", "DocumentCurrencyCode", "TaxCurrencyCode", "AccountingCost", "BuyerReference",
        "InvoicePeriod", "OrderReference", "BillingReference", "DespatchDocumentReference", "ReceiptDocumentReference", "ContractDocumentReference", "AdditionalDocumentReference",
        "OriginatorDocumentReference", "AccountingSupplierParty", "AccountingCustomerParty", "PayeeParty", "TaxRepresentativeParty", "Delivery", "PaymentMeans", "PaymentTerms",
        "AllowanceCharge", "TaxTotal", "LegalMonetaryTotal", "CreditNoteLine",
    ];

    /// <summary>How the schemas of UBL 2.1 order what stands inside an element.</summary>
    private static readonly Dictionary<string, string[]> Order = new()
    {
        ["Invoice"] = OrderOfInvoice,
        ["CreditNote"] = OrderOfCreditNote,
        ["Party"] = ["EndpointID", "PartyIdentification", "PartyName", "PostalAddress", "PartyTaxScheme", "PartyLegalEntity", "Contact"],
        ["PostalAddress"] = ["StreetName", "AdditionalStreetName", "CityName", "PostalZone", "CountrySubentity", "AddressLine", "Country"],
        ["PartyTaxScheme"] = ["CompanyID", "TaxScheme"],
        ["PartyLegalEntity"] = ["RegistrationName", "CompanyID", "CompanyLegalForm"],
        ["InvoicePeriod"] = ["StartDate", "EndDate", "DescriptionCode"],
        ["InvoiceDocumentReference"] = ["ID", "IssueDate"],
        ["PaymentMeans"] = ["PaymentMeansCode", "PaymentID", "CardAccount", "PayeeFinancialAccount", "PaymentMandate"],
        ["PayeeFinancialAccount"] = ["ID", "Name", "FinancialInstitutionBranch"],
        ["TaxTotal"] = ["TaxAmount", "TaxSubtotal"],
        ["TaxSubtotal"] = ["TaxableAmount", "TaxAmount", "TaxCategory"],
        ["TaxCategory"] = ["ID", "Percent", "TaxExemptionReasonCode", "TaxExemptionReason", "TaxScheme"],
        ["ClassifiedTaxCategory"] = ["ID", "Percent", "TaxScheme"],
        ["LegalMonetaryTotal"] = ["LineExtensionAmount", "TaxExclusiveAmount", "TaxInclusiveAmount", "AllowanceTotalAmount", "ChargeTotalAmount", "PrepaidAmount", "PayableRoundingAmount", "PayableAmount"],
        ["InvoiceLine"] = ["ID", "Note", "InvoicedQuantity", "LineExtensionAmount", "AccountingCost", "InvoicePeriod", "OrderLineReference", "DocumentReference", "AllowanceCharge", "Item", "Price"],
        ["CreditNoteLine"] = ["ID", "Note", "CreditedQuantity", "LineExtensionAmount", "AccountingCost", "InvoicePeriod", "OrderLineReference", "DocumentReference", "AllowanceCharge", "Item", "Price"],
        ["Item"] = ["Description", "Name", "BuyersItemIdentification", "SellersItemIdentification", "StandardItemIdentification", "OriginCountry", "CommodityClassification", "ClassifiedTaxCategory", "AdditionalItemProperty"],
        ["Price"] = ["PriceAmount", "BaseQuantity", "AllowanceCharge"],
    };

    public static IReadOnlyList<UblRule> All { get; } =
    [
        // What has to be there.
        new("UBL-ORDER", text => text.Document.Descendants().All(IsOrdered)),
        new("BR-01", text => text.Has("/*/cbc:CustomizationID")),
        new("BR-02", text => text.Has("/*/cbc:ID")),
        new("BR-03", text => text.Day("/*/cbc:IssueDate") != default),
        new("BR-04", text => text.Has("/*/cbc:InvoiceTypeCode | /*/cbc:CreditNoteTypeCode")),
        new("BR-05", text => text.Has("/*/cbc:DocumentCurrencyCode")),
        new("BR-06", text => text.Has("/*/cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName")),
        new("BR-07", text => text.Has("/*/cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName")),
        new("BR-08", text => text.Has("/*/cac:AccountingSupplierParty/cac:Party/cac:PostalAddress")),
        new("BR-09", text => text.Has("/*/cac:AccountingSupplierParty/cac:Party/cac:PostalAddress/cac:Country/cbc:IdentificationCode")),
        new("BR-10", text => text.Has("/*/cac:AccountingCustomerParty/cac:Party/cac:PostalAddress")),
        new("BR-11", text => text.Has("/*/cac:AccountingCustomerParty/cac:Party/cac:PostalAddress/cac:Country/cbc:IdentificationCode")),
        new("BR-12", text => text.Has("/*/cac:LegalMonetaryTotal/cbc:LineExtensionAmount")),
        new("BR-13", text => text.Has("/*/cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount")),
        new("BR-14", text => text.Has("/*/cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount")),
        new("BR-15", text => text.Has("/*/cac:LegalMonetaryTotal/cbc:PayableAmount")),
        new("BR-16", text => text.Lines.Count > 0),
        new("BR-21", text => text.Lines.All(line => text.Has("cbc:ID", line))),
        new("BR-22", text => text.Lines.All(line => text.Has("cbc:InvoicedQuantity | cbc:CreditedQuantity", line))),
        new("BR-23", text => text.Lines.All(line => text.Attribute("cbc:InvoicedQuantity | cbc:CreditedQuantity", "unitCode", line) is "HUR" or "MIN" or "DAY" or "C62")),
        new("BR-24", text => text.Lines.All(line => text.Has("cbc:LineExtensionAmount", line))),
        new("BR-25", text => text.Lines.All(line => text.Has("cac:Item/cbc:Name", line))),
        new("BR-26", text => text.Lines.All(line => text.Has("cac:Price/cbc:PriceAmount", line))),
        new("BR-27", text => text.Lines.All(line => text.Number("cac:Price/cbc:PriceAmount", line) >= 0)),
        new("BR-29", text => text.All("/*/cac:InvoicePeriod").All(period => text.Day("cbc:StartDate", period) <= text.Day("cbc:EndDate", period))),
        new("BR-30", text => text.Lines.SelectMany(line => text.All("cac:InvoicePeriod", line)).All(period => text.Day("cbc:StartDate", period) <= text.Day("cbc:EndDate", period))),
        new("BR-45", text => text.Breakdowns.All(one => text.Has("cbc:TaxableAmount", one))),
        new("BR-46", text => text.Breakdowns.All(one => text.Has("cbc:TaxAmount", one))),
        new("BR-47", text => text.Breakdowns.All(one => text.Has("cac:TaxCategory/cbc:ID", one))),
        new("BR-48", text => text.Breakdowns.All(one => text.Text("cac:TaxCategory/cbc:ID", one) == "O" || text.Has("cac:TaxCategory/cbc:Percent", one))),
        new("BR-49", text => text.All("/*/cac:PaymentMeans").All(means => text.Has("cbc:PaymentMeansCode", means))),
        new("BR-55", text => text.All("/*/cac:BillingReference").All(reference => text.Has("cac:InvoiceDocumentReference/cbc:ID", reference))),
        new("BR-61", text => text.All("/*/cac:PaymentMeans[cbc:PaymentMeansCode = '30']").All(means => text.Has("cac:PayeeFinancialAccount/cbc:ID", means))),
        new("BR-62", text => text.All("/*/cac:AccountingSupplierParty/cac:Party/cbc:EndpointID").All(id => id.Attribute("schemeID") is not null)),
        new("BR-63", text => text.All("/*/cac:AccountingCustomerParty/cac:Party/cbc:EndpointID").All(id => id.Attribute("schemeID") is not null)),

        // Sums.
        new("BR-CO-03", text => !(text.Has("/*/cbc:TaxPointDate") && text.Has("/*/cac:InvoicePeriod/cbc:DescriptionCode"))),
        new("BR-CO-04", text => text.Lines.All(line => text.Has("cac:Item/cac:ClassifiedTaxCategory/cbc:ID", line))),
        new("BR-CO-09", text => text.All("//cac:PartyTaxScheme[cac:TaxScheme/cbc:ID = 'VAT']/cbc:CompanyID").All(id => id.Value.Length > 2 && id.Value[..2].All(char.IsAsciiLetterUpper))),
        new("BR-CO-10", text => text.Number("/*/cac:LegalMonetaryTotal/cbc:LineExtensionAmount") == text.Lines.Sum(line => text.Number("cbc:LineExtensionAmount", line))),
        new("BR-CO-13", text => text.Number("/*/cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount") == text.Number("/*/cac:LegalMonetaryTotal/cbc:LineExtensionAmount")),
        new("BR-CO-14", text => text.Number("/*/cac:TaxTotal/cbc:TaxAmount") == text.Breakdowns.Sum(one => text.Number("cbc:TaxAmount", one))),
        new("BR-CO-15", text => text.Number("/*/cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount")
            == text.Number("/*/cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount") + text.Number("/*/cac:TaxTotal/cbc:TaxAmount")),
        new("BR-CO-16", text => text.Number("/*/cac:LegalMonetaryTotal/cbc:PayableAmount") == text.Number("/*/cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount")),
        new("BR-CO-17", text => text.Breakdowns.All(one => text.Number("cbc:TaxAmount", one)
            == Math.Round(text.Number("cbc:TaxableAmount", one) * Percent(text, "cac:TaxCategory/cbc:Percent", one) / 100, 2, MidpointRounding.AwayFromZero))),
        new("BR-CO-18", text => text.Breakdowns.Count > 0),
        new("BR-CO-19", text => text.All("/*/cac:InvoicePeriod").All(period => text.Has("cbc:StartDate | cbc:EndDate", period))),
        new("BR-CO-20", text => text.Lines.SelectMany(line => text.All("cac:InvoicePeriod", line)).All(period => text.Has("cbc:StartDate | cbc:EndDate", period))),
        new("BR-CO-25", text => text.Number("/*/cac:LegalMonetaryTotal/cbc:PayableAmount") <= 0 || text.Has("/*/cbc:DueDate") || text.Has("/*/cac:PaymentTerms/cbc:Note")),
        new("BR-CO-26", text => text.Has("/*/cac:AccountingSupplierParty/cac:Party/cac:PartyIdentification/cbc:ID")
            || text.Has("/*/cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID") || text.Has(SellersVat)),

        // Decimals.
        new("BR-DEC-09", text => HasTwoDecimals(text, "/*/cac:LegalMonetaryTotal/cbc:LineExtensionAmount")),
        new("BR-DEC-12", text => HasTwoDecimals(text, "/*/cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount")),
        new("BR-DEC-13", text => HasTwoDecimals(text, "/*/cac:TaxTotal/cbc:TaxAmount")),
        new("BR-DEC-14", text => HasTwoDecimals(text, "/*/cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount")),
        new("BR-DEC-18", text => HasTwoDecimals(text, "/*/cac:LegalMonetaryTotal/cbc:PayableAmount")),
        new("BR-DEC-19", text => HasTwoDecimals(text, "//cac:TaxSubtotal/cbc:TaxableAmount")),
        new("BR-DEC-20", text => HasTwoDecimals(text, "//cac:TaxSubtotal/cbc:TaxAmount")),
        new("BR-DEC-23", text => HasTwoDecimals(text, "/*/cac:InvoiceLine/cbc:LineExtensionAmount | /*/cac:CreditNoteLine/cbc:LineExtensionAmount")),

        // Outside the scope.
        new("BR-O-01", text => !Uses(text, "O") || Of(text, "O").Count == 1),
        new("BR-O-02", text => !Uses(text, "O") || (!text.Has(SellersVat) && !text.Has(BuyersVat))),
        new("BR-O-05", text => LinesOf(text, "O").All(line => !text.Has("cac:Item/cac:ClassifiedTaxCategory/cbc:Percent", line))),
        new("BR-O-08", text => Of(text, "O").All(one => text.Number("cbc:TaxableAmount", one) == LinesOf(text, "O").Sum(line => text.Number("cbc:LineExtensionAmount", line)))),
        new("BR-O-09", text => Of(text, "O").All(one => text.Number("cbc:TaxAmount", one) == 0)),
        new("BR-O-10", text => Of(text, "O").All(HasReason(text))),
        new("BR-O-11", text => Of(text, "O").Count == 0 || text.Breakdowns.Count == 1),
        new("BR-O-12", text => Of(text, "O").Count == 0 || LinesOf(text, "O").Count == text.Lines.Count),

        // Standard rated.
        new("BR-S-01", text => LinesOf(text, "S").Count == 0 || Of(text, "S").Count > 0),
        new("BR-S-02", text => LinesOf(text, "S").Count == 0 || text.Has(SellersVat)),
        new("BR-S-05", text => LinesOf(text, "S").All(line => text.Number("cac:Item/cac:ClassifiedTaxCategory/cbc:Percent", line) > 0)),
        new("BR-S-08", text => Of(text, "S").All(one => text.Number("cbc:TaxableAmount", one) == LinesOf(text, "S")
            .Where(line => text.Number("cac:Item/cac:ClassifiedTaxCategory/cbc:Percent", line) == text.Number("cac:TaxCategory/cbc:Percent", one)).Sum(line => text.Number("cbc:LineExtensionAmount", line)))),
        new("BR-S-09", text => Of(text, "S").All(one => Math.Abs(text.Number("cbc:TaxAmount", one) - (text.Number("cbc:TaxableAmount", one) * text.Number("cac:TaxCategory/cbc:Percent", one) / 100)) < 0.01m)),
        new("BR-S-10", text => !Of(text, "S").Any(HasReason(text))),

        // Exempt.
        new("BR-E-01", text => LinesOf(text, "E").Count == 0 || Of(text, "E").Count == 1),
        new("BR-E-02", text => LinesOf(text, "E").Count == 0 || text.Has(SellersVat)),
        new("BR-E-05", text => LinesOf(text, "E").All(line => text.Number("cac:Item/cac:ClassifiedTaxCategory/cbc:Percent", line) == 0)),
        new("BR-E-08", text => Of(text, "E").All(one => text.Number("cbc:TaxableAmount", one) == LinesOf(text, "E").Sum(line => text.Number("cbc:LineExtensionAmount", line)))),
        new("BR-E-09", text => Of(text, "E").All(one => text.Number("cbc:TaxAmount", one) == 0)),
        new("BR-E-10", text => Of(text, "E").All(HasReason(text))),

        // Peppol.
        new("PEPPOL-EN16931-R001", text => text.Has("/*/cbc:ProfileID")),
        new("PEPPOL-EN16931-R002", text => text.All("/*/cbc:Note").Count <= 1),
        new("PEPPOL-EN16931-R003", text => text.Has("/*/cbc:BuyerReference") || text.Has("/*/cac:OrderReference/cbc:ID")),
        new("PEPPOL-EN16931-R004", text => text.Text("/*/cbc:CustomizationID") == "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"),
        new("PEPPOL-EN16931-R007", text => text.Text("/*/cbc:ProfileID") == "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"),
        new("PEPPOL-EN16931-R008", text => text.Document.Descendants().All(element => element.HasElements || element.Value.Trim().Length > 0)),
        new("PEPPOL-EN16931-R010", text => text.Has("/*/cac:AccountingCustomerParty/cac:Party/cbc:EndpointID")),
        new("PEPPOL-EN16931-R020", text => text.Has("/*/cac:AccountingSupplierParty/cac:Party/cbc:EndpointID")),
        new("PEPPOL-EN16931-R051", text => text.Document.Descendants().Attributes("currencyID").All(currency => currency.Value == text.Text("/*/cbc:DocumentCurrencyCode"))),
        new("PEPPOL-EN16931-R053", text => text.All("/*/cac:TaxTotal[cac:TaxSubtotal]").Count == 1),
        new("PEPPOL-EN16931-R061", text => text.All("/*/cac:PaymentMeans[cbc:PaymentMeansCode = '49' or cbc:PaymentMeansCode = '59']").All(means => text.Has("cac:PaymentMandate/cbc:ID", means))),
        new("PEPPOL-EN16931-R110", text => LinePeriods(text).All(period => text.Day("/*/cac:InvoicePeriod/cbc:StartDate") <= text.Day("cbc:StartDate", period))),
        new("PEPPOL-EN16931-R111", text => LinePeriods(text).All(period => text.Day("cbc:EndDate", period) <= text.Day("/*/cac:InvoicePeriod/cbc:EndDate"))),
        new("PEPPOL-EN16931-R120", text => text.Lines.All(line => Math.Abs(
            text.Number("cbc:LineExtensionAmount", line) - (text.Number("cbc:InvoicedQuantity | cbc:CreditedQuantity", line) * text.Number("cac:Price/cbc:PriceAmount", line))) <= Slack)),
        new("PEPPOL-EN16931-P0100", text => text.IsCreditNote || text.Text("/*/cbc:InvoiceTypeCode") == "380"),
        new("PEPPOL-EN16931-P0101", text => !text.IsCreditNote || text.Text("/*/cbc:CreditNoteTypeCode") is "381" or "396" or "81" or "83" or "532"),
        new("PEPPOL-EN16931-P0112", text => text.Text("/*/cbc:InvoiceTypeCode") is not ("384" or "326")),
        new("PEPPOL-EN16931-CL008", text => text.All("//cbc:EndpointID").All(id => id.Attribute("schemeID")?.Value is "9932" or "0088" or "0060")),
        new("PEPPOL-COMMON-R040", text => text.All("//cbc:EndpointID[@schemeID = '0088']").All(id => IsGln(id.Value))),

        // Ours: a credit note names what it takes back.
        new("CREDIT-NOTE-NAMES-INVOICE", text => !text.IsCreditNote || text.Has("/*/cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID")),
    ];

    private const string SellersVat = "/*/cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme[cac:TaxScheme/cbc:ID = 'VAT']/cbc:CompanyID";

    private const string BuyersVat = "/*/cac:AccountingCustomerParty/cac:Party/cac:PartyTaxScheme[cac:TaxScheme/cbc:ID = 'VAT']/cbc:CompanyID";

    /// <summary>The ids of the rules that the document breaks.</summary>
    public static IReadOnlyList<string> Broken(XDocument document)
    {
        var text = new UblText(document);
        return [.. All.Where(rule => !rule.Holds(text)).Select(rule => rule.Id)];
    }

    private static bool IsOrdered(XElement element)
    {
        if (!Order.TryGetValue(element.Name.LocalName, out var order))
        {
            return true;
        }

        var places = element.Elements().Select(child => Array.IndexOf(order, child.Name.LocalName)).ToList();
        return places.TrueForAll(place => place >= 0) && places.SequenceEqual(places.Order());
    }

    private static bool Uses(UblText text, string category) => LinesOf(text, category).Count > 0 || Of(text, category).Count > 0;

    private static List<XElement> Of(UblText text, string category) => [.. text.Breakdowns.Where(one => text.Text("cac:TaxCategory/cbc:ID", one) == category)];

    private static List<XElement> LinesOf(UblText text, string category) => [.. text.Lines.Where(line => text.Text("cac:Item/cac:ClassifiedTaxCategory/cbc:ID", line) == category)];

    private static Func<XElement, bool> HasReason(UblText text) => one => text.Has("cac:TaxCategory/cbc:TaxExemptionReason | cac:TaxCategory/cbc:TaxExemptionReasonCode", one);

    private static decimal Percent(UblText text, string path, XElement from) => text.Has(path, from) ? text.Number(path, from) : 0;

    private static IEnumerable<XElement> LinePeriods(UblText text) => text.Lines.SelectMany(line => text.All("cac:InvoicePeriod", line));

    private static bool HasTwoDecimals(UblText text, string path) => text.All(path).All(amount => amount.Value.Split('.') is [_] or [_, { Length: <= 2 }]);

    private static bool IsGln(string id) =>
        id.Length == 13 && id.All(char.IsAsciiDigit) && id.Reverse().Select((digit, index) => (digit - '0') * (index % 2 == 0 ? 1 : 3)).Sum() % 10 == 0;
}
