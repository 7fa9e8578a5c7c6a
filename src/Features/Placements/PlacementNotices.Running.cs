using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Notices;
using TalentPool.Platform.People;

namespace TalentPool.Features.Placements;

/// <content>Who is told how the work goes, near which limits it is, and how it ends.</content>
public sealed partial class PlacementNotices
{
    private static IReadOnlyList<NoticeRule> RunningRules =>
    [
        Rule<PlacementStarted>("The officer, the line manager, the requester and the supervisor", "{reference} has started: {officer} of {home} works for {host}.", BothSides),
        Rule<PlacementWorkBlocked>("Whoever holds something that is missing, daily", "{reference} is blocked, because something that you hold is missing: {officer} of {home} at {host}. Please see what.",
            MissingHolders, "/start"),
        Rule<PlacementWorkBlocked>("The officer, the line manager, the requester and the supervisor, daily",
            "{reference} is blocked: {officer} of {home} at {host}. The page says what is missing and who holds it.", BothSides, "/start"),
        Rule<PlacementPaused>("The officer, the line manager, the requester and the supervisor", "{reference} is paused: {officer} of {home} at {host}.", BothSides, when: (_, paused) => paused.Code is null),
        Rule<PlacementPaused>("The officer, the line manager, the requester and the supervisor, when a certificate has ended",
            "{reference} is paused, because the practising certificate is no longer valid: {officer} of {home} at {host}. It goes on once a valid one is recorded.",
            BothSides, "/start", when: (_, paused) => paused.Code == PauseCode.CertificateExpired),
        Rule<PlacementPaused>("The officer, the line manager, the requester and the supervisor, when the authorised person has gone",
            "{reference} is paused, because the authorised person who answers for the reserved work can no longer act: {officer} of {home} at {host}. It goes on once another is named.",
            BothSides, "/start", when: (_, paused) => paused.Code == PauseCode.AuthorisedSupervisorGone),
        Rule<PlacementPaused>("The officer, the line manager, the requester and the supervisor, when it turned out to be reserved work",
            "{reference} is paused, because it is reserved or court work and not all that this asks for is there: {officer} of {home} at {host}. It goes on once it is.",
            BothSides, "/start", when: (_, paused) => paused.Code == PauseCode.ReservedWorkNotArranged),
        Rule<AuthorisedSupervisorLost>("Heads of service and monitoring officers of the host, with deputies",
            "The authorised person who answers for the reserved work in {reference} can no longer act: {officer} of {home}. Please name another; no reserved work is done until then.",
            context => RoleHolders.WithDeputies(context.Db, context.Today, [Placement(context).HostAuthorityId], Placement(context).ServiceAreaId, Role.HeadOfService, Role.MonitoringOfficer), "/authorisation"),
        Rule<PlacementPaused>("Both conflict officers, when an own interest stops it", "{reference} is paused, because {officer} has declared an interest of their own: {home} and {host}.",
            ConflictOfficers, when: (placement, _) => placement.HasOwnInterest == true),
        Rule<PlacementExpensesAgreed>("The officer", "{host} has said up to how much it pays back for expenses on {reference}.", Officer, isMailed: false),
        Rule<PlacementRateMoved>("The requester and the budget holder",
            "The rate of {reference} moves with a national award: {officer} of {home} at {host}. What was charged for work before is put right with the next statement.",
            placement => [placement.RequesterId, placement.BudgetApprovedById]),
        Rule<PlacementResumed>("The officer, the line manager, the requester and the supervisor", "{reference} goes on: {officer} of {home} at {host}.", BothSides),
        Rule<PlacementCancelled>("The officer, the line manager, the requester and the supervisor", "{reference} will not be: {officer} of {home} at {host}.", BothSides),
        Rule<PlacementCancelled>("Heads of service of the host, when it could never start", "{reference} with {officer} of {home} could not start before its last day.",
            context => HostHolders(context, Role.HeadOfService), when: (_, cancelled) => cancelled.Reason == PlacementEndReason.NeverStarted),
        Rule<PlacementEndedEarly>("The officer, the line manager, the requester, the supervisor and the budget holder", "{reference} ends early, on {ends}: {officer} of {home} at {host}.", BothSidesAndBudget),
        Rule<PlacementEnded>("The officer, the line manager, the requester, the supervisor and the budget holder", "{reference} has ended: {officer} of {home} at {host}, {used} of {cap} hours.", BothSidesAndBudget),
        Rule<PlacementEndNear>("The officer, the line manager, the requester, the supervisor and the budget holder",
            "{reference} ends on {ends}: {officer} of {home} at {host}. If the work goes on longer, propose an extension now.", BothSidesAndBudget),
        Rule<CloseOutOverdue>("Whoever has to see to a task of the close-out, weekly", "Something in the close-out of {reference} is yours to do and overdue: {officer} of {home} at {host}.",
            TaskOwners, "/tasks") with { Asks = true },
        Rule<CloseOutOverdue>("The supervisor, when the questions on quality are open, weekly", "{reference} has ended. Please answer three questions on the work of {officer} of {home}.",
            placement => [placement.QualityOwnerId], "/quality", when: (_, overdue) => overdue.IsQualityOpen),
        Rule<QualityAnswered>("The officer", "{host} has said how your work was: {reference}. You may answer.", Officer, "/quality"),
        Rule<QualityReplied>("Whoever answered the questions", "{officer} has answered to what you said of the work: {reference}.", placement => [placement.QualityAnsweredById], "/quality"),
        Rule<TwelveWeekRuleNear>("The requester and the line manager",
            "{officer} of {home} will soon have worked for {host} for twelve weeks: {reference}. Check whether the twelve-week rule for agency workers applies.",
            placement => [placement.RequesterId, placement.LineManagerId]) with { Asks = true },
        Rule<PlacementCapNear>("The officer, the line manager, the requester, the supervisor and the budget holder",
            "{used} of {cap} hours of {reference} are used: {officer} of {home} at {host}.", BothSidesAndBudget),
        Rule<PlacementCapReached>("The officer, the line manager, the requester, the supervisor and the budget holder",
            "All {cap} hours of {reference} are used: {officer} of {home} at {host}. No more can be recorded unless it is extended.", BothSidesAndBudget),
    ];

