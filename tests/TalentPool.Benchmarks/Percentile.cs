namespace TalentPool.Benchmarks;

public static class Percentile
{
    /// <summary>The nearest rank: so many in a hundred took no longer.</summary>
    public static double Of(IReadOnlyCollection<double> values, int percent)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Max(0, (int)Math.Ceiling(sorted.Count * (long)percent / 100.0) - 1)];
    }
}
