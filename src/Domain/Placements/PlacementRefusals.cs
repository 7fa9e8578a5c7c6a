using System.Globalization;

namespace TalentPool.Domain.Placements;

/// <summary>Every no that a placement can give, besides those of the state table and of the terms.</summary>
public static class PlacementRefusals
{
    public static readonly Refusal HostIsHome = new(nameof(HostIsHome), "An authority cannot place its own officer with itself.");

    public static readonly Refusal LegalBasisNotInTerms = new(nameof(LegalBasisNotInTerms), "The terms that apply today do not allow this legal basis.");

    public static readonly Refusal OfficerNotConsulted = new(nameof(OfficerNotConsulted), "Section 113 asks that the officer is consulted first: record when, by whom and how.");

    public static readonly Refusal CapMissing = new(nameof(CapMissing), "Say how many hours may be worked at most.");

    public static readonly Refusal RateMissing = new(nameof(RateMissing), "The officer’s authority has not entered a rate for this grade yet.");

    public static readonly Refusal BudgetNotApproved = new(nameof(BudgetNotApproved), "A budget holder of the host has to agree to the highest cost first, with a cost centre.");

    public static readonly Refusal ActsForBothSides = new(nameof(ActsForBothSides), "Nobody can act for both sides of one placement.", RefusalKind.NotPermitted);

