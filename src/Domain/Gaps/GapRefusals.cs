namespace TalentPool.Domain.Gaps;

/// <summary>Everything for which a gap or one of its parts says no.</summary>
public static class GapRefusals
{
    // Who may.
    public static readonly Refusal NotTheRequester = No(nameof(NotTheRequester), "Only the person who wrote this draft may change or post it.");
    public static readonly Refusal NotRequestingSide = No(nameof(NotRequestingSide), "Only a service manager or head of service of the authority that posted this gap may do this.");
    public static readonly Refusal NotAnsweringSide = No(nameof(NotAnsweringSide), "Only a service manager or head of service of the authority that was asked may do this.");
    public static readonly Refusal NotTheOfficer = No(nameof(NotTheOfficer), "Only the officer who was put forward may say yes or no to it.");
    public static readonly Refusal NotTheLineManager = No(nameof(NotTheLineManager), "Only the officer's line manager, a deputy for them or the home head of service may decide on the release.");
    public static readonly Refusal ReleaseAboveLimit = No(nameof(ReleaseAboveLimit), "These hours are above the limit agreed on the officer's availability, so the head of service has to release them.");
    public static readonly Refusal NotTheBudgetHolder = No(nameof(NotTheBudgetHolder), "Only a budget holder of the authority that posted this gap may agree to the cost.");
    public static readonly Refusal NotHeadOfService = No(nameof(NotHeadOfService), "Only a head of service of the authority that posted this gap, for its service area, may decide this.");
    public static readonly Refusal NotAnEmergencyApprover = No(nameof(NotAnEmergencyApprover), "Only a head of service, a director or the monitoring officer of the authority that posted this gap, or their deputy, may approve an emergency clearance.");
    public static readonly Refusal NotTheHomeHead = No(nameof(NotTheHomeHead), "Only a head of service of the officer's authority may say how the officer is charged.");

    public static readonly Refusal OwnRequest = No(nameof(OwnRequest), "You cannot decide on your own request. Someone else has to.");
    public static readonly Refusal OwnRelease = No(nameof(OwnRelease), "You cannot release yourself. Your head of service has to.");
    public static readonly Refusal BothSides = No(nameof(BothSides), "You act for the other side of this offer, so you cannot act for this side as well.");
    public static readonly Refusal NotAsked = No(nameof(NotAsked), "Only an authority that was asked about this gap may ask a question about it.");
    public static readonly Refusal OnlyForTheClock = No(nameof(OnlyForTheClock), "Only time may do this.");
    public static readonly Refusal AlreadyForgotten = No(nameof(AlreadyForgotten), "The names and words of this gap have been erased already.");
    public static readonly Refusal StillKept = No(nameof(StillKept), "This gap is still kept with its names and words.");
    public static readonly Refusal NotForTheClock = No(nameof(NotForTheClock), "Only a person may do this.");

    // What is not there.
    public static readonly Refusal NoSuchEnquiry = new(nameof(NoSuchEnquiry), "This enquiry does not exist.", RefusalKind.NotFound);
    public static readonly Refusal NoSuchOffer = new(nameof(NoSuchOffer), "This offer does not exist.", RefusalKind.NotFound);
    public static readonly Refusal NoSuchClearance = new(nameof(NoSuchClearance), "This clearance does not exist.", RefusalKind.NotFound);
    public static readonly Refusal NoSuchQuestion = new(nameof(NoSuchQuestion), "This question does not exist.", RefusalKind.NotFound);

