using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Notices;
using TalentPool.Platform.People;

namespace TalentPool.Features.Placements;

/// <content>Who is told what is needed before the work starts, and of conflicts of interest.</content>
public sealed partial class PlacementNotices
{
    private static IReadOnlyList<NoticeRule> ArrangingRules =>
    [
        Rule<PlacementAgreed>("The officer", "Your placement {reference} with {host} is agreed, from {starts}. Please declare whether you have an interest of your own in the work.", Officer, "/interests"),
        Rule<PlacementAgreed>("The officer’s line manager", "{officer} will work for {host} from {starts}: {reference}.", LineManager, "/start"),
        Rule<PlacementAgreed>("The requester", "{officer} of {home} will work for you from {starts}: {reference}. Please name a supervisor.", Requester, "/supervisor", when: (placement, _) => placement.SupervisorId is null),
        Rule<PlacementAgreed>("The requester, of a substitute", "{officer} of {home} will go on with the work for you from {starts}: {reference}.", Requester, when: (placement, _) => placement.SupervisorId is not null),
        Rule<PlacementAgreed>("Conflict officers of the host, for legal work", "{officer} of {home} will work for you from {starts}: {reference}. Please enter the parties, and decide when the home has answered.",
            context => HostHolders(context, Role.ConflictOfficer), "/parties", when: (placement, _) => placement is { IsLegal: true, ArePartiesKnown: false }),
        Rule<PlacementAgreed>("Conflict officers of the home, for legal work", "{officer} will work for {host} from {starts}: {reference}. You will be asked to answer when {host} has entered the parties.",
            context => HomeHolders(context, Role.ConflictOfficer), when: (placement, _) => placement is { IsLegal: true, ArePartiesKnown: false }),
        Rule<PlacementAgreed>("Conflict officers of the home, where the parties are known, as of a substitute", "{officer} will work for {host} from {starts}: {reference}. Please look for conflicts with its parties.",
            context => HomeHolders(context, Role.ConflictOfficer), "/conflict-answer", when: (placement, _) => placement is { IsLegal: true, ArePartiesKnown: true }),
        Rule<PlacementAgreed>("Finance of the home, when VAT is not decided", "{officer} will work for {host} from {starts}: {reference}. Please say how VAT applies.",
            context => HomeHolders(context, Role.Finance), "/vat", when: (placement, _) => placement.VatTreatment == VatTreatment.Undecided),
        Rule<PlacementAgreed>("Heads of service of the host, for reserved work", "{officer} of {home} will do reserved or court work for you from {starts}: {reference}. Please authorise it.",
            context => HostHolders(context, Role.HeadOfService), "/authorisation", when: (placement, _) => placement.IsReservedWork),
        Rule<ReservedWorkSet>("Heads of service of the host, when it is reserved", "{officer} of {home} does reserved or court work for you after all: {reference}. Please authorise it.",
            context => HostHolders(context, Role.HeadOfService), "/authorisation", when: (_, set) => set.IsReservedWork),
        Rule<ReservedWorkSet>("The line manager, when it is reserved", "{officer} does reserved or court work for {host} after all: {reference}. Please record the practising certificate.",
            LineManager, "/certificate", when: (_, set) => set.IsReservedWork),
        Rule<ReservedWorkSet>("Monitoring officers of the host, when it is not", "{reference} with {officer} of {home} is no longer marked as reserved or court work. The history says why.",
            context => HostHolders(context, Role.MonitoringOfficer), "/history", when: (_, set) => !set.IsReservedWork),
        Rule<ReservedWorkSet>("The officer and the requester", "{host} has said anew whether {reference} is reserved or court work.",
            placement => [placement.OfficerPersonId, placement.RequesterId], "/start", isMailed: false),
        Rule<SupervisorNamed>("The supervisor", "You have been named to supervise {officer} of {home}: {reference}.", Supervisor),
        Rule<SupervisorNamed>("The officer", "Your placement {reference} with {host} has a supervisor.", Officer, isMailed: false),
        Rule<PlacementVatTreatmentSet>("The requester", "{home} has said how VAT applies to {reference}.", Requester, "/start", isMailed: false),
        Rule<PlacementVatTreatmentSet>("Finance of the host, once the work has started", "{home} has said anew how VAT applies to what it charges you for {reference} and has not charged yet.",
            context => HostHolders(context, Role.Finance), when: (placement, _) => placement.StartedAt is not null),
        Rule<DelegationRecorded>("The requester", "The decision to delegate has been recorded for {reference}.", Requester, "/start", isMailed: false),
        Rule<PractisingCertificateRecorded>("The officer", "Your practising certificate has been recorded for {reference}.", Officer, "/start", isMailed: false),
        Rule<ReservedWorkAuthorised>("The officer", "{host} has authorised you for reserved or court work in {reference}.", Officer, "/start"),
        Rule<PartyAdded>("The officer", "There is a new party in {reference} with {host}. Please declare again whether you have an interest of your own.", Officer, "/interests"),
        Rule<PartyAdded>("Conflict officers of the home", "There is a new party in {reference}: {officer} at {host}. Please answer to the parties.",
            context => HomeHolders(context, Role.ConflictOfficer), "/conflict-answer"),
        Rule<NoOtherPartyStated>("Conflict officers of the home", "{host} has said that there is no other party in {reference}: {officer}. Please answer.",
            context => HomeHolders(context, Role.ConflictOfficer), "/conflict-answer"),
        Rule<MatterSplit>("The officer", "The matter of {reference} with {host} was split. Please declare again whether you have an interest of your own.", Officer, "/interests"),
        Rule<MatterSplit>("Conflict officers of the home", "The matter of {reference} was split: {officer} at {host}. Please answer to the parties again.",
            context => HomeHolders(context, Role.ConflictOfficer), "/conflict-answer"),
        Rule<MatterDescribed>("The officer, when it is about another property or child",
            "The matter of {reference} with {host} is about another property or child. Please declare again whether you have an interest of your own.", Officer, "/interests", when: (_, described) => described.IsAboutAnother),
        Rule<MatterDescribed>("Conflict officers of the home, when it is about another property or child",
            "The matter of {reference} is about another property or child: {officer} at {host}. Please answer to the parties again.",
            context => HomeHolders(context, Role.ConflictOfficer), "/conflict-answer", when: (placement, described) => described.IsAboutAnother && placement.ArePartiesKnown),
        Rule<ConflictsSearched>("Conflict officers of the host, when something is to be asked", "A search for {reference} found somewhere to ask about conflicts of interest. Please ask there before you decide.",
            context => HostHolders(context, Role.ConflictOfficer), "/parties", when: (_, searched) => searched.HasNewHits),
        Rule<ConflictsSearched>("Both conflict officers, after the end", "{reference} has ended, and its parties were searched for once more: {officer} of {home} at {host}. What was learnt there stays confidential.",
            ConflictOfficers, "/parties", when: (_, searched) => searched.IsOfTheEnd),
        MatterWasMet,
        Rule<ConflictReviewDue>("Conflict officers of the host, weekly", "The day has come to look again at conflicts of interest in {reference} with {officer} of {home}. Please decide anew.",
            context => HostHolders(context, Role.ConflictOfficer), "/conflict-decision"),
        Rule<InterestDeclared>("Conflict officers of the host, when they can decide", "{officer} has declared no interest in {reference}, and {home} has answered. Please decide.",
            context => HostHolders(context, Role.ConflictOfficer), "/conflict-decision",
            when: (placement, declared) => !declared.HasOwnInterest && placement.IsLegal && placement.HomeConflictAnswer is not null),
        Rule<InterestDeclared>("Both conflict officers, when there is an interest", "{officer} has declared an interest of their own in {reference} with {host}. It cannot be waived.",
            ConflictOfficers, when: (_, declared) => declared.HasOwnInterest),
        Rule<InterestDeclared>("The requester and the line manager, when there is an interest",
            "{officer} has an interest of their own in {reference} with {host}, so it cannot go on. Please cancel or end it.",
            placement => [placement.RequesterId, placement.LineManagerId], "/start", when: (_, declared) => declared.HasOwnInterest),
        Rule<HomeAnsweredConflict>("Conflict officers of the host", "{home} has answered to the parties of {reference}. Please decide, once {officer} has declared.",
            context => HostHolders(context, Role.ConflictOfficer), "/conflict-decision"),
        Rule<ConflictDecided>("The requester", "Your conflict officer has decided on {reference} with {officer} of {home}.", Requester, "/start"),
        Rule<ConflictDecided>("The officer", "{host} has decided on conflicts of interest in your placement {reference}.", Officer, "/start"),
        Rule<DbsAsked>("The line manager, when one is asked for", "{host} asks for a DBS check of {officer}: {reference}. Please record its level and date, and whether it allows the work.",
            LineManager, "/dbs-check", when: (_, asked) => asked.Level != DbsLevel.None),
        Rule<DbsRecorded>("The requester", "{home} has recorded the DBS check of {officer}: {reference}.", Requester, "/start", isMailed: false),
        Rule<StartListOwed>("Whoever has to see to a task that is due, daily", "Something on the start list of {reference} is yours to do and is due: {officer} of {home} at {host}.",
            TaskOwners, "/tasks") with { Asks = true },
        Rule<PlacementStartBlocked>("Whoever holds something that is missing, daily", "{reference} should have started on {starts} and cannot, because something that you hold is missing. Please see what: {officer} waits at {host}.",
            MissingHolders, "/start"),
        Rule<PlacementStartBlocked>("The requester, daily", "{reference} with {officer} of {home} should have started on {starts} and cannot yet. The page says what is missing and who holds it.", Requester, "/start"),
    ];

