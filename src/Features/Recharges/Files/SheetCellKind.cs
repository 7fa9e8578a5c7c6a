namespace TalentPool.Features.Recharges.Files;

public enum SheetCellKind
{
    Text,
    Number,

    /// <summary>Whole pence, shown as pounds.</summary>
    Money,
    Day,

    /// <summary>The first day of the month.</summary>
    Month,
}
