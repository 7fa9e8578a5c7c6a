using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Clearances;
using TalentPool.Notices;
using TalentPool.Platform.People;

namespace TalentPool.Features.Gaps;

/// <content>Who is reminded of what a gap waits for. Here deputies are told too: half of the time has passed.</content>
public sealed partial class GapNotices
{
    private static IReadOnlyList<NoticeRule> ReminderRules =>
    [
        Reminder(OwedKind.Answer, "Service managers and heads of service of the member that has not answered, with deputies",
            "{authority} still waits for your answer on {reference}: {title}. It is due by {due}.",
            (context, owed) => Deputised(context, owed.AuthorityId, Role.ServiceManager, Role.HeadOfService), (gap, _) => $"/gaps/{gap}/enquiry"),
        Reminder(OwedKind.OfficersYes, "The officer put forward",
            "You have been put forward for {reference} at {authority}: {title}. Please say yes or no by {due}.",
            Person, (_, offer) => $"/offers/{offer}"),
        Reminder(OwedKind.Release, "The officer's line manager, with deputies",
            "An officer of yours has said yes to {reference} at {authority}: {title}. Please decide on the release by {due}.",
            (context, owed) => owed.PersonId is null ? Nobody : LineManager(context, owed), (_, offer) => $"/offers/{offer}"),
        Reminder(OwedKind.Release, "Heads of service of the home, above the limit agreed in advance, with deputies",
            "An officer of yours has said yes to {reference} at {authority}: {title}. It is above the limit agreed in advance, so please decide on the release by {due}.",
            (context, owed) => owed.PersonId is null ? Releasers(context, owed) : Nobody, (_, offer) => $"/offers/{offer}"),
        Reminder(OwedKind.BudgetApproval, "Budget holders of the requesting authority, with deputies",
            "An offer on {reference} waits for your yes to its cost: {title}. It is due by {due}.",
            (context, owed) => Deputised(context, owed.AuthorityId, Role.BudgetHolder), (_, offer) => $"/offers/{offer}"),
        Reminder(OwedKind.RequestersAnswer, "The requester, when an offer waits for an answer",
            "An offer on {reference} waits for your answer: {title}. It is due by {due}.",
            Person, (_, offer) => $"/offers/{offer}"),
        Reminder(OwedKind.DeclineExplanation, "The requester, when a decline has not been explained",
            "An offer on {reference} was not answered in time: {title}. Please say why, so that a head of service can decide.",
            Person, (_, offer) => $"/offers/{offer}"),
        Reminder(OwedKind.Endorsement, "Deciders of the requesting authority, when a decline waits for endorsement",
            "A suitable offer on {reference} was turned down: {title}. Please endorse or overturn that.",
            Deciders, (_, offer) => $"/offers/{offer}"),
        Reminder(OwedKind.ClearanceApproval, "Deciders of the requesting authority, when a clearance waits",
            "A clearance to outsource {reference} waits for your decision: {title}.",
            (context, owed) => ClearanceDeciders.WithDeputies(context.Db, owed.EffectiveAt, Gap(context), Gap(context).FindClearance(owed.SubjectId)!), ClearancePage),
        Reminder(OwedKind.OutsideWork, "The requester, when a clearance runs out",
            "Half of the time of the clearance on {reference} has passed: {title}. Please record the outside work, or withdraw the clearance.",
            Person, (gap, _) => $"/gaps/{gap}/placement"),
        Reminder(OwedKind.UncoveredHours, "The requester, when nobody covers hours and no member can be asked",
            "A placement on {reference} covers less than is needed and there is no member to ask: {title}. Please see to these hours, and close the gap saying how they are met.",
            Person, (gap, _) => $"/gaps/{gap}/placement"),
    ];

    private static NoticeRule Reminder(
        OwedKind kind, string audience, string words, Func<NoticeContext, OwedReminded, Task<IReadOnlyList<Guid>>> recipients, Func<Guid, Guid, string> address) =>
        new(typeof(OwedReminded), audience, words, context => context.Event is OwedReminded owed && owed.Kind == kind ? recipients(context, owed) : Nobody, address)
        {
            Asks = true,
            GoesAlone = true,
            About = $"Reminder to {ToDo(kind)}",
        };

    private static string ToDo(OwedKind kind) => kind switch
    {
        OwedKind.Answer => "answer an enquiry",
        OwedKind.OfficersYes => "say yes or no to being put forward",
        OwedKind.Release => "release an officer or refuse",
        OwedKind.BudgetApproval => "agree to the cost of an offer",
        OwedKind.RequestersAnswer => "accept an offer or turn it down",
        OwedKind.DeclineExplanation => "explain why an offer was not answered",
        OwedKind.Endorsement => "stand by turning down an offer or overturn it",
        OwedKind.ClearanceApproval => "decide on a clearance",
        OwedKind.OutsideWork => "record the outside work of a clearance",
        OwedKind.UncoveredHours => "see to the hours that nobody covers",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There are no words for it."),
    };

    private static Task<IReadOnlyList<Guid>> Person(NoticeContext context, OwedReminded owed) => owed.Kind == OwedKind.OfficersYes
        ? Task.FromResult<IReadOnlyList<Guid>>([owed.PersonId!.Value])
        : RequesterWithDeputies(context, owed);

    private static async Task<IReadOnlyList<Guid>> RequesterWithDeputies(NoticeContext context, OwedReminded owed) =>
    [
        .. await Requester(context),
        .. await RoleHolders.DeputiesOf(context.Db, context.Today, owed.PersonId!.Value, Role.ServiceManager),
        .. await RoleHolders.DeputiesOf(context.Db, context.Today, owed.PersonId.Value, Role.HeadOfService),
    ];

    private static async Task<IReadOnlyList<Guid>> LineManager(NoticeContext context, OwedReminded owed) =>
        [.. await LineManagerOf(context), .. await RoleHolders.DeputiesOf(context.Db, context.Today, owed.PersonId!.Value, Role.LineManager)];

    private static async Task<IReadOnlyList<Guid>> Releasers(NoticeContext context, OwedReminded owed) =>
        [.. (await Deputised(context, owed.AuthorityId, Role.HeadOfService)).Where(person => person != OfferOf(context).OfficerPersonId && person != Gap(context).RequesterId)];

    /// <summary>Where the requester is the head of service, heads of other services, directors and the monitoring officer decide as well.</summary>
    private static Task<IReadOnlyList<Guid>> Deciders(NoticeContext context, OwedReminded owed) => Gap(context).IsRequesterHead
        ? RoleHolders.WithDeputies(context.Db, context.Today, [owed.AuthorityId], null, Role.HeadOfService, Role.Director, Role.MonitoringOfficer)
        : Deputised(context, owed.AuthorityId, Role.HeadOfService);

    private static Task<IReadOnlyList<Guid>> Deputised(NoticeContext context, Guid authorityId, params Role[] roles) =>
        RoleHolders.WithDeputies(context.Db, context.Today, [authorityId], Gap(context).ServiceAreaId, roles);
}
