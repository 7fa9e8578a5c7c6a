namespace TalentPool.Domain.Partnerships;

/// <summary>The figures that the members agreed to: deadlines, limits and intervals. A version of the terms carries one set.</summary>
public sealed record PolicyFigures
{
    private const long UsualExchangeLimitPence = 5_000_000;

    private const int UsualCheckHoldsWorkingDays = 20;

    /// <summary>Working days that a member has to answer an ordinary enquiry; it lapses at 17:00 on the last of them.</summary>
    public int StandardAnswerWorkingDays { get; init; } = 2;

    /// <summary>Opening hours that a member has to answer an urgent enquiry.</summary>
    public int UrgentAnswerWorkingHours { get; init; } = 4;

    /// <summary>Opening hours that a member has to answer an emergency enquiry.</summary>
    public int EmergencyAnswerWorkingHours { get; init; } = 1;

    /// <summary>A gap whose work starts within so many working days is urgent.</summary>
    public int UrgentWithinWorkingDays { get; init; } = 5;

    /// <summary>A gap whose work starts within so many working days is an emergency.</summary>
    public int EmergencyWithinWorkingDays { get; init; } = 1;

    /// <summary>Working days that an officer and the line manager have at least, whatever the enquiry's own deadline.</summary>
    public int OfferReleaseWorkingDays { get; init; } = 2;

    /// <summary>Growth of hours, value or length, in percent since the check, from which a new check is needed.</summary>
    public int GrowthPercentForNewCheck { get; init; } = 20;

    /// <summary>Dates moved by more than so many working days need a new check.</summary>
    public int DatesMovedWorkingDaysForNewCheck { get; init; } = 10;

    /// <summary>A clearance expires at 17:00 on this working day after it was granted.</summary>
    public int ClearanceValidWorkingDays { get; init; } = 20;

    /// <summary>A clearance is asked for and granted within so many working days of the completed check; after that the members are asked again.</summary>
    public int CheckHoldsWorkingDays
    {
        // Terms that were signed before this figure was agreed hold none, and the usual one applies.
        get => field > 0 ? field : UsualCheckHoldsWorkingDays;
        init;
    } = UsualCheckHoldsWorkingDays;

    /// <summary>A recorded procurement stops the clearance's clock for at most so many working days.</summary>
    public int ProcurementWorkingDays { get; init; } = 60;

    public int EmergencyClearanceWorkingDays { get; init; } = 5;

    public int EmergencyClearanceMinutes { get; init; } = 37 * 60;

    /// <summary>An advert that nobody confirms for so many days lapses. Recorded leave stops this clock.</summary>
    public int ConfirmAdvertEveryDays { get; init; } = 28;

    /// <summary>Notice, in calendar days, to end a placement early.</summary>
    public int PlacementNoticeDays { get; init; } = 10;

    /// <summary>An extension may be recorded up to so many working days after the placement's end.</summary>
    public int LateExtensionWorkingDays { get; init; } = 5;

    /// <summary>No terms can allow more: what a last month comes to is certain only after it.</summary>
    public const int MostLateExtensionWorkingDays = 20;

    /// <summary>Share of the cap, in percent, at which both sides are told.</summary>
    public int CapWarningPercent { get; init; } = 80;

    /// <summary>Working days before a placement's end at which both sides are first told of it.</summary>
    public int FirstEndWarningWorkingDays { get; init; } = 20;

    /// <summary>Working days before a placement's end at which both sides are told again.</summary>
    public int LastEndWarningWorkingDays { get; init; } = 5;

    /// <summary>Weeks with one host after which both sides are reminded of the twelve-week rule of the Agency Workers Regulations 2010.</summary>
    public int TwelveWeekReminderWeeks { get; init; } = 10;

    // Terms that were signed before the figures below were agreed hold none of them, and the usual ones apply.

    /// <summary>Of the month after: the last working day on which hours of the month are entered.</summary>
    public int HoursLockWorkingDay
    {
        get => field > 0 ? field : 1;
        init;
    } = 1;

    /// <summary>Of the month after: the working day by which the month’s hours are approved, to be charged with it.</summary>
    public int HoursApproveWorkingDay
    {
        get => field > 0 ? field : 3;
        init;
    } = 3;

    /// <summary>Of the month after: the working day by which statements are issued.</summary>
    public int StatementIssueWorkingDay
    {
        get => field > 0 ? field : 5;
        init;
    } = 5;

    /// <summary>Of the month after: the working day by which statements are answered. After it deputies and finance are told.</summary>
    public int StatementAnswerWorkingDay
    {
        get => field > 0 ? field : 8;
        init;
    } = 8;

    /// <summary>Of the month after: the working day by which documents go out.</summary>
    public int StatementExportWorkingDay
    {
        get => field > 0 ? field : 10;
        init;
    } = 10;

    /// <summary>Of the month after: the working day after which a statement that nobody answered is accrued, or counts as agreed.</summary>
    public int StatementUnansweredWorkingDay
    {
        get => field > 0 ? field : 15;
        init;
    } = 15;

    /// <summary>Working days in which a rejected dispute can be contested.</summary>
    public int DisputeContestWorkingDays
    {
        get => field > 0 ? field : 5;
        init;
    } = 5;

    /// <summary>Whether a statement that nobody answers counts as agreed.</summary>
    public bool StatementsAgreeBySilence { get; init; }

    /// <summary>By how much a member may have taken more than it gave in a financial year, in pence, before that is said.</summary>
    public long ExchangeLimitPence
    {
        // Terms that were signed before this figure was agreed hold none, and the usual one applies.
        get => field > 0 ? field : UsualExchangeLimitPence;
        init;
    } = UsualExchangeLimitPence;
}