    // Writing and posting.
    public static readonly Refusal NotADraft = new(nameof(NotADraft), "This gap has been posted. Change the posted gap instead.");
    public static readonly Refusal EssentialSkillMissing = new(nameof(EssentialSkillMissing), "Name at least one essential skill.");
    public static readonly Refusal SkillNamedTwice = new(nameof(SkillNamedTwice), "Name each skill only once.");
    public static readonly Refusal OwnTeamLookedInFuture = new(nameof(OwnTeamLookedInFuture), "The day on which somebody looked at the own team cannot be later than today.");
    public static readonly Refusal SmallestPartOutOfRange = new(nameof(SmallestPartOutOfRange), "The smallest part must be more than nothing and no more than the whole.");
    public static readonly Refusal ComparatorOutOfRange = new(nameof(ComparatorOutOfRange), "The outside price and the estimated outside hours must be more than nothing.");
    public static readonly Refusal ComparatorReasonMissing = new(nameof(ComparatorReasonMissing), "The outside price was locked when the first answer could be read. Say why it changes.");
    public static readonly Refusal DatesPassed = new(nameof(DatesPassed), "The last day of this work is already past.");
    public static readonly Refusal NobodyToAsk = new(nameof(NobodyToAsk), "There is no other member to ask about this gap.");
    public static readonly Refusal UrgencyReasonMissing = new(nameof(UrgencyReasonMissing), "Say why the answer is needed sooner than the dates ask for.");
    public static readonly Refusal UrgencyNotAgreed = new(nameof(UrgencyNotAgreed), "A head of service has to agree that the answer is needed sooner than the dates ask for.");
    public static readonly Refusal NoMoreUrgentThanDates = new(nameof(NoMoreUrgentThanDates), "No more urgency was asked for than the dates ask for, so there is nothing to agree to.");

    // Who may see it, and who is left out.
    public static readonly Refusal NotTheConflictOfficer = No(nameof(NotTheConflictOfficer), "Only the conflict officer of the authority that has this need, and not its requester, may say who is left out.");
    public static readonly Refusal LeavingOutNoteMissing = new(nameof(LeavingOutNoteMissing), "Say what the conflict officer should look at.");
    public static readonly Refusal LeavingOutNotDecided = new(nameof(LeavingOutNotDecided), "Your conflict officer has to say first whether a member must be left out.");
    public static readonly Refusal LeavingOutNeedsSecond = new(nameof(LeavingOutNeedsSecond), "Half of the members or more would be left out, so a head of service has to agree first.");
    public static readonly Refusal NotAnotherMember = new(nameof(NotAnotherMember), "Only another member of the partnership can be left out.");
    public static readonly Refusal LeftOutTwice = new(nameof(LeftOutTwice), "Name each member only once.");
    public static readonly Refusal NothingSealed = new(nameof(NothingSealed), "This gap needs no undertaking.");
    public static readonly Refusal UndertakingGivenAlready = new(nameof(UndertakingGivenAlready), "You have given this undertaking already.");
    public static readonly Refusal NotForThisUndertaking = No(nameof(NotForThisUndertaking), "Only those who answer for a member that was asked, and an officer who is put forward with their line manager, may give this undertaking.");
    public static readonly Refusal UndertakingMissing = new(nameof(UndertakingMissing), "Give the undertaking first, then ask.");

    // A person asked for.
    public static readonly Refusal AskedForNameMissing = new(nameof(AskedForNameMissing), "Say whom you want, in no more than 200 characters.");
    public static readonly Refusal AskedForNotAMember = new(nameof(AskedForNotAMember), "Only another member of the partnership can be asked for one of its officers.");
    public static readonly Refusal AskedForLeftOut = new(nameof(AskedForLeftOut), "The member you want to ask for an officer is left out of this gap, so it cannot be asked. Choose somebody else, or ask every member.");
    public static readonly Refusal OnlyWhoIsAskedFor = new(nameof(OnlyWhoIsAskedFor), "You are asked for one person. Put that person forward and nobody else, or say why you cannot help.");
    public static readonly Refusal OnlyAskedDirectly = new(nameof(OnlyAskedDirectly), "Only one member has been asked, for one person. Nothing can go outside before every member has been asked.");
    public static readonly Refusal EveryoneAsked = new(nameof(EveryoneAsked), "Every member has been asked already.");

    // Changing, closing and reopening.
    public static readonly Refusal NothingChanged = new(nameof(NothingChanged), "Nothing would be different from what the gap already says.");
    public static readonly Refusal BelowWhatIsCovered = new(nameof(BelowWhatIsCovered), "Placements or outside work already cover hours that the gap would no longer need. Shorten them first.");
    public static readonly Refusal HasAcceptedOffers = new(nameof(HasAcceptedOffers), "An accepted offer covers a part of this gap, so it cannot be withdrawn. Close it when the check is complete, or cancel the placement first.");
    public static readonly Refusal NothingPlaced = new(nameof(NothingPlaced), "No offer was accepted on this gap, so it was not met by a placement.");
    public static readonly Refusal RecordTheOutsideWorkFirst = new(nameof(RecordTheOutsideWorkFirst), "There is a clearance for this gap. Record the outside work on it before closing.");
    public static readonly Refusal ExplanationMissing = new(nameof(ExplanationMissing), "Write an explanation.");
    public static readonly Refusal NothingUncovered = new(nameof(NothingUncovered), "Everything that is still to come is covered, so there is nothing to ask about again.");

