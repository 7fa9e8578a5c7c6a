namespace TalentPool.Design;

/// <summary>The colour of a cell in a table of weeks. The number is always in the cell too, so that colour is never the only sign.</summary>
public static class HeatStep
{
    /// <summary>By how much of the usual week is free, in five steps; "over" where more is committed than there is.</summary>
    public static string ClassOf(int freeMinutes, int usualMinutes) =>
        freeMinutes < 0 ? "app-heat app-heat--over"
        : freeMinutes == 0 || usualMinutes <= 0 ? "app-heat app-heat--0"
        : $"app-heat app-heat--{Math.Clamp((freeMinutes * 4 + usualMinutes - 1) / usualMinutes, 1, 4)}";
}
