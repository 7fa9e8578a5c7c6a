namespace TalentPool.Domain.Recharges;

/// <summary>The days on which a month is closed, all in the month after it.</summary>
/// <param name="LockOn">The last day on which hours of the month are entered in time; what comes later is listed to both heads of service and charged with a later month.</param>
/// <param name="ApproveOn">The last day on which they are approved to be charged with the month.</param>
/// <param name="IssueOn">By which its statements are issued.</param>
/// <param name="AnswerOn">By which they are answered.</param>
/// <param name="ExportOn">By which their documents go out.</param>
/// <param name="UnansweredOn">After which what nobody answered counts as unanswered.</param>
public sealed record MonthTimetable(DateOnly LockOn, DateOnly ApproveOn, DateOnly IssueOn, DateOnly AnswerOn, DateOnly ExportOn, DateOnly UnansweredOn)
{
    /// <param name="month">Any day of the month that is closed.</param>
    public static MonthTimetable Of(DateOnly month, StatementTerms terms, WorkingCalendar calendar)
    {
        var lastDay = new DateOnly(month.Year, month.Month, 1).AddMonths(1).AddDays(-1);
        return new(
            On(terms.LockWorkingDay), On(terms.ApproveWorkingDay), On(terms.IssueWorkingDay), On(terms.RemindWorkingDay), On(terms.ExportWorkingDay), On(terms.UnansweredWorkingDay));

        DateOnly On(int workingDay) => calendar.AddWorkingDays(lastDay, workingDay);
    }
}
