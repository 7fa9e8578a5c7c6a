namespace TalentPool.Domain.Waiting;

/// <summary>When half of the time that somebody has for an act has passed: the moment from which those who stand in for them are told too.</summary>
public static class HalfTime
{
    public static DateTime Of(DateTime since, DateTime due) => since.AddMilliseconds((due - since).Ticks / TimeSpan.TicksPerMillisecond / 2);

    /// <summary>Whether it is said now: half has passed, the whole has not, and it has not been said of this wait before.</summary>
    /// <param name="lastSaidAt">When it was said last of the same thing, which may have been of an earlier wait.</param>
    public static bool IsDue(DateTime since, DateTime due, DateTime? lastSaidAt, DateTime at) => at >= Of(since, due) && at < due && !(lastSaidAt >= since);
}
