namespace TalentPool.Domain.Recharges;

/// <summary>A line that has been charged, as a backdated rate finds it.</summary>
/// <param name="Minutes">The minutes that are paid for on it, less those that were credited.</param>
/// <param name="ChargedPence">All that has been charged for them so far: at the line's own rate, and by every adjustment of it since.</param>
/// <param name="Adjustments">How many adjustment lines it has had.</param>
public sealed record ChargedLine(LineReference Line, long Minutes, long ChargedPence, int Adjustments = 0)
{
    /// <summary>
    /// What a backdated rate adds: what the line comes to at the new rate, less all that was charged for it so far, so that a second award
    /// counts only what the first left. Nothing that was charged is changed; a fall in the rate gives money back.
    /// </summary>
    public long AdjustmentPence(long newPencePerHour) => Pence.OfMinutes(Minutes, newPencePerHour) - ChargedPence;

    /// <summary>The line as it stands once that adjustment is charged.</summary>
    public ChargedLine Adjusted(long newPencePerHour) =>
        this with { ChargedPence = ChargedPence + AdjustmentPence(newPencePerHour), Adjustments = Adjustments + 1 };
}
