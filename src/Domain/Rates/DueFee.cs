namespace TalentPool.Domain.Rates;

/// <summary>A part of a fee, or a month's share of a post, that the schedule makes due.</summary>
/// <param name="Day">The day on which the part is due, or the last of the month whose share it is.</param>
/// <param name="DueAt">From when on it is owed, and stays as it is whatever becomes of the placement.</param>
public sealed record DueFee(DateOnly Day, long Pence, DateTime DueAt)
{
    /// <summary>The day as yyyymmdd: it names the part within its placement.</summary>
    public long Number => (((Day.Year * 100L) + Day.Month) * 100) + Day.Day;
}
