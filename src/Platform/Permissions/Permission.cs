namespace TalentPool.Platform.Permissions;

/// <summary>What can be done or seen. Every page, hub and use case names one; <see cref="PermissionTable"/> says whose it is.</summary>
public enum Permission
{
    /// <summary>For pages before sign-in: the sign-in page itself, help, health, the check of a certificate's number.</summary>
    Anyone,

    /// <summary>For whoever is signed in, about themselves.</summary>
    SignedIn,

    LetTimePass,

    /// <summary>Typed on the machine that the program runs on, by whoever has that machine.</summary>
    CreateAdministrator,

    // Gaps
    PostGap,
    ChangeGap,
    WithdrawGap,
    SeeGap,

    /// <summary>What of a gap is its own authority's alone: the outside price and its proof, the codes, what each member wrote.</summary>
    SeeHostOnly,

    /// <summary>Whom a direct request asks for by name.</summary>
    SeeWhoIsAskedFor,
    AskAboutGap,
    AnswerQuestion,
    AgreeUrgency,

    /// <summary>Before a gap is posted, to say which members are not asked because of a conflict.</summary>
    LeaveMembersOut,

    /// <summary>To agree that half of the members or more are not asked.</summary>
    EndorseLeavingOut,

    /// <summary>To give one's word on a sealed gap, and read the rest of it.</summary>
    GiveUndertaking,

    /// <summary>Who was refused a look at a gap.</summary>
    SeeRefusedLooks,

    // The check
    AnswerEnquiry,
    SeeEnquiry,
    GiveStandingAnswer,
    SeeStandingAnswers,
    SeeOffer,
    WithdrawOffer,

    /// <summary>Saying how an officer who is put forward is charged.</summary>
    SetOfferPrice,
    AgreeToOffer,
    ReleaseOfficer,
    ReleaseOfficerBeyondLimit,
    ApproveBudget,
    AcceptOffer,
    DeclineOffer,
    EndorseDecline,

    // The gate
    RequestClearance,
    ApproveClearance,
    RequestEmergencyClearance,
    RecordProcurement,
    RecordOutsourcing,
    RecordBypass,

    /// <summary>Outside work for which no gap was posted.</summary>
    RecordFoundWork,

    /// <summary>That a certificate is there, what it is for and who was asked.</summary>
    SeeCertificate,

    /// <summary>All of a certificate, with the outside price and what was written, and its signed file.</summary>
    SeeCertificateWhole,
    SeeBypasses,

    // Placements
    SeePlacement,

    /// <summary>What an hour and the whole placement cost. It is not the officer's pay, but it tells the grade.</summary>
    SeePlacementMoney,

    /// <summary>The parties to the matter and what the home found about them.</summary>
    SeeParties,

    /// <summary>Which matters of an authority a search for conflicts met, and at which member to ask about one's own.</summary>
    SeeConflictHits,
    NameSupervisor,
    DeclareInterests,
    AnswerConflict,
    DecideConflict,
    AuthoriseReservedWork,
    SetVatTreatment,
    AskForDbs,

    /// <summary>Which level of DBS check the home has seen, and of which day. That it has seen one everybody of the placement may know.</summary>
    SeeDbsCheck,

    /// <summary>Ticks off what is the person's own on the start list or in the close-out.</summary>
    TickPlacementTask,
    AnswerQuality,
    ReplyToQuality,
    PausePlacement,
    CancelPlacement,
    EndPlacement,
    ProposeExtension,
    AgreeExtension,
    SeeSubstitution,

    /// <summary>Puts a substitute forward for an officer, or takes that back.</summary>
    ProposeSubstitute,
    AgreeToSubstitute,

    /// <summary>Takes a substitute, or turns them down.</summary>
    TakeSubstitute,

    // Hours
    /// <summary>Writing down what was worked, handing it in and taking it back.</summary>
    LogHours,

    /// <summary>Hours as they stand, with what the statement will say of them.</summary>
    SeeHours,

    /// <summary>What was written of the work for the host alone.</summary>
    SeeHourNarratives,
    ConfirmHours,

    /// <summary>What was handed in and is not approved when its month is locked.</summary>
    SeeHoursOpenAtLock,
    ApproveHours,
    ReturnHours,

    /// <summary>Taking in hours from an authority's case system, and saying what its columns are called.</summary>
    LoadHours,

    // Expenses
    /// <summary>A budget holder of the host says how much at most is paid back on a placement.</summary>
    AgreeExpenses,

    /// <summary>Writing an expense down with its receipt, handing it in and taking it back.</summary>
    ClaimExpense,

