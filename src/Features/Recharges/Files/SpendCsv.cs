using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges.Files;

/// <summary>
/// An authority's payments over £500 in a quarter, as the Local Government Transparency Code 2015 asks for. The file is published, so it holds
/// neither people nor matters nor placements.
/// </summary>
public static class SpendCsv
{
    private static readonly string[] Columns =
        ["body", "date", "department", "beneficiary", "purpose", "transaction_no", "amount", "irrecoverable_vat", "merchant_category"];

    public static async Task Write(
        Stream onward, IEnumerable<SpendItem> items, AuthorityNames authorities, IReadOnlyDictionary<Guid, string> serviceAreas, CancellationToken cancellation = default)
    {
        var file = new CsvFile(onward, isForPeople: true);
        await file.Headings(Columns);
        foreach (var item in items)
        {
            var area = serviceAreas.GetValueOrDefault(item.ServiceAreaId, "Several services");
            await file.Row(
            [
                CsvCell.Text(authorities.Name(item.RecipientId)),
                CsvCell.Day(item.PaidOn),
                CsvCell.Text(area),
                CsvCell.Text(authorities.Name(item.ProviderId)),
                CsvCell.Text($"Staff of another authority: {area}"),
                CsvCell.Text(item.StatementReference),
                CsvCell.Money(item.NetPence),
                CsvCell.Money(0),
                CsvCell.Text("Local authority"),
            ], cancellation);
        }

        await file.End(cancellation);
    }
}
