using System.Globalization;
using System.Text;
using System.Xml;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges.Files;

/// <summary>
/// Writes an invoice or credit note as UBL 2.1 by Peppol BIS Billing 3.0. The order of the elements is that of the UBL schemas; an element that
/// would be empty is not written (PEPPOL-EN16931-R008).
/// </summary>
public sealed class UblInvoice
{
    public const string Customization = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";

    public const string Profile = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

    public const string Components = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";

    public const string Basics = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";

    public const string InvoiceNamespace = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";

    public const string CreditNoteNamespace = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2";

    private const string Currency = "GBP";

    private const string CommercialInvoice = "380";

    private const string CreditNote = "381";

    private const string CreditTransfer = "30";

    private const string Hour = "HUR";

    private const string One = "C62";

    private readonly XmlWriter _xml;
    private readonly Invoice _invoice;

    private UblInvoice(XmlWriter xml, Invoice invoice) => (_xml, _invoice) = (xml, invoice);

    public static async Task Write(Stream onward, Invoice invoice, CancellationToken cancellation = default)
    {
        var drained = new DrainedStream(onward);
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n", CloseOutput = false };
        using (var xml = XmlWriter.Create(drained, settings))
        {
            await new UblInvoice(xml, invoice).Document(drained, cancellation);
        }

        await drained.Flow(cancellation);
    }

    private async Task Document(DrainedStream drained, CancellationToken cancellation)
    {
        _xml.WriteStartElement(null, _invoice.IsCreditNote ? "CreditNote" : "Invoice", _invoice.IsCreditNote ? CreditNoteNamespace : InvoiceNamespace);
        _xml.WriteAttributeString("xmlns", "cac", null, Components);
        _xml.WriteAttributeString("xmlns", "cbc", null, Basics);
        Head();
        Group("AccountingSupplierParty", () => Party(_invoice.Seller));
        Group("AccountingCustomerParty", () => Party(_invoice.Buyer));
        Payment();
        Tax();
        Totals();
        var lines = 0;
        foreach (var line in _invoice.Lines)
        {
            Line(line);
            if (++lines % DrainedStream.RowsAtOnce == 0)
            {
                _xml.Flush();
                await drained.Flow(cancellation);
            }
        }

        _xml.WriteEndElement();
    }

    private void Head()
    {
        Basic("CustomizationID", Customization);
        Basic("ProfileID", Profile);
        Basic("ID", _invoice.Number);
        Basic("IssueDate", Day(_invoice.SentOn));
        if (_invoice.IsCreditNote)
        {
            Basic("CreditNoteTypeCode", CreditNote);
        }
        else
        {
            Basic("DueDate", Day(_invoice.DueOn));
            Basic("InvoiceTypeCode", CommercialInvoice);
        }

        Basic("Note", $"Staff of {_invoice.Seller.Name} who worked for {_invoice.Buyer.Name}, by statement {_invoice.Number}");
        Basic("DocumentCurrencyCode", Currency);
        Basic("BuyerReference", _invoice.Buyer.Facts.BuyerReference);
        Period(_invoice.From, _invoice.To);
        if (_invoice.OrderReference.Length > 0)
        {
            Group("OrderReference", () => Basic("ID", _invoice.OrderReference));
        }

        foreach (var preceding in _invoice.Preceding)
        {
            Group("BillingReference", () => Group("InvoiceDocumentReference", () =>
            {
                Basic("ID", preceding.Number);
                Basic("IssueDate", Day(preceding.SentOn));
            }));
        }
    }

    private void Party(InvoiceParty party) => Group("Party", () =>
    {
        Basic("EndpointID", party.Facts.AddressId, ("schemeID", SchemeOf(party.Facts.AddressScheme)));
        if (party.Code.Length > 0)
        {
            Group("PartyIdentification", () => Basic("ID", party.Code));
        }

        Group("PartyName", () => Basic("Name", party.Name));
        Group("PostalAddress", () =>
        {
            Basic("StreetName", party.Facts.Street);
            Basic("CityName", party.Facts.Town);
            Basic("PostalZone", party.Facts.Postcode);
            Group("Country", () => Basic("IdentificationCode", "GB"));
        });

        // What is outside the scope of VAT names nobody's VAT number (BR-O-02 to BR-O-04).
        if (_invoice.VatTreatment != VatTreatment.OutsideScope && party.Facts.VatNumber.Length > 0)
        {
            Group("PartyTaxScheme", () =>
            {
                Basic("CompanyID", party.Facts.VatNumber);
                Group("TaxScheme", () => Basic("ID", "VAT"));
            });
        }

        Group("PartyLegalEntity", () => Basic("RegistrationName", party.Name));
    });

    /// <summary>An invoice says where to pay to. Of a credit note the seller owes, so it says until when.</summary>
    private void Payment()
    {
        if (_invoice.IsCreditNote)
        {
            Group("PaymentTerms", () => Basic("Note", $"Set off against another invoice, or paid back by {Day(_invoice.DueOn)}"));
            return;
        }

        Group("PaymentMeans", () =>
        {
            Basic("PaymentMeansCode", CreditTransfer, ("name", "Credit transfer"));
            Basic("PaymentID", _invoice.Number);
            Group("PayeeFinancialAccount", () =>
            {
                Basic("ID", _invoice.Seller.Facts.AccountNumber);
                Basic("Name", _invoice.Seller.Facts.AccountName);
                Group("FinancialInstitutionBranch", () => Basic("ID", _invoice.Seller.Facts.SortCode));
            });
        });
        Group("PaymentTerms", () => Basic("Note", $"Payment within {Statement.PaymentDays} days"));
    }