    /// <summary>Told of the authority's own placement alone. Who searched, and for whom, is nobody's to read.</summary>
    private static NoticeRule MatterWasMet => new(
        typeof(MatterMet),
        "Conflict officers of the authority whose matter it is",
        "A member’s search for conflicts of interest met your matter in {reference}. Its conflict officer may ask you.",
        async context => await context.Db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().SingleOrDefaultAsync(placement => placement.Id == context.Event.SubjectId) is { } met
            ? await RoleHolders.Of(context.Db, context.Today, [met.HostAuthorityId], met.ServiceAreaId, Role.ConflictOfficer)
            : [],
        (_, _) => "/conflict-searches");

    private static async Task<IReadOnlyList<Guid>> TaskOwners(NoticeContext context)
    {
        var placement = Placement(context);
        var owners = new List<Guid>();
        foreach (var task in context.Event is CloseOutOverdue overdue ? overdue.Open : ((StartListOwed)context.Event).Open)
        {
            var owner = placement.OwnerOf(task);
            owners.AddRange(owner.PersonId is { } person ? await Acting(context, [person]) : await RoleHolders.Of(context.Db, context.Today, [owner.AuthorityId], placement.ServiceAreaId, owner.Role!.Value));
        }

        return [.. owners.Distinct()];
    }