    // Answers and offers.
    public static readonly Refusal GapNotOpen = new(nameof(GapNotOpen), "This gap no longer takes offers.");
    public static readonly Refusal EnquirySuperseded = new(nameof(EnquirySuperseded), "This gap has been asked about anew. Answer the newer enquiry.");
    public static readonly Refusal AnswerEmpty = new(nameof(AnswerEmpty), "Put at least one officer forward, or give the reason why you cannot help.");
    public static readonly Refusal OwnInterestRulesOut = new(
        nameof(OwnInterestRulesOut), "This officer has declared an interest of their own in this work. It is final, so the officer cannot do any of it.");
    public static readonly Refusal OfficerAlreadyOffered = new(nameof(OfficerAlreadyOffered), "This officer is already put forward for this gap.");
    public static readonly Refusal OfferOutsideTheGap = new(nameof(OfferOutsideTheGap), "The offered dates must lie within those of the gap and must not be past.");
    public static readonly Refusal OfferLargerThanLeft = new(nameof(OfferLargerThanLeft), "The offer is for more hours than are left of this gap. The officer's authority has to offer no more than what is left.");
    public static readonly Refusal PartsNotTaken = new(nameof(PartsNotTaken), "This gap is for one person. The offer must cover all that is left of it.");
    public static readonly Refusal SmallerThanSmallestPart = new(nameof(SmallerThanSmallestPart), "The offer is smaller than the smallest part that this gap can be shared in.");
    public static readonly Refusal ConsultationMissing = new(nameof(ConsultationMissing), "Section 113 asks for a consultation: record when, by whom and how the officer was consulted.");
    public static readonly Refusal ConsultedByOneself = new(nameof(ConsultedByOneself), "You cannot have consulted yourself. Name who consulted you.");
    public static readonly Refusal ConsultationInFuture = new(nameof(ConsultationInFuture), "The consultation cannot be later than today.");
    public static readonly Refusal BudgetOutOfRange = new(nameof(BudgetOutOfRange), "The cap and the rate must be more than nothing, and the cost centre must be given.");
    public static readonly Refusal BudgetNotApproved = new(nameof(BudgetNotApproved), "The budget holder has to agree to the cost before the offer can be accepted.");
    public static readonly Refusal NothingLeftToCover = new(nameof(NothingLeftToCover), "Everything in this gap is already covered.");
    public static readonly Refusal DeclineNotExplained = new(nameof(DeclineNotExplained), "The offer met every essential requirement. Turning it down needs a reason and a written explanation.");

