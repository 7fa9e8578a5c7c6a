namespace TalentPool.Domain.Partnerships;

/// <summary>One of the agreed figures: what it is called, what it counts, and between which limits the members may agree on it.</summary>
/// <param name="Name">The property that holds it.</param>
/// <param name="Group">The heading that it stands under.</param>
/// <param name="Text">What it is, as in the middle of a sentence.</param>
/// <param name="In">What it is set to. Of a yes or no 1 stands for yes and 0 for no.</param>
public sealed record PolicyFigure(
    string Name, string Group, string Text, FigureUnit Unit, long Least, long Most, Func<PolicyFigures, long> In, Func<PolicyFigures, long, PolicyFigures> Set)
{
    private const string Answers = "Answers and offers";
    private const string Outside = "New checks and clearances";
    private const string Placed = "Availability and placements";
    private const string Charged = "The month’s end, and the balance of exchange";

    /// <summary>All of them, in the order in which they are read.</summary>
    public static IReadOnlyList<PolicyFigure> All { get; } =
    [
        new(nameof(PolicyFigures.StandardAnswerWorkingDays), Answers, "time to answer a standard enquiry", FigureUnit.WorkingDays, 1, 20,
            figures => figures.StandardAnswerWorkingDays, (figures, value) => figures with { StandardAnswerWorkingDays = (int)value }),
        new(nameof(PolicyFigures.UrgentAnswerWorkingHours), Answers, "time to answer an urgent enquiry", FigureUnit.OpeningHours, 1, 40,
            figures => figures.UrgentAnswerWorkingHours, (figures, value) => figures with { UrgentAnswerWorkingHours = (int)value }),
        new(nameof(PolicyFigures.EmergencyAnswerWorkingHours), Answers, "time to answer an emergency enquiry", FigureUnit.OpeningHours, 1, 16,
            figures => figures.EmergencyAnswerWorkingHours, (figures, value) => figures with { EmergencyAnswerWorkingHours = (int)value }),
        new(nameof(PolicyFigures.UrgentWithinWorkingDays), Answers, "time before the start in which a gap is urgent", FigureUnit.WorkingDays, 1, 20,
            figures => figures.UrgentWithinWorkingDays, (figures, value) => figures with { UrgentWithinWorkingDays = (int)value }),
        new(nameof(PolicyFigures.EmergencyWithinWorkingDays), Answers, "time before the start in which a gap is an emergency", FigureUnit.WorkingDays, 0, 10,
            figures => figures.EmergencyWithinWorkingDays, (figures, value) => figures with { EmergencyWithinWorkingDays = (int)value }),
        new(nameof(PolicyFigures.OfferReleaseWorkingDays), Answers, "time that an officer and a line manager have at least", FigureUnit.WorkingDays, 1, 10,
            figures => figures.OfferReleaseWorkingDays, (figures, value) => figures with { OfferReleaseWorkingDays = (int)value }),

        new(nameof(PolicyFigures.GrowthPercentForNewCheck), Outside, "growth of a gap that needs a new check", FigureUnit.Percent, 1, 100,
            figures => figures.GrowthPercentForNewCheck, (figures, value) => figures with { GrowthPercentForNewCheck = (int)value }),
        new(nameof(PolicyFigures.DatesMovedWorkingDaysForNewCheck), Outside, "time by which the dates may move without a new check", FigureUnit.WorkingDays, 0, 60,
            figures => figures.DatesMovedWorkingDaysForNewCheck, (figures, value) => figures with { DatesMovedWorkingDaysForNewCheck = (int)value }),
        new(nameof(PolicyFigures.CheckHoldsWorkingDays), Outside, "time for which a completed check carries a clearance", FigureUnit.WorkingDays, 1, 60,
            figures => figures.CheckHoldsWorkingDays, (figures, value) => figures with { CheckHoldsWorkingDays = (int)value }),
        new(nameof(PolicyFigures.ClearanceValidWorkingDays), Outside, "time for which a clearance holds", FigureUnit.WorkingDays, 1, 60,
            figures => figures.ClearanceValidWorkingDays, (figures, value) => figures with { ClearanceValidWorkingDays = (int)value }),
        new(nameof(PolicyFigures.ProcurementWorkingDays), Outside, "time by which a recorded procurement puts off its end", FigureUnit.WorkingDays, 0, 120,
            figures => figures.ProcurementWorkingDays, (figures, value) => figures with { ProcurementWorkingDays = (int)value }),
        new(nameof(PolicyFigures.EmergencyClearanceWorkingDays), Outside, "time for which an emergency clearance holds", FigureUnit.WorkingDays, 1, 10,
            figures => figures.EmergencyClearanceWorkingDays, (figures, value) => figures with { EmergencyClearanceWorkingDays = (int)value }),
        new(nameof(PolicyFigures.EmergencyClearanceMinutes), Outside, "hours that an emergency clearance covers at most", FigureUnit.Minutes, 60, 74 * 60,
            figures => figures.EmergencyClearanceMinutes, (figures, value) => figures with { EmergencyClearanceMinutes = (int)value }),

        new(nameof(PolicyFigures.ConfirmAdvertEveryDays), Placed, "time after which availability lapses that nobody confirms", FigureUnit.Days, 7, 180,
            figures => figures.ConfirmAdvertEveryDays, (figures, value) => figures with { ConfirmAdvertEveryDays = (int)value }),
        new(nameof(PolicyFigures.PlacementNoticeDays), Placed, "notice to end a placement early", FigureUnit.Days, 0, 180,
            figures => figures.PlacementNoticeDays, (figures, value) => figures with { PlacementNoticeDays = (int)value }),
        new(nameof(PolicyFigures.LateExtensionWorkingDays), Placed, "time after the end in which an extension can be recorded", FigureUnit.WorkingDays, 0, PolicyFigures.MostLateExtensionWorkingDays,
            figures => figures.LateExtensionWorkingDays, (figures, value) => figures with { LateExtensionWorkingDays = (int)value }),
        new(nameof(PolicyFigures.CapWarningPercent), Placed, "share of the hours at which both sides are told", FigureUnit.Percent, 1, 99,
            figures => figures.CapWarningPercent, (figures, value) => figures with { CapWarningPercent = (int)value }),
        new(nameof(PolicyFigures.FirstEndWarningWorkingDays), Placed, "time before the end at which both sides are first told", FigureUnit.WorkingDays, 1, 60,
            figures => figures.FirstEndWarningWorkingDays, (figures, value) => figures with { FirstEndWarningWorkingDays = (int)value }),
        new(nameof(PolicyFigures.LastEndWarningWorkingDays), Placed, "time before the end at which both sides are told again", FigureUnit.WorkingDays, 0, 60,
            figures => figures.LastEndWarningWorkingDays, (figures, value) => figures with { LastEndWarningWorkingDays = (int)value }),
        new(nameof(PolicyFigures.TwelveWeekReminderWeeks), Placed, "time with one host after which both sides are reminded of the twelve-week rule", FigureUnit.Weeks, 1, 12,
            figures => figures.TwelveWeekReminderWeeks, (figures, value) => figures with { TwelveWeekReminderWeeks = (int)value }),

        new(nameof(PolicyFigures.HoursLockWorkingDay), Charged, "time after the month in which its hours are entered", FigureUnit.WorkingDays, 1, 20,
            figures => figures.HoursLockWorkingDay, (figures, value) => figures with { HoursLockWorkingDay = (int)value }),
        new(nameof(PolicyFigures.HoursApproveWorkingDay), Charged, "time after the month in which its hours are approved, to be charged with it", FigureUnit.WorkingDays, 1, 20,
            figures => figures.HoursApproveWorkingDay, (figures, value) => figures with { HoursApproveWorkingDay = (int)value }),
        new(nameof(PolicyFigures.StatementIssueWorkingDay), Charged, "time after the month in which its statements are issued", FigureUnit.WorkingDays, 1, 20,
            figures => figures.StatementIssueWorkingDay, (figures, value) => figures with { StatementIssueWorkingDay = (int)value }),
        new(nameof(PolicyFigures.StatementAnswerWorkingDay), Charged, "time after the month in which its statements are answered", FigureUnit.WorkingDays, 2, 40,
            figures => figures.StatementAnswerWorkingDay, (figures, value) => figures with { StatementAnswerWorkingDay = (int)value }),
        new(nameof(PolicyFigures.StatementExportWorkingDay), Charged, "time after the month in which its documents go out", FigureUnit.WorkingDays, 1, 40,
            figures => figures.StatementExportWorkingDay, (figures, value) => figures with { StatementExportWorkingDay = (int)value }),
        new(nameof(PolicyFigures.StatementUnansweredWorkingDay), Charged, "time after the month after which a statement counts as unanswered", FigureUnit.WorkingDays, 3, 60,
            figures => figures.StatementUnansweredWorkingDay, (figures, value) => figures with { StatementUnansweredWorkingDay = (int)value }),
        new(nameof(PolicyFigures.DisputeContestWorkingDays), Charged, "time in which a rejected dispute can be contested", FigureUnit.WorkingDays, 1, 20,
            figures => figures.DisputeContestWorkingDays, (figures, value) => figures with { DisputeContestWorkingDays = (int)value }),
        new(nameof(PolicyFigures.StatementsAgreeBySilence), Charged, "a statement that nobody answers counts as agreed", FigureUnit.YesOrNo, 0, 1,
            figures => figures.StatementsAgreeBySilence ? 1 : 0, (figures, value) => figures with { StatementsAgreeBySilence = value == 1 }),
        new(nameof(PolicyFigures.ExchangeLimitPence), Charged, "amount by which a member may take more than it gives in a year, before that is said", FigureUnit.Pence, 1_00, 10_000_000_00,
            figures => figures.ExchangeLimitPence, (figures, value) => figures with { ExchangeLimitPence = value }),
    ];

    public bool Allows(long value) => value >= Least && value <= Most;

    /// <summary>The first rule that these figures break; null when they may be agreed on.</summary>
    public static Refusal? Fault(PolicyFigures figures) =>
        All.FirstOrDefault(figure => !figure.Allows(figure.In(figures))) is { } wrong ? PartnershipRefusals.FigureOutOfRange(wrong)
        : figures.EmergencyWithinWorkingDays > figures.UrgentWithinWorkingDays ? PartnershipRefusals.EmergencyBeforeUrgent
        : figures.LastEndWarningWorkingDays >= figures.FirstEndWarningWorkingDays ? PartnershipRefusals.LastWarningBeforeFirst
        : !IsInOrder(figures) ? PartnershipRefusals.MonthEndOutOfOrder
        : null;

    /// <summary>Whether each step of the month's end leaves time for the next. Hours may be locked, approved and charged on one day, but nobody answers on the day of issue.</summary>
    private static bool IsInOrder(PolicyFigures figures) =>
        figures.HoursLockWorkingDay <= figures.HoursApproveWorkingDay
        && figures.HoursApproveWorkingDay <= figures.StatementIssueWorkingDay
        && figures.StatementIssueWorkingDay < figures.StatementAnswerWorkingDay
        && figures.StatementAnswerWorkingDay < figures.StatementUnansweredWorkingDay
        && figures.StatementIssueWorkingDay <= figures.StatementExportWorkingDay;
}