    public static readonly Refusal NotOfEitherSide = new(nameof(NotOfEitherSide), "Only people of the two authorities who deal with this placement can do this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotForTheHost = new(nameof(NotForTheHost), "Only the host can do this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotForTheHome = new(nameof(NotForTheHome), "Only the officer’s line manager or service can do this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotFinanceOfTheHome = new(nameof(NotFinanceOfTheHome), "Only a finance officer of the home authority can say how VAT applies.", RefusalKind.NotPermitted);

    public static readonly Refusal NotTheOfficer = new(nameof(NotTheOfficer), "Only the officer can say this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotTheLineManager = new(nameof(NotTheLineManager), "Only the officer’s line manager, or a deputy, can say this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotTheBudgetHolder = new(nameof(NotTheBudgetHolder), "Only a budget holder of the host can say this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotTheProposer = new(nameof(NotTheProposer), "Only the person who proposed the extension can withdraw it.", RefusalKind.NotPermitted);

    public static readonly Refusal NotTheHostsConflictOfficer = new(nameof(NotTheHostsConflictOfficer), "Only the host’s conflict officer can do this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotTheHomesConflictOfficer = new(nameof(NotTheHomesConflictOfficer), "Only the home’s conflict officer can answer, and never about themselves.", RefusalKind.NotPermitted);

    public static readonly Refusal OwnRequest = new(nameof(OwnRequest), "Nobody decides on their own request.", RefusalKind.NotPermitted);

    public static readonly Refusal VatUndecided = new(nameof(VatUndecided), "Choose how VAT applies. Undecided is not a decision.");

    public static readonly Refusal NoDelegationNeeded = new(nameof(NoDelegationNeeded), "Only a placement under section 101 needs a delegation.");

    public static readonly Refusal ReferenceMissing = new(nameof(ReferenceMissing), "Enter the number or reference.");

    public static readonly Refusal NotReservedWork = new(nameof(NotReservedWork), "This placement is not for reserved or court work.");

    public static readonly Refusal NotLegalWork = new(nameof(NotLegalWork), "Only legal work can be reserved or court work.");

    public static readonly Refusal ReservedWorkAsItIs = new(nameof(ReservedWorkAsItIs), "That is what the placement says already.");

    public static readonly Refusal WorkHasStarted = new(nameof(WorkHasStarted), "The work has started as reserved or court work, so it stays that.");

    public static readonly Refusal SupervisorAuthorityMissing = new(nameof(SupervisorAuthorityMissing), "Enter what authorises the supervisor: a number, or by whom.");

    public static readonly Refusal CertificateExpired = new(nameof(CertificateExpired), "This certificate is no longer valid.");

    public static readonly Refusal SupervisesOneself = new(nameof(SupervisesOneself), "Nobody can supervise their own work. Name another person.");

    public static readonly Refusal NoPartiesHere = new(nameof(NoPartiesHere), "Parties are recorded for legal work only.");

    public static readonly Refusal PartyNameMissing = new(nameof(PartyNameMissing), "Enter the party’s name.");

    public static readonly Refusal PartiesEntered = new(nameof(PartiesEntered), "Parties have been entered already.");

    public static readonly Refusal NoOtherPartySaid = new(nameof(NoOtherPartySaid), "It has been said already that there is no other party.");

    public static readonly Refusal PartiesNotKnown = new(nameof(PartiesNotKnown), "The host’s conflict officer has to enter the parties first, or say that there is no other.");

    public static readonly Refusal OwnInterestIsFinal = new(nameof(OwnInterestIsFinal), "The officer has declared an interest of their own. That cannot be waived, so this placement cannot go on.");

    public static readonly Refusal AlreadyDeclared = new(nameof(AlreadyDeclared), "You have already declared that you have no interest in this work.");

    public static readonly Refusal DeclarationIsEnough = new(nameof(DeclarationIsEnough), "For this work the officer’s own declaration is enough.");

    public static readonly Refusal ConflictNotAnsweredYet = new(nameof(ConflictNotAnsweredYet), "The officer’s declaration and the home’s answer must be there before the host decides.");

    public static readonly Refusal ConflictNeedsException = new(nameof(ConflictNeedsException), "The home found a conflict. It can be cleared only for a substantial common interest, or where clients compete for the same objective.");

    public static readonly Refusal ConflictNeedsConsent = new(nameof(ConflictNeedsConsent), "The home found a conflict. Record the written consent of the client before you clear it.");

    public static readonly Refusal ConsentIncomplete = new(nameof(ConsentIncomplete), "Say which client consents, who gave the consent, and where the document is kept.");

    public static readonly Refusal ConsentInFuture = new(nameof(ConsentInFuture), "A consent cannot be later than today.");

    public static readonly Refusal ReviewPassed = new(nameof(ReviewPassed), "The day on which you look at it again must be later than today.");

    public static readonly Refusal ConflictNeedsSafeguards = new(nameof(ConflictNeedsSafeguards), "The home found a conflict. Refuse, or write down the safeguards that it can be cleared with.");

    public static readonly Refusal SafeguardsMissing = new(nameof(SafeguardsMissing), "Write down the safeguards.");

    public static readonly Refusal AccessListMissing = new(nameof(AccessListMissing), "For each safeguard, say what is kept apart and name the people who may have access.");

    public static readonly Refusal OwnInterestIsDeclared = new(nameof(OwnInterestIsDeclared), "Only the officer can say that they have an interest of their own.");

    public static readonly Refusal MatterMissing = new(nameof(MatterMissing), "Enter your reference of the matter and what it is about.");

    public static readonly Refusal MatterAsItIs = new(nameof(MatterAsItIs), "That is what is recorded already.");

    public static readonly Refusal SplitOffMissing = new(nameof(SplitOffMissing), "Say which part of the matter goes on by itself.");


    public static readonly Refusal ShortcomingUnsaid = new(nameof(ShortcomingUnsaid), "Say in words what was not as it should be, so that the officer can answer.");

    public static readonly Refusal ExplanationMissing = new(nameof(ExplanationMissing), "Give a reason in a sentence.");

    public static readonly Refusal ReasonIsTimesOwn = new(nameof(ReasonIsTimesOwn), "This reason is recorded by itself when it comes true. Choose another.");

    public static readonly Refusal LastDayPassed = new(nameof(LastDayPassed), "The placement’s last day has passed.");

    public static readonly Refusal NotEarlier = new(nameof(NotEarlier), "Choose a last day before the one that is agreed.");

    public static readonly Refusal UseOutOfRange = new(nameof(UseOutOfRange), "The minutes must change something, and cannot take the total below nothing.");

    public static readonly Refusal ExtensionAlreadyOpen = new(nameof(ExtensionAlreadyOpen), "An extension has already been proposed. Settle it first.");

    public static readonly Refusal NotLater = new(nameof(NotLater), "Choose a last day after the one that is agreed.");

    public static readonly Refusal TooLong = new(nameof(TooLong), "A placement can last two years at most.");

    public static readonly Refusal NoticeGiven = new(nameof(NoticeGiven), "Notice has been given to end this placement, so it cannot be extended.");

    public static readonly Refusal TooLateToExtend = new(nameof(TooLateToExtend), "It is too late to extend this placement. Post the need again.");

    public static readonly Refusal AlreadyAgreed = new(nameof(AlreadyAgreed), "This yes has already been given.");

    public static readonly Refusal NoSuchExtension = new(nameof(NoSuchExtension), "There is no such extension.", RefusalKind.NotFound);

    public static readonly Refusal DbsAsItIs = new(nameof(DbsAsItIs), "That is what is asked for already.");

    public static readonly Refusal NoDbsAsked = new(nameof(NoDbsAsked), "The host has not asked for a DBS check.");

    public static readonly Refusal DbsAhead = new(nameof(DbsAhead), "The day on which the check was issued cannot be later than today.");

    public static readonly Refusal NoSuchTask = new(nameof(NoSuchTask), "This is not on the placement’s list now.");

    public static readonly Refusal NotTheOwner = new(nameof(NotTheOwner), "Only whoever has to see to this can say that it is done.", RefusalKind.NotPermitted);

    public static readonly Refusal TaskDone = new(nameof(TaskDone), "This is done already.");

    public static readonly Refusal NotTheSupervisor = new(nameof(NotTheSupervisor), "Only the supervisor can answer these questions.", RefusalKind.NotPermitted);

    public static readonly Refusal QualityAnswered = new(nameof(QualityAnswered), "The questions have been answered already.");

    public static readonly Refusal QualityNotAnswered = new(nameof(QualityNotAnswered), "The supervisor has not answered the questions yet.");

    public static readonly Refusal QualityReplied = new(nameof(QualityReplied), "You have answered already.");

    public static Refusal DbsAboveTheWork(DbsLevel highest) => new(
        nameof(DbsAboveTheWork), $"This kind of work permits {Words(highest)} at most. To ask for more than the role needs is against the law.");

    public static readonly Refusal OnlyForTheClock = new(nameof(OnlyForTheClock), "Only time may do this.", RefusalKind.NotPermitted);

    public static readonly Refusal AlreadyForgotten = new(nameof(AlreadyForgotten), "The names and words of this placement have been erased already.");

    public static readonly Refusal StillKept = new(nameof(StillKept), "The time for which this is kept is not over.");

    public static readonly Refusal ExpenseCapOutOfRange = new(nameof(ExpenseCapOutOfRange), "Enter an amount between nothing and £100,000.");

    public static Refusal ExpensesClaimedAlready(long claimedPence) => new(
        nameof(ExpensesClaimedAlready), $"Expenses of {PlainEnglish.Pounds(claimedPence)} are claimed already, so it cannot be less than that.");

    public static Refusal DbsTooLow(DbsLevel asked) => new(nameof(DbsTooLow), $"The host asks for {Words(asked)}. This check is of a lower level.");

    public static Refusal Stale(string byName, DateTime changedAt) =>
        new(nameof(Stale), $"{byName} changed this placement at {PlainEnglish.Instant(changedAt)} while you were looking at it. Read it again before you decide.", RefusalKind.Stale);

    public static Refusal CertificateDiffers(string number, DateOnly? expiresOn) => new(
        nameof(CertificateDiffers),
        $"The officer’s own record has another certificate: {number}{(expiresOn is { } last ? $", valid until {Day(last)}" : "")}. Enter that one, or correct the officer’s record first.");

    public static Refusal StartsLater(DateOnly startsOn) => new(nameof(StartsLater), $"The placement starts on {Day(startsOn)}.");

    public static Refusal NoticeTooShort(DateOnly earliest) => new(nameof(NoticeTooShort), $"The terms ask for notice. The last day can be {Day(earliest)} at the earliest.");

    public static Refusal CapWouldBeExceeded(int leftMinutes) => new(
        nameof(CapWouldBeExceeded), string.Create(CultureInfo.InvariantCulture, $"Only {leftMinutes / 60}:{leftMinutes % 60:00} hours are left of what was agreed. Extend the placement first."));

    public static Refusal StartConditionsMissing(IReadOnlyList<MissingForStart> missing) =>
        new(nameof(StartConditionsMissing), $"The placement cannot start yet. {string.Join(" ", missing.Select(thing => thing.Sentence))}");

    private static string Words(DbsLevel level) => level switch
    {
        DbsLevel.None => "no DBS check",
        DbsLevel.Basic => "a basic DBS check",
        DbsLevel.Standard => "a standard DBS check",
        DbsLevel.Enhanced => "an enhanced DBS check",
        _ => "an enhanced DBS check with the barred lists",
    };

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
