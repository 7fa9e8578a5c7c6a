namespace TalentPool.Domain.Timesheets;

/// <summary>What a cell says of a text that is no duration it can take.</summary>
public static class DurationRefusals
{
    public static readonly Refusal NotADuration = new(nameof(NotADuration), "Enter a time such as 7:24, 7.4 or 444m.");

    public static readonly Refusal Negative = new(nameof(Negative), "Enter a time of nothing or more. Only a correction takes time away.");

    public static readonly Refusal LongerThanADay = new(nameof(LongerThanADay), "A day has 24 hours. Enter a shorter time.");
}
