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

    /// <summary>Minutes, shown as 7:24.</summary>
    Duration,

    /// <summary>Minutes, shown as hours with two decimals.</summary>
    Hours,
}
