using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;

namespace TalentPool.Features.Placements;

/// <summary>How the parts of a placement are said on every page.</summary>
public static class PlacementWords
{
    public static readonly IReadOnlyList<Choice> VatTreatments =
    [
        new(nameof(VatTreatment.OutsideScope), Of(VatTreatment.OutsideScope)),
        new(nameof(VatTreatment.Standard), Of(VatTreatment.Standard)),
        new(nameof(VatTreatment.Exempt), Of(VatTreatment.Exempt)),
    ];

    public static readonly IReadOnlyList<Choice> Standings =
    [
        new(nameof(PartyStanding.Client), Of(PartyStanding.Client)),
        new(nameof(PartyStanding.Opponent), Of(PartyStanding.Opponent)),
        new(nameof(PartyStanding.Other), Of(PartyStanding.Other)),
    ];

    /// <summary>The reasons that a person can give; those that are recorded by themselves are left out.</summary>
    public static readonly IReadOnlyList<Choice> EndReasons =
    [
        .. Enum.GetValues<PlacementEndReason>()
            .Where(reason => reason is not (PlacementEndReason.DatePassed or PlacementEndReason.NeverStarted or PlacementEndReason.Substituted))
            .Select(reason => new Choice(reason.ToString(), Of(reason))),
    ];

    /// <summary>What was just agreed, what it still needs before it starts, and how much of that is the reader's.</summary>
    public static string Agreed(PlacementSight sight)
    {
        var open = StartItem.Of(sight).Where(item => !item.IsDone).ToList();
        var owed = open.Count(item => item.IsOwed);
        return open.Count == 0 ? "Placement agreed. Nothing more is needed before it starts."
            : $"Placement agreed. {Words.Count(open.Count, "thing is", "things are")} needed before {Shown.Day(sight.Placement.StartsOn)}{(owed == 0 ? "" : $"; you owe {owed}")}.";
    }

    public static string Of(PlacementStatus status) => status.ToString();

    public static string Colour(PlacementStatus status) => status switch
    {
        PlacementStatus.Agreed => "blue",
        PlacementStatus.Active => "green",
        PlacementStatus.Paused => "orange",
        PlacementStatus.Cancelled => "red",
        _ => "grey",
    };

    public static string Of(LegalBasis basis) => basis switch
    {
        LegalBasis.Section113 => "Local Government Act 1972, section 113",
        LegalBasis.GoodsAndServices1970 => "Local Authorities (Goods and Services) Act 1970, section 1",
        LegalBasis.Section101 => "Local Government Act 1972, section 101",
        _ => throw Unknown(basis),
    };

    public static string Of(VatTreatment treatment) => treatment switch
    {
        VatTreatment.Undecided => "Not decided yet",
        VatTreatment.OutsideScope => "Outside the scope of VAT",
        VatTreatment.Standard => "Standard rate",
        VatTreatment.Exempt => "Exempt",
        _ => throw Unknown(treatment),
    };

    public static string Of(PartyStanding standing) => standing switch
    {
        PartyStanding.Client => "The client of the authority that needs the work",
        PartyStanding.Opponent => "Opponent",
        PartyStanding.Other => "Another party",
        _ => throw Unknown(standing),
    };

    public static string Of(HomeConflictAnswer answer) => answer switch
    {
        HomeConflictAnswer.NothingFound => "Nothing found",
        HomeConflictAnswer.PossibleMatch => "A possible match",
        HomeConflictAnswer.Conflict => "A conflict",
        _ => throw Unknown(answer),
    };

    public static string Of(ConflictDecision decision) => decision switch
    {
        ConflictDecision.Clear => "Clear",
        ConflictDecision.ClearWithSafeguards => "Clear, with safeguards",
        ConflictDecision.Refused => "A conflict stands in the way",
        ConflictDecision.OwnInterestRefused => "Refused: the officer has an interest of their own",
        _ => throw Unknown(decision),
    };

