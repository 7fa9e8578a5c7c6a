namespace TalentPool.Domain.Gaps;

/// <summary>Why a shape is impossible.</summary>
public static class GapShapeRefusals
{
    public static readonly Refusal EndsBeforeItStarts = new(nameof(EndsBeforeItStarts), "The last day must be the same as or after the first day.");

    public static readonly Refusal LongerThanTwoYears = new(nameof(LongerThanTwoYears), "The work must end within 2 years of its first day.");

    public static readonly Refusal MinutesOutOfRange = new(nameof(MinutesOutOfRange), "The time needed must be more than nothing and at most 80 hours in a week.");

    public static readonly Refusal NoWorkingDay = new(nameof(NoWorkingDay), "There must be a working day to do the work on between the first day and the last.");
}