    // The gate.
    public static readonly Refusal CheckNotComplete = new(nameof(CheckNotComplete), "The check is not complete: a member may still answer.");
    public static readonly Refusal CheckTooOld = new(nameof(CheckTooOld), "The members answered too long ago. Ask them again before any work goes outside.");
    public static readonly Refusal ClearanceToUseFirst = new(nameof(ClearanceToUseFirst), "There is a clearance that can still be used. Record the outside work on it, or withdraw it, before the members are asked again.");
    public static readonly Refusal OfferOpen = new(nameof(OfferOpen), "An offer is still open.");
    public static readonly Refusal DeclineNotEndorsed = new(nameof(DeclineNotEndorsed), "A suitable offer was turned down, and that has not been given a reason, explained and endorsed by a head of service.");
    public static readonly Refusal ComparatorMissing = new(nameof(ComparatorMissing), "The outside price has not been given.");
    public static readonly Refusal ComparatorEvidenceMissing = new(nameof(ComparatorEvidenceMissing), "The outside price has no evidence.");
    public static readonly Refusal ClearanceAlreadyLive = new(nameof(ClearanceAlreadyLive), "There is already a clearance, or a request for one, on this gap.");
    public static readonly Refusal EmergencyEventMissing = new(nameof(EmergencyEventMissing), "Name the one event that makes this an emergency.");
    public static readonly Refusal EmergencyEventUsed = new(nameof(EmergencyEventUsed), "There has already been an emergency clearance for this event.");
    public static readonly Refusal EmergencyTooLong = new(nameof(EmergencyTooLong), "An emergency clearance covers at most 5 working days and 37 hours, from today on and within the dates of the gap.");
    public static readonly Refusal EmergencyCanWait = new(nameof(EmergencyCanWait), "By the first of these days the members will have answered, so this can wait for the check. Ask for a clearance when it is complete.");
    public static readonly Refusal EmergencyDaysPassed = new(nameof(EmergencyDaysPassed), "The days of this emergency are past. Outside work that was done on them is a bypass.");
    public static readonly Refusal EmergencyEventSpent = new(nameof(EmergencyEventSpent), "Emergency clearances on your other gaps name the same event. Together they would cover more than 5 working days or 37 hours.");
    public static readonly Refusal SuitableOfferWaits = new(nameof(SuitableOfferWaits), "Every member has answered, and a suitable officer is offered for these days. Accept the offer, or have its decline endorsed and ask for a clearance.");
    public static readonly Refusal MoreThanIsLeft = new(nameof(MoreThanIsLeft), "This is more than what nobody covers on those dates.");
    public static readonly Refusal SameApprover = No(nameof(SameApprover), "The second approval must come from someone else, and not for the same person.");
    public static readonly Refusal CertificateNumberMissing = new(nameof(CertificateNumberMissing), "A clearance is granted only with a certificate number.");
    public static readonly Refusal ProcurementReferenceMissing = new(nameof(ProcurementReferenceMissing), "Give the reference of the procurement.");
    public static readonly Refusal ProcurementAlreadyRecorded = new(nameof(ProcurementAlreadyRecorded), "A procurement has already stopped the clock of this clearance.");
    public static readonly Refusal EmergencyCannotWait = new(nameof(EmergencyCannotWait), "An emergency clearance cannot wait for a procurement.");
    public static readonly Refusal ClearanceHasExpired = new(nameof(ClearanceHasExpired), "This clearance has expired. Outside work on it would be a bypass.");
    public static readonly Refusal OutsideWorkIncomplete = new(nameof(OutsideWorkIncomplete), "Give the supplier, the order, a value and hours of more than nothing, and a first day not after the last.");
    public static readonly Refusal OutsideWorkBeyondClearance = new(nameof(OutsideWorkBeyondClearance), "The outside work goes beyond the hours or dates of the clearance.");
    public static readonly Refusal ProofMissing = new(nameof(ProofMissing), "Say when the work was instructed and where the proof is kept.");
    public static readonly Refusal InstructedInOpeningHours = new(nameof(InstructedInOpeningHours), "The work was instructed in opening hours, when an emergency clearance could have been asked for. Record it as an ordinary bypass.");
    public static readonly Refusal RecordedTooLate = new(nameof(RecordedTooLate), "Work instructed out of hours has to be recorded by noon of the next working day. Record it as an ordinary bypass.");
    public static readonly Refusal FoundWorkIncomplete = new(nameof(FoundWorkIncomplete), "Say what the work is and who does it.");
    public static readonly Refusal InstructedInFuture = new(nameof(InstructedInFuture), "The work cannot have been instructed in the future.");

    // Questions.
    public static readonly Refusal QuestionEmpty = new(nameof(QuestionEmpty), "Write the question.");
    public static readonly Refusal AnswerTextEmpty = new(nameof(AnswerTextEmpty), "Write the answer.");
    /// <summary>Whether a member has left follows from the dates of its membership.</summary>
    public static readonly Refusal LeftIsNotAnswered = new(nameof(LeftIsNotAnswered), "That a member has left the partnership follows from its membership, and cannot be given as an answer. Choose another reason.");

    public static readonly Refusal QuestionAlreadyAnswered = new(nameof(QuestionAlreadyAnswered), "This question has already been answered.");

    /// <summary>What the draft still lacks before it can be posted.</summary>
    public static Refusal DraftIncomplete(IReadOnlyList<string> missing) => new(nameof(DraftIncomplete), $"Before this gap can be posted it still needs {PlainEnglish.List(missing)}.");

    public static Refusal Stale(string noun, string byName, DateTime at) =>
        new(nameof(Stale), $"{byName} changed this {noun} at {PlainEnglish.Instant(at)} while you were looking at it.", RefusalKind.Stale);

    private static Refusal No(string name, string sentence) => new(name, sentence, RefusalKind.NotPermitted);
}