    public static string Of(CheckedAgainFor reason) => reason switch
    {
        CheckedAgainFor.NewParty => "a new party",
        CheckedAgainFor.NewReference => "another property or child",
        CheckedAgainFor.MatterSplit => "the matter was split",
        CheckedAgainFor.EndOfPlacement => "the work has ended",
        _ => throw Unknown(reason),
    };

    /// <summary>How a search met one's own matter: what one's own party is, and by what.</summary>
    public static string Met(PartyStanding? relationship, ConflictGround ground) => (relationship, ground) switch
    {
        (_, ConflictGround.PropertyOrChild) => "the same property or child",
        ({ } standing, ConflictGround.Name) => $"the name of {Own(standing)}",
        ({ } standing, ConflictGround.CompanyNumber) => $"the company number of {Own(standing)}",
        _ => throw Unknown(ground),
    };

    private static string Own(PartyStanding standing) => standing switch
    {
        PartyStanding.Client => "your client",
        PartyStanding.Opponent => "an opponent",
        PartyStanding.Other => "another party",
        _ => throw Unknown(standing),
    };

    public static string Of(PlacementEndReason reason) => reason switch
    {
        PlacementEndReason.DatePassed => "The last day passed",
        PlacementEndReason.NeverStarted => "It could not start in time",
        PlacementEndReason.WorkFinished => "The work is finished",
        PlacementEndReason.FundingWithdrawn => "There is no longer money for it",
        PlacementEndReason.NoLongerNeeded => "It is no longer needed",
        PlacementEndReason.RecalledByHome => "The officer’s own authority needs the officer back",
        PlacementEndReason.OfficerLeft => "The officer leaves their own authority",
        PlacementEndReason.Conflict => "A conflict of interest",
        PlacementEndReason.Conduct => "Conduct or quality that cannot wait",
        PlacementEndReason.Other => "Another reason",
        PlacementEndReason.Substituted => "A substitute goes on with the work",
        _ => throw Unknown(reason),
    };

    /// <param name="host">The short name of the authority that the officer works for.</param>
    public static string Of(ExtensionYes yes, string host) => yes switch
    {
        ExtensionYes.Officer => "the officer",
        ExtensionYes.LineManager => "the line manager",
        ExtensionYes.BudgetHolder => $"a budget holder of {host}",
        _ => throw Unknown(yes),
    };

    public const string QualityQuestion = "Was the work as good as it had to be?";

    public const string TimeQuestion = "Was it done in the time agreed?";

    public const string AgainQuestion = "Would you work with this officer again?";

    public static readonly IReadOnlyList<Choice> QualityAnswers = [.. Enum.GetValues<QualityAnswer>().Select(answer => new Choice($"{answer}", $"{answer}"))];

    public static readonly IReadOnlyList<Choice> DbsLevels = [.. Enum.GetValues<DbsLevel>().Select(level => new Choice($"{level}", Of(level), WhatItShows(level)))];

    public static readonly IReadOnlyList<Choice> DbsHeld = [.. DbsLevels.Skip(1).Select(level => level with { Hint = null })];

    public static readonly IReadOnlyList<Choice> DbsOutcomes =
    [
        new(nameof(DbsOutcome.Suitable), "Yes"),
        new(nameof(DbsOutcome.NotSuitable), "No"),
    ];

    public static string Of(DbsLevel level) => level switch
    {
        DbsLevel.None => "None",
        DbsLevel.Basic => "Basic",
        DbsLevel.Standard => "Standard",
        DbsLevel.Enhanced => "Enhanced",
        DbsLevel.EnhancedWithBarredLists => "Enhanced, with the barred lists",
        _ => throw Unknown(level),
    };

