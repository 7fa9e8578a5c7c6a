namespace TalentPool.Domain.Recharges;

/// <summary>What a line charges. In the order in which the lines of one placement and month stand on a statement.</summary>
public enum LineKind
{
    Time,
    Expense,
    Fee,

    /// <summary>What a backdated rate makes of a line that was charged before.</summary>
    Adjustment,

    /// <summary>Minutes of a timesheet that names the one it corrects; they may be fewer than nought.</summary>
    Correction,

    /// <summary>A line that was disputed when its statement went out, and is settled now.</summary>
    BroughtForward,
}
