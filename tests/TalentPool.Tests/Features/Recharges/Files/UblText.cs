using System.Globalization;
using System.Xml.Linq;
using System.Xml.XPath;
using System.Xml;
using TalentPool.Features.Recharges.Files;

namespace TalentPool.Tests.Features.Recharges.Files;

/// <summary>A UBL document as a receiver reads it, whoever wrote it.</summary>
internal sealed class UblText
{
    /// <summary>No amount comes near it, and sums of it are still numbers.</summary>
    private const decimal Missing = -999_999_999_999m;

    private readonly XmlNamespaceManager _names = new(new NameTable());

    public UblText(XDocument document)
    {
        Document = document;
        _names.AddNamespace("cac", UblInvoice.Components);
        _names.AddNamespace("cbc", UblInvoice.Basics);
    }

    public XDocument Document { get; }

    public bool IsCreditNote => Document.Root!.Name.LocalName == "CreditNote";

    public IReadOnlyList<XElement> Lines => All("/*/cac:InvoiceLine | /*/cac:CreditNoteLine");

    public IReadOnlyList<XElement> Breakdowns => All("/*/cac:TaxTotal/cac:TaxSubtotal");

    public IReadOnlyList<XElement> All(string path, XNode? from = null) => [.. (from ?? Document).XPathSelectElements(path, _names)];

    public bool Has(string path, XNode? from = null) => All(path, from).Any(element => element.Value.Trim().Length > 0);

    public string Text(string path, XNode? from = null) => All(path, from) is [var first, ..] ? first.Value : "";

    public decimal Number(string path, XNode? from = null) => decimal.TryParse(Text(path, from), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : Missing;

    public DateOnly Day(string path, XNode? from = null) => DateOnly.TryParseExact(Text(path, from), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : default;

    public string Attribute(string path, string name, XNode? from = null) => All(path, from) is [var first, ..] ? first.Attribute(name)?.Value ?? "" : "";
}
