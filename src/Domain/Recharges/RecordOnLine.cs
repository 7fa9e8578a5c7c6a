namespace TalentPool.Domain.Recharges;

/// <summary>
/// What one record, hours or an expense with all that corrects it, has on a line, so that a credit gives back nothing that a correction takes away.
/// Hours count in minutes as worked, expenses in pence.
/// </summary>
/// <param name="OnLine">What the line charges of it.</param>
/// <param name="Left">What is left of it with its corrections, less what was taken back of it on other lines.</param>
public readonly record struct RecordOnLine(long OnLine, long Left)
{
    /// <summary>What of it is gone from the line, so that it cannot be taken back once more.</summary>
    public long Gone => Math.Max(0, OnLine) - Math.Clamp(Left, 0, Math.Max(0, OnLine));

    /// <summary>
    /// What a credit of a line takes back of one record on it, at most: nobody says whose hours on the line were wrong, so it counts against each of them
    /// as far as it goes. What is charged again is not taken back.
    /// </summary>
    public static long TakenBack(long onLine, LineFigures line, LineCredit credit) => Math.Min(Math.Max(0, onLine), credit.Worth(line));
}
