using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Recharges;

/// <summary>
/// The timetable that the members agreed to, in working days of the month after the statement's. Whoever is issued a statement late has as many
/// working days as the timetable leaves between the two.
/// </summary>
/// <param name="AgreesBySilence">Whether silence is an answer. It is not, unless the terms say so.</param>
/// <param name="IssueWorkingDay">By which statements are issued. 1 or more.</param>
/// <param name="RemindWorkingDay">By which they are answered; after it deputies and finance are told. More than that of issue.</param>
/// <param name="UnansweredWorkingDay">After which a statement counts as unanswered and is accrued, or as agreed. More than that of reminding.</param>
/// <param name="ContestWorkingDays">Working days in which a rejected dispute can be contested. 1 or more.</param>
/// <param name="LockWorkingDay">After which what of the month is entered or not approved yet is late: both heads of service read of it, it is accrued, and a later month charges it. 1 or more.</param>
/// <param name="ApproveWorkingDay">By which the month's hours are approved; what is approved later is charged with a later month.</param>
/// <param name="ExportWorkingDay">By which documents go out.</param>
public sealed record StatementTerms(
    bool AgreesBySilence = false, int IssueWorkingDay = 5, int RemindWorkingDay = 8, int UnansweredWorkingDay = 15, int ContestWorkingDays = 5,
    int LockWorkingDay = 1, int ApproveWorkingDay = 3, int ExportWorkingDay = 10)
{
    public static StatementTerms Of(PolicyFigures figures) => new(
        figures.StatementsAgreeBySilence, figures.StatementIssueWorkingDay, figures.StatementAnswerWorkingDay, figures.StatementUnansweredWorkingDay,
        figures.DisputeContestWorkingDays, figures.HoursLockWorkingDay, figures.HoursApproveWorkingDay, figures.StatementExportWorkingDay);
}
