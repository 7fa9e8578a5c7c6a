namespace TalentPool.Domain.Partnerships;

/// <summary>One of the agreed figures: what it is called, what it counts, and between which limits the members may agree on it.</summary>
/// <param name="Name">The property that holds it.</param>
/// <param name="Group">The heading that it stands under.</param>
/// <param name="Text">What it is, as in the middle of a sentence.</param>
public sealed record PolicyFigure(
    string Name, string Group, string Text, FigureUnit Unit, int Least, int Most, Func<PolicyFigures, int> In, Func<PolicyFigures, int, PolicyFigures> Set)
{
    private const string Answers = "Answers and offers";
    private const string Outside = "New checks and clearances";
    private const string Placed = "Availability and placements";

    /// <summary>All of them, in the order in which they are read.</summary>
    public static IReadOnlyList<PolicyFigure> All { get; } =
    [
        new(nameof(PolicyFigures.StandardAnswerWorkingDays), Answers, "time to answer a standard enquiry", FigureUnit.WorkingDays, 1, 20,
            figures => figures.StandardAnswerWorkingDays, (figures, value) => figures with { StandardAnswerWorkingDays = value }),
        new(nameof(PolicyFigures.UrgentAnswerWorkingHours), Answers, "time to answer an urgent enquiry", FigureUnit.OpeningHours, 1, 40,
            figures => figures.UrgentAnswerWorkingHours, (figures, value) => figures with { UrgentAnswerWorkingHours = value }),
        new(nameof(PolicyFigures.EmergencyAnswerWorkingHours), Answers, "time to answer an emergency enquiry", FigureUnit.OpeningHours, 1, 16,
            figures => figures.EmergencyAnswerWorkingHours, (figures, value) => figures with { EmergencyAnswerWorkingHours = value }),
        new(nameof(PolicyFigures.UrgentWithinWorkingDays), Answers, "time before the start in which a gap is urgent", FigureUnit.WorkingDays, 1, 20,
            figures => figures.UrgentWithinWorkingDays, (figures, value) => figures with { UrgentWithinWorkingDays = value }),
        new(nameof(PolicyFigures.EmergencyWithinWorkingDays), Answers, "time before the start in which a gap is an emergency", FigureUnit.WorkingDays, 0, 10,
            figures => figures.EmergencyWithinWorkingDays, (figures, value) => figures with { EmergencyWithinWorkingDays = value }),
        new(nameof(PolicyFigures.OfferReleaseWorkingDays), Answers, "time that an officer and a line manager have at least", FigureUnit.WorkingDays, 1, 10,
            figures => figures.OfferReleaseWorkingDays, (figures, value) => figures with { OfferReleaseWorkingDays = value }),

        new(nameof(PolicyFigures.GrowthPercentForNewCheck), Outside, "growth of a gap that needs a new check", FigureUnit.Percent, 1, 100,
            figures => figures.GrowthPercentForNewCheck, (figures, value) => figures with { GrowthPercentForNewCheck = value }),
        new(nameof(PolicyFigures.DatesMovedWorkingDaysForNewCheck), Outside, "time by which the dates may move without a new check", FigureUnit.WorkingDays, 0, 60,
            figures => figures.DatesMovedWorkingDaysForNewCheck, (figures, value) => figures with { DatesMovedWorkingDaysForNewCheck = value }),
        new(nameof(PolicyFigures.CheckHoldsWorkingDays), Outside, "time for which a completed check carries a clearance", FigureUnit.WorkingDays, 1, 60,
            figures => figures.CheckHoldsWorkingDays, (figures, value) => figures with { CheckHoldsWorkingDays = value }),
        new(nameof(PolicyFigures.ClearanceValidWorkingDays), Outside, "time for which a clearance holds", FigureUnit.WorkingDays, 1, 60,
            figures => figures.ClearanceValidWorkingDays, (figures, value) => figures with { ClearanceValidWorkingDays = value }),
        new(nameof(PolicyFigures.ProcurementWorkingDays), Outside, "time by which a recorded procurement puts off its end", FigureUnit.WorkingDays, 0, 120,
            figures => figures.ProcurementWorkingDays, (figures, value) => figures with { ProcurementWorkingDays = value }),
        new(nameof(PolicyFigures.EmergencyClearanceWorkingDays), Outside, "time for which an emergency clearance holds", FigureUnit.WorkingDays, 1, 10,
            figures => figures.EmergencyClearanceWorkingDays, (figures, value) => figures with { EmergencyClearanceWorkingDays = value }),
        new(nameof(PolicyFigures.EmergencyClearanceMinutes), Outside, "hours that an emergency clearance covers at most", FigureUnit.Minutes, 60, 74 * 60,
            figures => figures.EmergencyClearanceMinutes, (figures, value) => figures with { EmergencyClearanceMinutes = value }),

        new(nameof(PolicyFigures.ConfirmAdvertEveryDays), Placed, "time after which availability lapses that nobody confirms", FigureUnit.Days, 7, 180,
            figures => figures.ConfirmAdvertEveryDays, (figures, value) => figures with { ConfirmAdvertEveryDays = value }),
        new(nameof(PolicyFigures.PlacementNoticeDays), Placed, "notice to end a placement early", FigureUnit.Days, 0, 180,
            figures => figures.PlacementNoticeDays, (figures, value) => figures with { PlacementNoticeDays = value }),
        new(nameof(PolicyFigures.LateExtensionWorkingDays), Placed, "time after the end in which an extension can be recorded", FigureUnit.WorkingDays, 0, PolicyFigures.MostLateExtensionWorkingDays,
            figures => figures.LateExtensionWorkingDays, (figures, value) => figures with { LateExtensionWorkingDays = value }),
        new(nameof(PolicyFigures.CapWarningPercent), Placed, "share of the hours at which both sides are told", FigureUnit.Percent, 1, 99,
            figures => figures.CapWarningPercent, (figures, value) => figures with { CapWarningPercent = value }),
        new(nameof(PolicyFigures.FirstEndWarningWorkingDays), Placed, "time before the end at which both sides are first told", FigureUnit.WorkingDays, 1, 60,
            figures => figures.FirstEndWarningWorkingDays, (figures, value) => figures with { FirstEndWarningWorkingDays = value }),
        new(nameof(PolicyFigures.LastEndWarningWorkingDays), Placed, "time before the end at which both sides are told again", FigureUnit.WorkingDays, 0, 60,
            figures => figures.LastEndWarningWorkingDays, (figures, value) => figures with { LastEndWarningWorkingDays = value }),
        new(nameof(PolicyFigures.TwelveWeekReminderWeeks), Placed, "time with one host after which both sides are reminded of the twelve-week rule", FigureUnit.Weeks, 1, 12,
            figures => figures.TwelveWeekReminderWeeks, (figures, value) => figures with { TwelveWeekReminderWeeks = value }),
    ];

    public bool Allows(int value) => value >= Least && value <= Most;

    /// <summary>The first rule that these figures break; null when they may be agreed on.</summary>
    public static Refusal? Fault(PolicyFigures figures) =>
        All.FirstOrDefault(figure => !figure.Allows(figure.In(figures))) is { } wrong ? PartnershipRefusals.FigureOutOfRange(wrong)
        : figures.EmergencyWithinWorkingDays > figures.UrgentWithinWorkingDays ? PartnershipRefusals.EmergencyBeforeUrgent
        : figures.LastEndWarningWorkingDays >= figures.FirstEndWarningWorkingDays ? PartnershipRefusals.LastWarningBeforeFirst
        : null;
}
