namespace TalentPool.Domain.Waiting;

/// <summary>What waits for somebody beside what a posted gap owes and a placement lacks. The names are stored.</summary>
public enum WaitKind
{
    /// <summary>A draft, for the yes to sooner answers than its dates ask for.</summary>
    UrgencyAgreement,

    /// <summary>A draft, for who is left out of it because of a conflict, or the second yes to that.</summary>
    LeavingOut,

    /// <summary>A question that a member asked about a gap.</summary>
    QuestionAnswer,

    /// <summary>Time that an officer offers, for the line manager's yes.</summary>
    AdvertAgreement,

    /// <summary>Time that was agreed and has lapsed or lapses soon, for somebody to say that it still holds.</summary>
    AdvertConfirmation,

    /// <summary>Three answers on the quality of work that has ended.</summary>
    QualityAnswers,

    /// <summary>A decision on conflicts of interest whose day to be looked at again has come.</summary>
    ConflictReview,

    /// <summary>Hours that an officer has handed in, for the supervisor to say that they were worked.</summary>
    HoursConfirmation,

    /// <summary>Confirmed hours, for a budget holder's yes to paying for them.</summary>
    HoursApproval,

    /// <summary>An expense that an officer has handed in, for the supervisor to say that the work asked for it.</summary>
    ExpenseConfirmation,

    /// <summary>A confirmed expense, for a budget holder's yes to paying it back.</summary>
    ExpenseApproval,
    /// <summary>A statement that was issued, for the recipient's yes or no to each line.</summary>
    StatementAnswer,

    /// <summary>A disputed line, for the provider to take it back or say why it is right.</summary>
    DisputeDecision,
    /// <summary>Payments or orders of a month that match no clearance, for the head of service to say what they are.</summary>
    SpendExplanation,

    /// <summary>A claimed saving, for a finance officer to verify.</summary>
    SavingVerification,

    /// <summary>A verified saving, for the board to accept.</summary>
    SavingAcceptance,

    /// <summary>The quarter's look at every role that is held at an authority.</summary>
    AccessReview,

    /// <summary>A rate that was built up, for the yes of somebody other than its author.</summary>
    RateApproval,
}
