namespace TalentPool.Features.Recharges.Files;

/// <summary>A statement's lines as CSV, for whoever checks them in a spreadsheet.</summary>
public static class StatementCsv
{
    public static async Task Write(Stream onward, StatementSource source, CancellationToken cancellation = default)
    {
        var file = new CsvFile(onward, isForPeople: true);
        await file.Headings(StatementColumn.All.Select(column => column.Name));
        foreach (var line in source.Statement.Lines.OrderBy(line => line.Number))
        {
            await file.Row(StatementColumn.All.Select(column => column.Of(source, line).Csv), cancellation);
        }

        await file.End(cancellation);
    }
}