    /// <summary>
    /// With deputies once the time for it is over: at the start, and of work under way from the second day on. On the first, deputies are told when half of
    /// the time has passed.
    /// </summary>
    private static async Task<IReadOnlyList<Guid>> MissingHolders(NoticeContext context)
    {
        var holders = new List<Guid>();
        var (all, withDeputies) = context.Event is PlacementWorkBlocked blocked
            ? (blocked.Missing, WorkingCalendar.EnglandAndWales.LocalDate(blocked.Since) < context.Today)
            : (((PlacementStartBlocked)context.Event).Missing, true);
        foreach (var missing in all)
        {
            holders.AddRange(await HoldersOf(context, missing, withDeputies));
        }

        return [.. holders.Distinct()];
    }

    private static async Task<IReadOnlyList<Guid>> HoldersOf(NoticeContext context, MissingForStart missing, bool withDeputies)
    {
        var placement = Placement(context);
        if (missing.HolderRole is { } role)
        {
            IReadOnlyList<Guid> scope = [missing.AuthorityId];
            return withDeputies
                ? await RoleHolders.WithDeputies(context.Db, context.Today, scope, placement.ServiceAreaId, role)
                : await RoleHolders.Of(context.Db, context.Today, scope, placement.ServiceAreaId, role);
        }

        var told = new List<Guid>(await Acting(context, [missing.HolderId]));
        foreach (var stoodIn in withDeputies && missing.HolderId is { } person ? DeputisedRoles(placement, person) : [])
        {
            told.AddRange(await RoleHolders.DeputiesOf(context.Db, context.Today, missing.HolderId!.Value, stoodIn));
        }

        return told;
    }

    /// <summary>By which roles the person is stood in for here. Nobody answers for an officer.</summary>
    private static IReadOnlyList<Role> DeputisedRoles(Placement placement, Guid person) =>
        person == placement.LineManagerId ? [Role.LineManager] : person == placement.RequesterId ? [Role.ServiceManager, Role.HeadOfService] : [];
}
