using TalentPool.Design;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Timesheets;

/// <summary>How hours are spoken of on the screen.</summary>
public static class TimesheetWords
{
    public static string Of(TimesheetStatus status) => status switch
    {
        TimesheetStatus.Draft => "Draft",
        TimesheetStatus.Submitted => "Waits for confirmation",
        TimesheetStatus.Confirmed => "Waits for approval",
        TimesheetStatus.Approved => "Approved",
        TimesheetStatus.Returned => "Sent back",
        TimesheetStatus.Charged => "Charged",
        TimesheetStatus.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Colour(TimesheetStatus status) => status switch
    {
        TimesheetStatus.Draft or TimesheetStatus.Withdrawn => "grey",
        TimesheetStatus.Submitted or TimesheetStatus.Confirmed => "blue",
        TimesheetStatus.Approved => "green",
        TimesheetStatus.Returned => "orange",
        TimesheetStatus.Charged => "teal",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>", in units of 6 minutes, the sum of a matter rounded up"; nothing where exact minutes are charged.</summary>
    public static string Of(ChargeUnits units) => units.UnitMinutes == 1 ? ""
        : $", in units of {units.UnitMinutes} minutes, {(units.Rounding == UnitRounding.EachEntry ? "each entry" : "the sum of a matter")} rounded up";

    /// <summary>"23 to 29 November 2026".</summary>
    public static string Period(Timesheet timesheet) => Shown.Days(timesheet.From, timesheet.To);

    /// <summary>Where the officer writes them, while they can be written: on their week, and a correction beside what it corrects.</summary>
    public static string WriteAt(Timesheet timesheet) =>
        timesheet.CorrectsId is { } corrected ? $"/hours/sheets/{corrected}/correct" : $"/hours/{timesheet.Monday:yyyy-MM-dd}";
}
