using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Timesheets;

/// <summary>An officer's week over all placements.</summary>
public sealed record WeekSight(Guid OfficerId, DateOnly Monday, DateOnly Today, IReadOnlyList<WeekPlacement> Placements)
{
    /// <summary>What the officer works a week on average with this week, placements and home job together.</summary>
    public WorkingTimeAverage? Average { get; init; }

    /// <summary>Days of the week that are a bank holiday or leave, each in a sentence, to be read before anything is typed.</summary>
    public IReadOnlyList<string> DayNotes { get; init; } = [];

    public DateOnly Sunday => Monday.AddDays(6);

    public IReadOnlyList<DateOnly> Days => [.. Enumerable.Range(0, 7).Select(Monday.AddDays)];

    /// <summary>Whether the month ends within the week, so that it is handed in as two.</summary>
    public bool IsAcrossMonths => TimesheetPeriod.OfWeek(Monday).Count > 1;

    public bool CanBeWritten => Placements.Any(placement => Days.Any(day => placement.CanWriteOn(day)));

    public int MinutesOn(DateOnly day) => Placements.SelectMany(placement => placement.Timesheets).SelectMany(timesheet => timesheet.Worked).Where(entry => entry.Day == day).Sum(entry => entry.Minutes);

    public int Minutes => Days.Sum(MinutesOn);
}
