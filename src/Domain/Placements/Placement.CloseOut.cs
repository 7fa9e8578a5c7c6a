namespace TalentPool.Domain.Placements;

/// <content>
/// The close-out: files back, access removed, and three questions on quality, which the host's supervisor answers and the officer sees and may
/// answer. What is overdue is told once a week.
/// </content>
public sealed partial class Placement
{
    private const int QualityWorkingDays = 10;

    /// <summary>Was the work as good as it had to be?</summary>
    public QualityAnswer? QualityOfWork { get; private set; }

    /// <summary>Was it done in the time that was agreed?</summary>
    public QualityAnswer? KeptToTime { get; private set; }

    /// <summary>Would the host work with the officer again?</summary>
    public QualityAnswer? WouldWorkAgain { get; private set; }

    public string? QualityComment { get; private set; }

    public Guid? QualityAnsweredById { get; private set; }

    public DateTime? QualityAnsweredAt { get; private set; }

    /// <summary>What the officer says to it.</summary>
    public string? QualityReply { get; private set; }

    public DateTime? QualityRepliedAt { get; private set; }

    /// <summary>The last day on which those who owe something of the close-out were told.</summary>
    public DateOnly? CloseOutToldOn { get; private set; }

    /// <summary>Who answers for the quality of the work: the supervisor, else the requester.</summary>
    public Guid QualityOwnerId => SupervisorId ?? RequesterId;

    public bool IsQualityOwed => Status == PlacementStatus.Ended && QualityAnsweredAt is null;

    public DateOnly QualityDueOn(WorkingCalendar calendar) => calendar.AddWorkingDays(EndsOn, QualityWorkingDays);

    public Outcome AnswerQuality(
        Actor by, DateTime at, int seenVersion, QualityAnswer qualityOfWork, QualityAnswer keptToTime, QualityAnswer wouldWorkAgain, string comment)
    {
        if (Refuses(PlacementVerb.AnswerQuality, seenVersion, out var refusal) || Refuses(by, Side.Host, out refusal))
        {
            return refusal;
        }

        if (by.PersonId != QualityOwnerId)
        {
            return PlacementRefusals.NotTheSupervisor;
        }

        if (QualityAnsweredAt is not null)
        {
            return PlacementRefusals.QualityAnswered;
        }

        // Whoever is not wholly content owes the officer a sentence that can be answered.
        if (string.IsNullOrWhiteSpace(comment) && (qualityOfWork, keptToTime, wouldWorkAgain) != (QualityAnswer.Yes, QualityAnswer.Yes, QualityAnswer.Yes))
        {
            return PlacementRefusals.ShortcomingUnsaid;
        }

        (QualityOfWork, KeptToTime, WouldWorkAgain, QualityComment) = (qualityOfWork, keptToTime, wouldWorkAgain, comment.Trim());
        (QualityAnsweredById, QualityAnsweredAt) = (by.PersonId, at);
        Changed(by, Side.Host, new QualityAnswered(Id, at, by.PersonId, qualityOfWork, keptToTime, wouldWorkAgain, QualityComment));
        return Outcome.DoneWith(Id);
    }

    public Outcome ReplyToQuality(Actor by, DateTime at, int seenVersion, string reply)
    {
        if (Refuses(PlacementVerb.ReplyToQuality, seenVersion, out var refusal))
        {
            return refusal;
        }

        if (by.PersonId != OfficerPersonId)
        {
            return PlacementRefusals.NotTheOfficer;
        }

        if (QualityAnsweredAt is null)
        {
            return PlacementRefusals.QualityNotAnswered;
        }

        if (QualityRepliedAt is not null)
        {
            return PlacementRefusals.QualityReplied;
        }

        if (string.IsNullOrWhiteSpace(reply))
        {
            return PlacementRefusals.ExplanationMissing;
        }

        (QualityReply, QualityRepliedAt) = (reply.Trim(), at);
        Changed(by, Side.Home, new QualityReplied(Id, at, by.PersonId, QualityReply));
        return Outcome.DoneWith(Id);
    }

    private void TellOfCloseOut(DateTime at, DateOnly today, WorkingCalendar calendar)
    {
        if (Status != PlacementStatus.Ended || today > EndsOn.AddDays(CloseOutReminderDays) || CloseOutToldOn?.AddDays(7) > today)
        {
            return;
        }

        var overdue = OpenTasks.Where(task => DueOn(task, calendar) < today).ToList();
        var isQualityOverdue = IsQualityOwed && QualityDueOn(calendar) < today;
        if (overdue.Count > 0 || isQualityOverdue)
        {
            CloseOutToldOn = today;
            Record(new CloseOutOverdue(Id, at, overdue, isQualityOverdue));
        }
    }
}
