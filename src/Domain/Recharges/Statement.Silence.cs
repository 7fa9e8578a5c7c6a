namespace TalentPool.Domain.Recharges;

/// <content>
/// Silence. It is told to deputies and finance, then the statement counts as unanswered and the recipient accrues it; it is an answer only where
/// the terms say so. What time has made due is found again by every job, and done once.
/// </content>
public sealed partial class Statement
{
    /// <summary>When the time to answer was over and this was told; null before.</summary>
    public DateTime? RemindedAt { get; private set; }

    /// <summary>From when on it counts as unanswered; null before, and where it was answered in time.</summary>
    public DateTime? UnansweredAt { get; private set; }

    public bool IsAgreedBySilence { get; private set; }

    /// <summary>Whether the recipient accrues it as a whole: it was issued, and nobody has answered in all the time there was.</summary>
    public bool IsUnanswered => Status == StatementStatus.Issued && UnansweredAt is not null;

    /// <summary>17:00 on the working day by which it should be answered; null for a draft.</summary>
    public DateTime? AnswerDueAt(StatementTerms terms, WorkingCalendar calendar) => DueOn(terms.RemindWorkingDay, terms, calendar);

    /// <summary>17:00 on the working day after which it counts as unanswered; null for a draft.</summary>
    public DateTime? UnansweredFrom(StatementTerms terms, WorkingCalendar calendar) => DueOn(terms.UnansweredWorkingDay, terms, calendar);

    public void CatchUp(DateTime at, StatementTerms terms, WorkingCalendar calendar)
    {
        if (Status == StatementStatus.Issued && RemindedAt is null && AnswerDueAt(terms, calendar) is { } due && at > due)
        {
            RemindedAt = due;
            Record(new StatementAnswerOverdue(Id, due));
        }

        if (Status == StatementStatus.Issued && UnansweredAt is null && UnansweredFrom(terms, calendar) is { } over && at > over)
        {
            if (terms.AgreesBySilence)
            {
                AgreeBySilence(over);
            }
            else
            {
                UnansweredAt = over;
                Record(new StatementUnanswered(Id, over, NetPence));
            }
        }

        if (!StatementStates.Table.Allows(Status, StatementVerb.LapseContest))
        {
            return;
        }

        foreach (var dispute in _disputes.Where(dispute => DisputeStates.Table.Allows(dispute.Status, DisputeVerb.LapseContest)))
        {
            if (ContestableUntil(dispute, terms, calendar) is var until && at > until)
            {
                Settle(Actor.Clock, null, null, until, dispute, DisputeVerb.LapseContest, null, "");
            }
        }
    }

    private void AgreeBySilence(DateTime at)
    {
        (Status, IsAgreedBySilence) = (StatementStatus.Agreed, true);
        Changed(Actor.Clock, null, null, new StatementAgreedBySilence(Id, at, NetPence));
    }

    /// <summary>That working day of the month after the statement's; where it was issued later than it should have been, as much later.</summary>
    private DateTime? DueOn(int workingDay, StatementTerms terms, WorkingCalendar calendar)
    {
        if (IssuedAt is not { } issued)
        {
            return null;
        }

        var byTimetable = calendar.AddWorkingDays(Month.AddMonths(1).AddDays(-1), workingDay);
        var byIssue = calendar.AddWorkingDays(calendar.LocalDate(issued), workingDay - terms.IssueWorkingDay);
        return calendar.AtLocal(byTimetable > byIssue ? byTimetable : byIssue, WorkingCalendar.Closes);
    }
}