    private static IReadOnlyList<NoticeRule> ExtensionRules =>
    [
        Rule<ExtensionProposed>("The officer", "{host} would like you to stay until {until}: {reference}. Please say yes or no.", Officer, "/extension"),
        Rule<ExtensionProposed>("The officer’s line manager", "{host} would like {officer} to stay until {until}: {reference}. Please say yes or no.", LineManager, "/extension"),
        Rule<ExtensionProposed>("Budget holders of the host", "An extension until {until} is proposed for {reference}, {officer} of {home}. Please say yes or no.",
            context => HostHolders(context, Role.BudgetHolder), "/extension"),
        Rule<ExtensionAgreed>("Whoever proposed it", "One of the three yeses to the extension of {reference} until {until} has been given.",
            context => Acting(context, Proposer(context)), isMailed: false),
        Rule<ExtensionRefused>("Whoever proposed it, the officer and the line manager", "The extension of {reference} until {until} has been refused: {officer} of {home} at {host}.",
            context => Acting(context, [.. Proposer(context), Placement(context).OfficerPersonId, Placement(context).LineManagerId])),
        Rule<ExtensionWithdrawn>("The officer and the line manager", "The extension of {reference} until {until} is no longer proposed. You need not answer.",
            placement => [placement.OfficerPersonId, placement.LineManagerId], isMailed: false),
        Rule<ExtensionLapsed>("Whoever proposed it, the officer and the line manager",
            "The time to agree to the extension of {reference} until {until} has run out. If the work is still needed, post it again.",
            context => Acting(context, [.. Proposer(context), Placement(context).OfficerPersonId, Placement(context).LineManagerId])),
        Rule<PlacementExtended>("The officer, the line manager, the requester, the supervisor and the budget holder",
            "{reference} now goes on until {ends}: {officer} of {home} at {host}.", BothSidesAndBudget),
    ];
}
