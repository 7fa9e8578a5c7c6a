namespace TalentPool.Domain.Timesheets;

/// <summary>What an officer works a week on average, with all that it is made of.</summary>
/// <param name="WeekMinutes">Minutes in each of the weeks, in order; 17, and fewer for a new starter.</param>
/// <param name="ExcludedDays">Days of leave or sickness in them.</param>
/// <param name="MinutesInTheFollowingWorkingDays">Minutes in the working days straight after them, as many as were excluded.</param>
/// <param name="MissingDays">How many of those days are still to come. Until then the average is the least that it can be.</param>
public sealed record WorkingTimeAverage(IReadOnlyList<int> WeekMinutes, int ExcludedDays, int MinutesInTheFollowingWorkingDays, int MissingDays = 0)
{
    public long TotalMinutes => WeekMinutes.Sum(minutes => (long)minutes) + MinutesInTheFollowingWorkingDays;

    /// <summary>Minutes a week, not rounded; 0 where there is no week.</summary>
    public decimal AverageMinutes => WeekMinutes.Count == 0 ? 0 : (decimal)TotalMinutes / WeekMinutes.Count;

    /// <summary>Whether it is over 48 hours. Compared in whole minutes, so that no rounding decides.</summary>
    public bool IsOverLimit => TotalMinutes > (long)WorkingTime.LimitMinutes * WeekMinutes.Count;

    /// <summary>Whether it may still rise, since days that make up for leave or sickness are to come.</summary>
    public bool IsProvisional => MissingDays > 0;
}
