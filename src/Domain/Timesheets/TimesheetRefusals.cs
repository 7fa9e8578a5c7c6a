namespace TalentPool.Domain.Timesheets;

/// <summary>Every no that hours can give, besides those of the state table and of a single duration.</summary>
public static class TimesheetRefusals
{
    public static readonly Refusal NotTheOfficer = new(nameof(NotTheOfficer), "Only the officer who did the work can do this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotTheLoader = new(
        nameof(NotTheLoader), "Only the officer, and people of the two authorities who deal with this placement, can load its hours.", RefusalKind.NotPermitted);

    public static readonly Refusal NotTheSupervisor = new(
        nameof(NotTheSupervisor), "Only the supervisor whom the host has named, or a deputy, can confirm this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotTheBudgetHolder = new(nameof(NotTheBudgetHolder), "Only a budget holder of the host can approve this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotADecider = new(
        nameof(NotADecider), "Only the host’s supervisor or a budget holder of the host can send this back.", RefusalKind.NotPermitted);

    public static readonly Refusal OwnHours = new(nameof(OwnHours), "Nobody confirms or approves their own hours or expenses.", RefusalKind.NotPermitted);

    public static readonly Refusal ActsForBothSides = new(
        nameof(ActsForBothSides), "You have acted for the officer’s authority in this placement, so you cannot decide for the host.", RefusalKind.NotPermitted);

    public static readonly Refusal NotForCharging = new(
        nameof(NotForCharging), "Only the month’s run, finance or the head of service of the officer’s authority can charge this.", RefusalKind.NotPermitted);

    public static readonly Refusal OnlyForTheClock = new(nameof(OnlyForTheClock), "Only time may do this.", RefusalKind.NotPermitted);

    public static readonly Refusal ConfirmedByOneself = new(
        nameof(ConfirmedByOneself), "You confirmed this, so another budget holder has to approve it. Only a week of less than £250 can be both from one person.");

    public static readonly Refusal TooMuchForOnePerson = new(
        nameof(TooMuchForOnePerson), "From £250 on, two people have to see it: confirm it, and let another budget holder approve it.");

    public static readonly Refusal AlreadyThere = new(nameof(AlreadyThere), "There are hours of this placement and week already.");

    public static readonly Refusal NoSuchEntry = new(nameof(NoSuchEntry), "This entry is not on the timesheet.", RefusalKind.NotFound);

    public static readonly Refusal TooManyEntries = new(nameof(TooManyEntries), "One week of a placement can have 500 entries at most.");

    public static readonly Refusal NoTime = new(nameof(NoTime), "Enter how long it took.");

    public static readonly Refusal TextTooLong = new(nameof(TextTooLong), "Shorten the text: 100 characters for activity and matter, 500 for a description or reason, 4,000 for a narrative.");

    public static readonly Refusal NotChargeableReasonMissing = new(nameof(NotChargeableReasonMissing), "Say why this time is not charged.");

    public static readonly Refusal DayAhead = new(nameof(DayAhead), "This day is still to come. Enter time once it has been worked.");

    public static readonly Refusal NeverStarted = new(nameof(NeverStarted), "The placement has not started, so nothing has been worked on it.");

    public static readonly Refusal PausedThen = new(nameof(PausedThen), "The placement was paused on this day.");

    public static readonly Refusal NothingToSubmit = new(nameof(NothingToSubmit), "There is no time on this yet.");

    public static readonly Refusal ReasonMissing = new(nameof(ReasonMissing), "Give a reason in a sentence.");

    public static readonly Refusal OnlyCorrectionsAreWithdrawn = new(nameof(OnlyCorrectionsAreWithdrawn), "Only a correction is withdrawn. Take the hours out of the week instead.");

    public static readonly Refusal NoCorrection = new(nameof(NoCorrection), "This is no correction, so there is no reason of one to give.");

    public static readonly Refusal CorrectsACorrection = new(nameof(CorrectsACorrection), "This is a correction itself. Correct the hours that it belongs to.");

    public static readonly Refusal CorrectionOpen = new(nameof(CorrectionOpen), "A correction of this has been begun. Finish that one first.");

    public static readonly Refusal OutsideIdMissing = new(nameof(OutsideIdMissing), "Every row needs its id in the case system, of 100 characters at most.");

    public static readonly Refusal OutsideRowTwice = new(nameof(OutsideRowTwice), "Two rows have the same id in the case system.");

    public static readonly Refusal OutsideAuthorityUnknown = new(nameof(OutsideAuthorityUnknown), "Rows come from the case system of one of the two authorities.");

    public static readonly Refusal NothingNew = new(nameof(NothingNew), "All of these rows have been loaded before.");

    public static Refusal Stale(string noun, string byName, DateTime changedAt) =>
        new(nameof(Stale), $"{byName} changed this {noun} at {PlainEnglish.Instant(changedAt)} while you were looking at it. Read it again before you decide.", RefusalKind.Stale);

    public static Refusal OutsideTheWeek(DateOnly from, DateOnly to) => new(
        nameof(OutsideTheWeek), $"This timesheet is for {PlainEnglish.Day(from)} to {PlainEnglish.Day(to)}. Enter other days on their own week.");

    public static Refusal OutsideThePlacement(DateOnly from, DateOnly to) => new(
        nameof(OutsideThePlacement), $"The placement is from {PlainEnglish.Day(from)} to {PlainEnglish.Day(to)}, and this day is outside it.");

    public static Refusal NotStartedThen(DateOnly startedOn) => new(nameof(NotStartedThen), $"The work started on {PlainEnglish.Day(startedOn)}, after this day.");

    public static Refusal MoreThanADay(DateOnly day, int otherMinutes) => new(
        nameof(MoreThanADay), otherMinutes > 0
            ? $"This makes more than 24 hours on {PlainEnglish.Day(day)}: {Duration.Show(otherMinutes)} are on other timesheets already."
            : $"This makes more than 24 hours on {PlainEnglish.Day(day)}.");

    public static Refusal OverTheCap(int leftMinutes) => new(
        nameof(OverTheCap), $"Only {Duration.Show(Math.Max(0, leftMinutes))} hours are left of what was agreed for this placement. Ask for an extension first.");

    public static Refusal TakenBackAlready(int leftMinutes) => new(
        nameof(TakenBackAlready), $"Statements have taken back some of these hours already. Of this matter, {(leftMinutes > 0 ? $"at most {Duration.Show(leftMinutes)} can still be" : "no more can be")} taken away.");

    public static Refusal BelowNothing(DateOnly day, bool isChargeable) => new(
        nameof(BelowNothing), $"This takes away more {(isChargeable ? "" : "uncharged ")}time than there was on {PlainEnglish.Day(day)}.");
}
