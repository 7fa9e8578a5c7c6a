namespace TalentPool.Domain.Recharges;

/// <summary>Every no that a statement can give, besides those of the state tables.</summary>
public static class StatementRefusals
{
    public static readonly Refusal NotForTheRun = new(nameof(NotForTheRun), "Statements are drafted by the monthly run, or by finance or a head of service of the provider.", RefusalKind.NotPermitted);

    public static readonly Refusal NotTheProvidersHead = new(nameof(NotTheProvidersHead), "Only a head of service of the authority that provided the work, for every service area on the statement, can do this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotTheRecipientsHead = new(nameof(NotTheRecipientsHead), "Only a head of service of the authority that is charged, for every service area on the statement, can do this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotTheProvidersFinance = new(nameof(NotTheProvidersFinance), "Only a finance officer of the authority that provided the work can do this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotFinanceOfEitherSide = new(nameof(NotFinanceOfEitherSide), "Only a finance officer of one of the two authorities can do this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotTheArbiter = new(nameof(NotTheArbiter), "Only a member of the partnership’s board who belongs to neither authority can decide this.", RefusalKind.NotPermitted);

    public static readonly Refusal ActsForBothSides = new(nameof(ActsForBothSides), "Nobody can act for both sides of one statement.", RefusalKind.NotPermitted);

    public static readonly Refusal OwnDispute = new(nameof(OwnDispute), "You have taken part in this dispute, so somebody else has to decide it.", RefusalKind.NotPermitted);

    public static readonly Refusal NothingToIssue = new(nameof(NothingToIssue), "There is no line on this statement, so there is nothing to issue.");

    public static readonly Refusal ChangedSinceDrafted = new(
        nameof(ChangedSinceDrafted), "What this statement charges has changed since it was drafted. Run the month again, and read it once more before you issue it.");

    public static readonly Refusal OwnHours = new(nameof(OwnHours), "Hours of your own are on this statement, so another head of service has to issue it.", RefusalKind.NotPermitted);

    public static readonly Refusal OwnExpense = new(nameof(OwnExpense), "An expense of your own is on this statement, so another head of service has to issue it.", RefusalKind.NotPermitted);

    public static readonly Refusal OwnWork = new(nameof(OwnWork), "Work of your own is on this statement, so another head of service has to issue it.", RefusalKind.NotPermitted);

    public static readonly Refusal MonthNotOver = new(nameof(MonthNotOver), "This month is not over yet, so its statements cannot be drafted.");

    public static readonly Refusal NoSuchLine = new(nameof(NoSuchLine), "There is no such line on this statement.", RefusalKind.NotFound);

    public static readonly Refusal LineNamedTwice = new(nameof(LineNamedTwice), "A line can be disputed once. Give one reason for each line.");

    public static readonly Refusal SettledBefore = new(nameof(SettledBefore), "This line was disputed before and is settled. It cannot be disputed again.");

    public static readonly Refusal NotDisputed = new(nameof(NotDisputed), "This line is not disputed.", RefusalKind.NotFound);

    public static readonly Refusal ExplanationMissing = new(nameof(ExplanationMissing), "Give a reason in a sentence.");

    public static readonly Refusal CreditOutOfRange = new(nameof(CreditOutOfRange), "What is taken back must be more than nothing, and not more than the line.");

    public static readonly Refusal AllOfOneOnly = new(
        nameof(AllOfOneOnly), "All hours of a line are taken back with all of its amount, and only with all of it. Take back both as a whole, or less of both.");

    public static readonly Refusal ChargedAgainInPart = new(nameof(ChargedAgainInPart), "What is charged again is taken back as a whole first.");

    public static readonly Refusal CannotBeChargedAgain = new(nameof(CannotBeChargedAgain), "A line that follows from another cannot be charged again. Take back what is wrong with it.");

    public static readonly Refusal TooLateToContest = new(nameof(TooLateToContest), "The time to contest this is over.");

    public static readonly Refusal ViewGiven = new(nameof(ViewGiven), "Your side’s finance officer has given a view already.");

    public static readonly Refusal NothingToExport = new(nameof(NothingToExport), "Every line is disputed or taken back, so there is nothing to send.");

    public static readonly Refusal ReferenceMissing = new(nameof(ReferenceMissing), "Enter the reference of the payment.");

    public static readonly Refusal PaidAhead = new(nameof(PaidAhead), "The day of the payment cannot be later than today.");

    public static readonly Refusal PaidTooEarly = new(nameof(PaidTooEarly), "The day of the payment cannot be before the statement was issued.");

    public static Refusal HoursCostMore(long pence) => new(
        nameof(HoursCostMore), $"The hours that are taken back cost {PlainEnglish.Pounds(pence)}. Take back at least that amount with them, or fewer hours.");

    public static Refusal CorrectedAlready(long leftPence) => new(
        nameof(CorrectedAlready), leftPence > 0
            ? $"Corrections take away some of what this line charges. At most {PlainEnglish.Pounds(leftPence)} of it, with the hours that this pays for, is left to be taken back."
            : "Corrections take away all that this line charges, so nothing of it is left to be taken back.");

    public static Refusal Stale(string byName, DateTime changedAt) =>
        new(nameof(Stale), $"{byName} changed this statement at {PlainEnglish.Instant(changedAt)} while you were looking at it. Read it again before you decide.", RefusalKind.Stale);
}
