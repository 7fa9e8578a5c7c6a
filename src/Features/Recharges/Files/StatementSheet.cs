using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges.Files;

/// <summary>A statement as a spreadsheet: its lines, and what they come to.</summary>
public static class StatementSheet
{
    public static Task Write(Stream onward, StatementSource source, CancellationToken cancellation = default) => Workbook.Write(
        onward,
        [
            new Worksheet("Lines", [.. StatementColumn.All.Select(column => column.Name)], source.Statement.Lines.OrderBy(line => line.Number).Select(line => StatementColumn.All.Select(column => column.Of(source, line)))),
            new Worksheet("Statement", ["what", "value"], Summary(source)),
        ],
        cancellation);

    private static IEnumerable<IEnumerable<SheetCell>> Summary(StatementSource source)
    {
        var statement = source.Statement;
        var totals = statement.DocumentTotals;
        return
        [
            [SheetCell.Text("statement_no"), SheetCell.Text(statement.Reference)],
            [SheetCell.Text("period"), SheetCell.Month(statement.Month)],
            [SheetCell.Text("provider"), SheetCell.Text(source.Authorities.Name(statement.ProviderId))],
            [SheetCell.Text("recipient"), SheetCell.Text(source.Authorities.Name(statement.RecipientId))],
            [SheetCell.Text("vat_category"), SheetCell.Text(Vat.CategoryOf(statement.VatTreatment))],
            [SheetCell.Text("lines"), SheetCell.Number(statement.Lines.Count)],
            [SheetCell.Text("net_of_all_lines"), SheetCell.Money(statement.NetPence)],
            [SheetCell.Text("net_of_document"), SheetCell.Money(totals.NetPence)],
            [SheetCell.Text("vat_of_document"), SheetCell.Money(totals.VatPence)],
            [SheetCell.Text("gross_of_document"), SheetCell.Money(totals.GrossPence)],
        ];
    }
}