    /// <summary>Expenses as they stand, with their receipts.</summary>
    SeeExpenses,
    ConfirmExpense,
    ApproveExpense,
    ReturnExpense,
    // Recharges
    /// <summary>Having a month's statements drafted from what was approved.</summary>
    RunMonth,

    /// <summary>Statements with their lines and what stands on each. A draft is the provider's alone.</summary>
    SeeStatement,
    IssueStatement,

    /// <summary>Agreeing to a statement or disputing lines of it, and giving a dispute up or contesting its rejection.</summary>
    AnswerStatement,

    /// <summary>Taking a disputed line back, or saying that it is right.</summary>
    DecideDispute,

    /// <summary>What a finance officer of either side would take back of a line in dispute.</summary>
    GiveFinanceView,

    /// <summary>Deciding where the finance officers of both sides differ.</summary>
    ArbitrateDispute,
    ExportStatement,
    RecordPayment,

    /// <summary>What statements have posted to an authority's ledger.</summary>
    SeeLedger,
    // Coverage
    /// <summary>Choosing the categories of an authority’s ledger that are looked at.</summary>
    ChooseWatched,

    /// <summary>Sending a month’s payments or orders.</summary>
    LoadSpend,

    /// <summary>What was spent outside, and how much of it was cleared.</summary>
    SeeSpend,

    /// <summary>What the ledger says a payment or order is for; it may tell of a case.</summary>
    SeeSpendDescription,

    /// <summary>Saying why what matches no clearance needed none.</summary>
    ExplainSpend,

    // Savings
    /// <summary>What became of an officer’s own work, and what a placement cost either side beside the hours.</summary>
    EnterExtraCosts,

    /// <summary>That a saving is there, and what whoever did the work contributed.</summary>
    SeeSaving,

    /// <summary>What it would have cost outside and what was saved.</summary>
    SeeSavingWhole,
    ClaimSaving,
    VerifySaving,
    AcceptSaving,
    RejectSaving,
    ReverseSaving,

    /// <summary>A year’s target and what was spent once.</summary>
    PlanSavings,

    /// <summary>What an authority gave the others and took from them.</summary>
    SeeExchange,

    // Officers and adverts
    ChangeOwnProfile,

    /// <summary>An officer's skills, place, usual week, leave and what is left of the availability once it was offered.</summary>
    ChangeProfile,
    RegisterOfficer,

    /// <summary>What the home says of an officer: the post and the credentials that were checked.</summary>
    KeepOfficerRecords,
    FindOfficers,
    ManageTeam,
    AgreeAdvert,
    SeeOfficer,
    SeeOfficerName,
    SeeTeam,

    // What waits
    SeeWaiting,
    NudgeHolder,

    // Out to finance
    /// <summary>Saying what an authority's invoices, and those to it, hold: its electronic address, its account.</summary>
    EnterFinanceDetails,
    /// <summary>Reading the same, where money can be led astray by whoever changes it.</summary>
    SeeFinanceDetails,
    SaveJournalLayout,

    /// <summary>A statement's lines as CSV and spreadsheet, and its electronic document.</summary>
    TakeStatementFiles,

    /// <summary>An authority's journal, its accruals and what it publishes of its payments.</summary>
    TakeFinanceFiles,

    /// <summary>What the members of a partnership owe each other for a month, net, and the accounts to pay to.</summary>
    SeeSettlements,

    // Running it
    /// <summary>Entering rates and pay spines, building rates up, and taking back what nobody has approved.</summary>
    EnterRates,

    /// <summary>What an hour of the own officers costs, with every version.</summary>
    SeeRates,

    /// <summary>What a rate is built up of: pay, on-costs and overheads.</summary>
    SeePayInputs,
    ApproveRates,
    ManageGrants,

    /// <summary>Saying of every role held at an authority whether it stays, for all its service areas.</summary>
    ReviewAccess,

    /// <summary>Taking in an authority's list of staff, for all its service areas.</summary>
    ImportPeople,
    ManagePartnership,

    /// <summary>What the members agreed on, in all versions, and who signed it.</summary>
    SeeTerms,
    DecideVat,
    SeeHealth,

    /// <summary>Sending a test mail, and deciding what becomes of mail that was given up.</summary>
    LookAfterMail,
    EraseEvidence,
    VerifyEvidence,
    SeeHistory,

    /// <summary>Who opened the personal and privileged records of an authority.</summary>
    SeeLooks,

    /// <summary>Asking the owner of a record to open to an auditor what of it is closed to auditors.</summary>
    AskToLook,

    /// <summary>Conflict records are opened by the conflict officer or the monitoring officer, gaps by the head of service.</summary>
    DecideLook,
    SeeLookRequests,
    WithdrawLookRequest,
    EndLook,

    /// <summary>While the owner's yes lasts.</summary>
    LookAtClosedRecord,
}
