namespace TalentPool.Domain.Timesheets;

/// <summary>What a timesheet is held against and cannot know by itself.</summary>
/// <param name="MinutesByDay">The minutes on all other timesheets of the officer, over all placements, by day. For a correction these include what it corrects.</param>
/// <param name="CapLeftMinutes">What is left of the placement's cap when every timesheet but this one is taken off it; below 0 where it is exceeded already.</param>
public sealed record OtherTime(IReadOnlyDictionary<DateOnly, int> MinutesByDay, int CapLeftMinutes)
{
    /// <summary>The days on which the work was stopped and has gone on since, by the placement's record.</summary>
    public IReadOnlyCollection<DateOnly> PausedDays { get; init; } = [];

    /// <summary>For a correction: the timesheet that it corrects and that one's other corrections, with their entries.</summary>
    public IReadOnlyCollection<Timesheet> Corrected { get; init; } = [];

    public int On(DateOnly day) => MinutesByDay.GetValueOrDefault(day);
}
