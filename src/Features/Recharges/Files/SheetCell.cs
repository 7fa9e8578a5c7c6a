namespace TalentPool.Features.Recharges.Files;

/// <summary>What a cell holds, before it is known into which file it goes.</summary>
/// <param name="Words">The text; empty where it is none.</param>
/// <param name="Whole">A number; pence where it is money, minutes where it is time; null where the cell is empty or something else.</param>
public readonly record struct SheetCell(SheetCellKind Kind, string Words, long? Whole, DateOnly? On)
{
    /// <summary>The cell in a CSV file.</summary>
    public CsvCell Csv => Kind switch
    {
        SheetCellKind.Money => CsvCell.Money(Whole),
        SheetCellKind.Number => CsvCell.Number(Whole),
        SheetCellKind.Day => CsvCell.Day(On),
        SheetCellKind.Duration => CsvCell.Duration(Whole),
        SheetCellKind.Hours => CsvCell.Hours(Whole),
        SheetCellKind.Month => On is { } month ? CsvCell.Month(month) : CsvCell.Empty,
        _ => CsvCell.Text(Words),
    };

    public static SheetCell Text(string? words) => new(SheetCellKind.Text, words ?? "", null, null);

    public static SheetCell Number(long? number) => new(SheetCellKind.Number, "", number, null);

    public static SheetCell Money(long? pence) => new(SheetCellKind.Money, "", pence, null);

    public static SheetCell Duration(long? minutes) => new(SheetCellKind.Duration, "", minutes, null);

    public static SheetCell Hours(long? minutes) => new(SheetCellKind.Hours, "", minutes, null);

    public static SheetCell Day(DateOnly? day) => new(SheetCellKind.Day, "", null, day);

    public static SheetCell Month(DateOnly? month) => new(SheetCellKind.Month, "", null, month);
}
