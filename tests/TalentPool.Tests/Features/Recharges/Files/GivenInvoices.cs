using System.Xml.Linq;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Tests.Recharges;
using TalentPool.Features.Recharges.Files;

namespace TalentPool.Tests.Features.Recharges.Files;

/// <summary>Statements that have gone out, the two councils' details, and the files that are made of them.</summary>
internal static class GivenInvoices
{
    public static readonly FinanceFacts LeedsFacts = new()
    {
        AddressScheme = ElectronicAddressScheme.VatNumber,
        AddressId = "GB123456789",
        VatNumber = "GB123456789",
        Street = "Civic Hall, Calverley Street",
        Town = "Leeds",
        Postcode = "LS1 1UR",
        AccountName = "Leeds City Council",
        SortCode = "010203",
        AccountNumber = "12345678",
        BuyerReference = "LEGAL-R",
    };

    public static readonly FinanceFacts BradfordFacts = new()
    {
        AddressScheme = ElectronicAddressScheme.Gln,
        AddressId = "5012345678900",
        VatNumber = "GB987654321",
        Street = "City Hall, Centenary Square",
        Town = "Bradford",
        Postcode = "BD1 1HY",
        BuyerReference = "BRD-7",
    };

    public static readonly PlacementCodes Codes = new("40001", "PO-77", GivenCharges.Id(77));

    public static readonly AuthorityNames Names = new(
        new Dictionary<Guid, string> { [GivenCharges.Leeds] = "LDS", [GivenCharges.Bradford] = "BRD", [GivenCharges.Kirklees] = "KIR" },
        new Dictionary<Guid, string> { [GivenCharges.Leeds] = "Leeds City Council", [GivenCharges.Bradford] = "City of Bradford MDC", [GivenCharges.Kirklees] = "Kirklees Council" });

    /// <summary>Issued, agreed and sent out.</summary>
    public static StatementScene Sent(params IReadOnlyList<Chargeable> things)
    {
        var scene = StatementScene.Issued(things);
        scene.Done(scene.Respond());
        scene.Done(scene.Export());
        return scene;
    }

    public static InvoiceSource Source(Statement statement, FinanceFacts? seller = null, FinanceFacts? buyer = null, string sellerCode = "LDS") => new(
        statement, new InvoiceParty("Leeds City Council", sellerCode, seller ?? LeedsFacts), new InvoiceParty("City of Bradford MDC", "BRD", buyer ?? BradfordFacts),
        statement.Lines.Select(line => line.PlacementId).Distinct().ToDictionary(id => id, _ => Codes),
        statement.Lines.ToLookup(line => line.Number, _ => new PrecedingInvoice("LDS-2026-0001", new DateOnly(2026, 5, 9))));

    public static Invoice InvoiceOf(Statement statement) => Invoice.Of(Source(statement), StatementScene.Calendar);

    public static StatementSource FileOf(Statement statement) => new(
        statement, Names, statement.Lines.Select(line => line.PlacementId).Distinct().ToDictionary(id => id, _ => Codes), new Dictionary<Guid, string>());

    public static async Task<byte[]> Bytes(Func<Stream, Task> write)
    {
        using var memory = new MemoryStream();
        await write(memory);
        return memory.ToArray();
    }

    public static async Task<XDocument> Ubl(Invoice invoice) => XDocument.Load(new MemoryStream(await Bytes(stream => UblInvoice.Write(stream, invoice))));
}