    private void Tax() => Group("TaxTotal", () =>
    {
        Amount("TaxAmount", _invoice.Totals.VatPence);
        Group("TaxSubtotal", () =>
        {
            Amount("TaxableAmount", _invoice.Totals.NetPence);
            Amount("TaxAmount", _invoice.Totals.VatPence);
            Category("TaxCategory", isBreakdown: true);
        });
    });

    private void Totals() => Group("LegalMonetaryTotal", () =>
    {
        Amount("LineExtensionAmount", _invoice.Totals.NetPence);
        Amount("TaxExclusiveAmount", _invoice.Totals.NetPence);
        Amount("TaxInclusiveAmount", _invoice.Totals.GrossPence);
        Amount("PayableAmount", _invoice.Totals.GrossPence);
    });

    private void Line(InvoiceLine line) => Group(_invoice.IsCreditNote ? "CreditNoteLine" : "InvoiceLine", () =>
    {
        Basic("ID", line.Number.ToString(CultureInfo.InvariantCulture));
        if (_invoice.OrderReference.Length == 0 && line.OrderNumber.Length > 0)
        {
            Basic("Note", $"Order {line.OrderNumber}");
        }

        Basic(_invoice.IsCreditNote ? "CreditedQuantity" : "InvoicedQuantity", Quantity(line), ("unitCode", line.Minutes is null ? One : Hour));
        Amount("LineExtensionAmount", line.AmountPence);
        Basic("AccountingCost", line.CostCentre);
        Period(line.From, line.To);
        Group("Item", () =>
        {
            Basic("Description", DescriptionOf(line));
            Basic("Name", NameOf(line));
            Category("ClassifiedTaxCategory", isBreakdown: false);
        });
        Group("Price", () => Amount("PriceAmount", line.PricePence));
    });

    /// <summary>Hours to a millionth, so that quantity times price is within two pence of the amount up to a million pounds (PEPPOL-EN16931-R120).</summary>
    private static string Quantity(InvoiceLine line) => line.Minutes is { } minutes
        ? Math.Round(minutes / 60m, 6, MidpointRounding.AwayFromZero).ToString("0.######", CultureInfo.InvariantCulture)
        : line.Count.ToString(CultureInfo.InvariantCulture);

    private static string NameOf(InvoiceLine line) => line.Kind switch
    {
        LineKind.Time => "Staff hours",
        LineKind.Expense => "Expense",
        LineKind.Fee => "Agreed fee",
        LineKind.Adjustment => "Adjustment to a backdated rate",
        LineKind.Correction => "Correction of staff hours",
        _ => "Brought forward from an earlier statement",
    };

    /// <summary>The placement stands for the officer, who is not named.</summary>
    private static string DescriptionOf(InvoiceLine line) =>
        $"Placement {line.PlacementReference}{(line.Matter.Length > 0 ? $", matter {line.Matter}" : "")}, {line.Month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}";

    private void Category(string name, bool isBreakdown) => Group(name, () =>
    {
        Basic("ID", Vat.CategoryOf(_invoice.VatTreatment));
        if (_invoice.VatTreatment != VatTreatment.OutsideScope)
        {
            Basic("Percent", Vat.PercentOf(_invoice.VatTreatment).ToString(CultureInfo.InvariantCulture));
        }

        if (isBreakdown && _invoice.VatTreatment == VatTreatment.OutsideScope)
        {
            Basic("TaxExemptionReasonCode", "VATEX-EU-O");
            Basic("TaxExemptionReason", "Outside the scope of VAT");
        }

        if (isBreakdown && _invoice.VatTreatment == VatTreatment.Exempt)
        {
            Basic("TaxExemptionReason", "Exempt from VAT");
        }

        Group("TaxScheme", () => Basic("ID", "VAT"));
    });

    private void Period(DateOnly from, DateOnly to) => Group("InvoicePeriod", () =>
    {
        Basic("StartDate", Day(from));
        Basic("EndDate", Day(to));
    });

    private static string SchemeOf(ElectronicAddressScheme? scheme) => scheme switch
    {
        ElectronicAddressScheme.VatNumber => "9932",
        ElectronicAddressScheme.Gln => "0088",
        ElectronicAddressScheme.Duns => "0060",
        _ => throw new ArgumentOutOfRangeException(nameof(scheme), scheme, "An address without a register cannot be written."),
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Amount(string name, long pence) => Basic(name, Pounds.Text(pence), ("currencyID", Currency));

    private void Basic(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var clean = XmlText.Of(text).Trim();
        if (clean.Length == 0)
        {
            return;
        }

        _xml.WriteStartElement("cbc", name, Basics);
        foreach (var (attribute, value) in attributes)
        {
            _xml.WriteAttributeString(attribute, value);
        }

        _xml.WriteString(clean);
        _xml.WriteEndElement();
    }

    private void Group(string name, Action inside)
    {
        _xml.WriteStartElement("cac", name, Components);
        inside();
        _xml.WriteEndElement();
    }
}
