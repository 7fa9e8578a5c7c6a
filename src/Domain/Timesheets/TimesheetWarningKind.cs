namespace TalentPool.Domain.Timesheets;

public enum TimesheetWarningKind
{
    OnLeave,
    BankHoliday,
    CapNear,
}
