namespace TalentPool.Domain.Timesheets;

/// <content>The lock of the month. What is handed in and not approved by then is listed to both heads of service, and nothing is approved by it.</content>
public sealed partial class Timesheet
{
    /// <summary>The working day of the month after, at whose end a month is locked.</summary>
    public const int LockWorkingDay = 1;

    /// <summary>Since when it is listed to both heads of service as open when its month was locked; null where it never was.</summary>
    public DateTime? ListedAt { get; private set; }

    /// <summary>When its month is locked: 17:00 on the first working day of the month after.</summary>
    public DateTime LockedAt(WorkingCalendar calendar) => LockedAt(To, calendar);

    /// <summary>The same for any day of a month.</summary>
    public static DateTime LockedAt(DateOnly day, WorkingCalendar calendar) =>
        calendar.AtLocal(calendar.AddWorkingDays(new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1), LockWorkingDay), WorkingCalendar.Closes);

    /// <summary>Whether its month is locked while it waits to be confirmed or approved.</summary>
    public bool IsOpenAtLock(DateTime at, WorkingCalendar calendar) =>
        Status is TimesheetStatus.Submitted or TimesheetStatus.Confirmed && at >= LockedAt(calendar);

    /// <summary>It is listed once, however often it is handed in anew. What is handed in after the lock is listed from then on.</summary>
    private bool BecomeListed(DateTime at, WorkingCalendar calendar)
    {
        if (ListedAt is not null || !IsOpenAtLock(at, calendar))
        {
            return false;
        }

        var (locked, submitted) = (LockedAt(calendar), SubmittedAt!.Value);
        ListedAt = submitted > locked ? submitted : locked;
        return true;
    }
}
