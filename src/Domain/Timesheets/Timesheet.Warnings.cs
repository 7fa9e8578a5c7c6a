using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Timesheets;

/// <content>What is worth another look and stops nothing.</content>
public sealed partial class Timesheet
{
    /// <summary>Time on a day of leave or a bank holiday, and the cap coming near, in the order of the days.</summary>
    /// <param name="leave">The officer's leave.</param>
    public IReadOnlyList<TimesheetWarning> Warnings(
        Placement placement, OtherTime other, IReadOnlyCollection<Leave> leave, PolicyFigures figures, WorkingCalendar calendar)
    {
        MustBe(placement);
        List<TimesheetWarning> warnings = [];
        foreach (var day in Worked.Where(entry => entry.Minutes > 0).Select(entry => entry.Day).Distinct().Order())
        {
            if (leave.Any(away => away.Covers(day)))
            {
                warnings.Add(new TimesheetWarning(TimesheetWarningKind.OnLeave, day, $"{PlainEnglish.Day(day)} is a day of leave."));
            }

            if (calendar.IsBankHoliday(day))
            {
                warnings.Add(new TimesheetWarning(TimesheetWarningKind.BankHoliday, day, $"{PlainEnglish.Day(day)} is a bank holiday or a day on which the offices are closed."));
            }
        }

        var left = other.CapLeftMinutes - Minutes;
        if (Minutes > 0 && (placement.CapMinutes - (long)left) * 100 >= (long)placement.CapMinutes * figures.CapWarningPercent)
        {
            warnings.Add(new TimesheetWarning(
                TimesheetWarningKind.CapNear, null,
                $"With this, {Duration.Show(placement.CapMinutes - (long)left)} of the {Duration.Show(placement.CapMinutes)} hours that were agreed for this placement are used."));
        }

        return warnings;
    }
}
