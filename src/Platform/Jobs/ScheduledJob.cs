namespace TalentPool.Platform.Jobs;

/// <summary>A job and how often it looks.</summary>
/// <param name="Name">As the health page shows it; never changed, because its last run is kept under it.</param>
public sealed record ScheduledJob(string Name, Type Type, TimeSpan Interval)
{
    public static ScheduledJob Every<T>(TimeSpan interval, string name) where T : IScanJob => new(name, typeof(T), interval);
}
