using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Timesheets;

/// <summary>One placement in an officer's week.</summary>
/// <param name="Timesheets">The one or two of the week, and what corrects them.</param>
public sealed record WeekPlacement(Placement Placement, string HostName, IReadOnlyList<Timesheet> Timesheets, IReadOnlyList<TimesheetWarning> Warnings)
{
    public IEnumerable<Timesheet> Own => Timesheets.Where(timesheet => !timesheet.IsCorrection);

    /// <summary>Whether the officer can still write on that day: its timesheet is not handed in, and the day belongs to the placement.</summary>
    public bool CanWriteOn(DateOnly day) => day >= Placement.StartsOn && day <= Placement.EndsOn
        && (Own.FirstOrDefault(timesheet => timesheet.Period.Covers(day)) is not { } timesheet || TimesheetStates.Table.Allows(timesheet.Status, TimesheetVerb.Save));
}
