using TalentPool.Design;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges.Files;

/// <summary>A statement as a spreadsheet: its lines, what they come to, and what the sheets hold.</summary>
public static class StatementSheet
{
    public static Task Write(Stream onward, StatementSource source, Taken taken, CancellationToken cancellation = default)
    {
        var (statement, names) = (source.Statement, source.Authorities);
        var title = StatementWords.Heading(statement);
        return Workbook.Write(
            onward,
            title,
            [
                new Worksheet("Lines", [.. StatementColumn.All.Select(column => column.Name)], statement.Lines.OrderBy(line => line.Number).Select(line => StatementColumn.All.Select(column => column.Of(source, line)))),
                new Worksheet("Statement", ["what", "value"], Summary(source)),
                AboutSheet.Of(
                    title, [("whose", $"{names.Name(statement.ProviderId)} charges {names.Name(statement.RecipientId)}"), ("for", Shown.Month(statement.Month))],
                    taken, StatementColumn.All.Select(column => (column.Name, column.Meaning))),
            ],
            cancellation);
    }

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
