using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Timesheets;

/// <content>The lock of the month. What is handed in and not approved by then is listed to both heads of service, and nothing is approved by it.</content>
public sealed partial class Timesheet
{
    /// <summary>Since when it is listed to both heads of service as open when its month was locked; null where it never was.</summary>
    public DateTime? ListedAt { get; private set; }

    /// <summary>When its month is locked: 17:00 on the working day of the month after that the members agreed to.</summary>
    public DateTime LockedAt(PolicyFigures figures, WorkingCalendar calendar) => calendar.AtLocal(
        calendar.AddWorkingDays(new DateOnly(To.Year, To.Month, 1).AddMonths(1).AddDays(-1), figures.HoursLockWorkingDay), WorkingCalendar.Closes);

    /// <summary>Whether its month is locked while it waits to be confirmed or approved.</summary>
    public bool IsOpenAtLock(DateTime at, PolicyFigures figures, WorkingCalendar calendar) =>
        Status is TimesheetStatus.Submitted or TimesheetStatus.Confirmed && at >= LockedAt(figures, calendar);

    /// <summary>It is listed once, however often it is handed in anew. What is handed in after the lock is listed from then on.</summary>
    private bool BecomeListed(DateTime at, PolicyFigures figures, WorkingCalendar calendar)
    {
        if (ListedAt is not null || !IsOpenAtLock(at, figures, calendar))
        {
            return false;
        }

        var (locked, submitted) = (LockedAt(figures, calendar), SubmittedAt!.Value);
        ListedAt = submitted > locked ? submitted : locked;
        return true;
    }
}
