using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Timesheets;

/// <content>
/// What time makes due. What a supervisor leaves goes to the deputies too, and what is handed in and not approved at the lock of its month is listed
/// to both heads of service. Nothing is confirmed or approved by it.
/// </content>
public abstract partial class HostDecided
{
    /// <summary>Since when it is listed to both heads of service as open when its month was locked; null where it never was.</summary>
    public DateTime? ListedAt { get; private set; }

    /// <summary>The last day that it is about, by which it belongs to a month.</summary>
    protected abstract DateOnly LastDay { get; }

    /// <summary>When its month is locked: 17:00 on the working day of the month after that the members agreed to.</summary>
    public DateTime LockedAt(PolicyFigures figures, WorkingCalendar calendar) => calendar.AtLocal(
        calendar.AddWorkingDays(FirstOfMonth(LastDay).AddMonths(1).AddDays(-1), figures.HoursLockWorkingDay), WorkingCalendar.Closes);

    /// <summary>Whether its month is locked while it waits to be confirmed or approved.</summary>
    public bool IsOpenAtLock(DateTime at, PolicyFigures figures, WorkingCalendar calendar) =>
        Status is TimesheetStatus.Submitted or TimesheetStatus.Confirmed && at >= LockedAt(figures, calendar);

    /// <summary>Applies what time has made due. It never confirms or approves. Running it twice changes nothing.</summary>
    public void CatchUp(DateTime at, PolicyFigures figures, WorkingCalendar calendar)
    {
        List<DomainEvent> due = [];
        if (BecomePassedToDeputy(at, calendar, out var dueAt))
        {
            due.Add(HasPassedToDeputy(dueAt));
        }

        if (BecomeListed(at, figures, calendar))
        {
            due.Add(HasBeenListed(ListedAt!.Value));
        }

        foreach (var happened in due.OrderBy(happened => happened.EffectiveAt))
        {
            Record(happened);
        }
    }

    protected static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    protected abstract DomainEvent HasPassedToDeputy(DateTime at);

    protected abstract DomainEvent HasBeenListed(DateTime at);

    /// <summary>What has come to belong to another month is listed anew, with that month.</summary>
    protected void BecomeUnlisted() => ListedAt = null;

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