    /// <summary>What is asked about the officer, so that nobody asks for more than the role needs.</summary>
    private static string? WhatItShows(DbsLevel level) => level switch
    {
        DbsLevel.Basic => "Convictions that are not spent. Any role may need it.",
        DbsLevel.Standard => "Convictions and cautions, spent ones too. For roles that the law names.",
        DbsLevel.Enhanced => "Also what the police hold and find relevant. For some work with children or adults who need care, and other roles that the law names.",
        DbsLevel.EnhancedWithBarredLists => "Also whether they are barred from such work. For regulated activity alone.",
        _ => null,
    };

    public static string Of(PlacementTask task) => task switch
    {
        PlacementTask.Access => "Give access: accounts, pass and equipment",
        PlacementTask.Induction => "Give an induction",
        PlacementTask.Undertaking => "Undertake to keep confidential what is learnt there",
        PlacementTask.Delegations => "Name the officer in the scheme of delegation, or settle that it is not needed",
        PlacementTask.Adjustments => "Agree adjustments, or that none are needed",
        PlacementTask.FilesReturned => "Give files back",
        PlacementTask.AccessRemoved => "Remove access: accounts, pass and equipment",
        _ => throw Unknown(task),
    };

    public static string Owner(PlacementTask task, PlacementSight sight) => sight.Placement.OwnerOf(task) switch
    {
        { PersonId: { } person } owner => $"{sight.Name(person)}, {sight.AuthorityName(owner.AuthorityId)}",
        var owner => $"{Of(owner.Role!.Value)} of {sight.AuthorityName(owner.AuthorityId)}",
    };

    public static string Of(PauseCode code) => code switch
    {
        PauseCode.CertificateExpired => "The practising certificate is no longer valid. The work goes on once a valid one is recorded.",
        PauseCode.AuthorisedSupervisorGone => "The authorised person who answers for the reserved work can no longer act. The work goes on once another is named.",
        _ => throw Unknown(code),
    };

    public static string Of(ExtensionStatus status) => status.ToString();

    public static string Colour(ExtensionStatus status) => status switch
    {
        ExtensionStatus.Proposed => "blue",
        ExtensionStatus.Granted => "green",
        ExtensionStatus.Refused => "red",
        _ => "grey",
    };

    /// <summary>Who owes it: a person by name, or the holders of a role somewhere.</summary>
    public static string Holder(MissingForStart missing, PlacementSight sight) => Holder(missing, person => sight.Name(person), sight.AuthorityName);

    public static string Holder(MissingForStart missing, Func<Guid, string> personName, Func<Guid, string> authorityName) => missing.HolderId is { } person
        ? $"{personName(person)}, {authorityName(missing.AuthorityId)}"
        : $"{Of(missing.HolderRole!.Value)} of {authorityName(missing.AuthorityId)}";

    /// <summary>What is missing, with the councils’ names where the rule itself says home and host.</summary>
    public static string Of(MissingForStart missing, PlacementSight sight) => missing.Condition switch
    {
        StartCondition.Supervisor => $"Nobody at {sight.HostName} has been named to supervise the work.",
        StartCondition.Delegation => $"{sight.HostName}’s decision to delegate the function has not been recorded.",
        StartCondition.HomeConflictAnswer => $"{sight.HomeName}’s conflict officer has not answered to the parties.",
        StartCondition.ConflictDecision => $"{sight.HostName}’s conflict officer has not decided.",
        StartCondition.NoConflict => $"{sight.HostName} decided that a conflict of interest stands in the way.",
        StartCondition.Dbs => $"{sight.HomeName} has not confirmed the DBS check that {sight.HostName} asks for.",
        StartCondition.HostAuthorisation => $"{sight.HostName} has not authorised the officer to act for it.",
        _ => missing.Sentence,
    };

    private static string Of(Role role) => role switch
    {
        Role.Finance => "Finance",
        Role.ConflictOfficer => "The conflict officer",
        Role.HeadOfService => "A head of service",
        Role.MonitoringOfficer => "The monitoring officer",
        _ => throw Unknown(role),
    };

    private static ArgumentOutOfRangeException Unknown(object value) => new(nameof(value), value, "There are no words for it.");
}
