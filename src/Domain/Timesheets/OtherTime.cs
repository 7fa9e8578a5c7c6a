namespace TalentPool.Domain.Timesheets;

/// <summary>
/// What a timesheet is held against and cannot know by itself. A correction that takes time away counts only from its approval on: until then it may
/// be changed or taken back, and the time must not have been given to another day or timesheet.
/// </summary>
/// <param name="MinutesByDay">The minutes on all other timesheets of the officer, over all placements, by day. For a correction these include what it corrects.</param>
/// <param name="CapLeftMinutes">What is left of the placement's cap when every timesheet but this one is taken off it; below 0 where it is exceeded already.</param>
public sealed record OtherTime(IReadOnlyDictionary<DateOnly, int> MinutesByDay, int CapLeftMinutes)
{
    /// <summary>The days on which the work was stopped and has gone on since, by the placement's record.</summary>
    public IReadOnlyCollection<DateOnly> PausedDays { get; init; } = [];

    /// <summary>For a correction: the timesheet that it corrects and that one's other corrections, with their entries.</summary>
    public IReadOnlyCollection<Timesheet> Corrected { get; init; } = [];

    /// <summary>For a correction: the chargeable minutes that statements have taken back of what it corrects, at most, by matter.</summary>
    public IReadOnlyDictionary<string, int> TakenBack { get; init; } = new Dictionary<string, int>();

    /// <summary>Reckons it from the other timesheets, where they are at hand with their entries.</summary>
    /// <param name="ofTheOfficer">The officer's timesheets of these days on every placement, and all of this placement.</param>
    /// <param name="capMinutes">The placement's cap, as agreed and extended.</param>
    public static OtherTime Of(Timesheet timesheet, IReadOnlyCollection<Timesheet> ofTheOfficer, int capMinutes)
    {
        List<Timesheet> others = [.. ofTheOfficer.Where(other => other.Id != timesheet.Id)];
        var days = Enumerable.Range(0, timesheet.To.DayNumber - timesheet.From.DayNumber + 1).Select(timesheet.From.AddDays);
        return new OtherTime(
            days.ToDictionary(day => day, day => others.Sum(other => other.HeldOn(day))),
            capMinutes - others.Where(other => other.PlacementId == timesheet.PlacementId).Sum(other => other.HeldMinutes))
        {
            Corrected = timesheet.CorrectsId is { } correctedId ? [.. others.Where(other => other.Id == correctedId || other.CorrectsId == correctedId)] : [],
        };
    }

    public int On(DateOnly day) => MinutesByDay.GetValueOrDefault(day);
}
