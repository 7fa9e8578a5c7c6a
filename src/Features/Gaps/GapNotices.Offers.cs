using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Notices;
using TalentPool.Platform.People;

namespace TalentPool.Features.Gaps;

/// <content>Who is told of offers, releases, budgets and declines.</content>
public sealed partial class GapNotices
{
    private static IReadOnlyList<NoticeRule> OfferRules =>
    [
        new(typeof(OfferProposed), "The officer",
            "You have been put forward to {authority} for {reference}: {title}. Please say by {due} whether you agree.",
            OfficerOf, OfferPage),
        new(typeof(OfferAgreed), "The officer's line manager",
            "An officer of yours has agreed to be put forward to {authority} for {reference}: {title}. Please release them or refuse by {due}.",
            LineManagerOf, OfferPage),
        new(typeof(OfferAgreed), "Heads of service of the home, above the limit agreed in advance",
            "An officer of yours has agreed to be put forward to {authority} for {reference}: {title}. It is above the limit agreed in advance, so please release them or refuse by {due}.",
            context => OfferOf(context).IsAboveLimit(WorkingCalendar.EnglandAndWales) ? HomeHeads(context) : Nobody, OfferPage),
        new(typeof(OfferRefused), "Whoever put the officer forward, and the line manager",
            "An officer whom you put forward to {authority} for {reference} is not available: {title}.",
            context => People(OfferOf(context).ProposedById, OfferOf(context).LineManagerId), OfferPage),
        new(typeof(OfferRefused), "The officer, when not released",
            "You have not been released for {reference} of {authority}: {title}.",
            context => context.Event is OfferRefused { IsByOfficer: false } ? OfficerOf(context) : Nobody, OfferPage),
        new(typeof(OfferReleased), "The requester",
            "{member} has released an officer for {reference}: {title}. Please accept or turn them down by {due}.",
            Requester, OfferPage),
        new(typeof(OfferReleased), "Budget holders of the requesting authority",
            "{member} has released an officer for {reference}: {title}. Please agree to the cost by {due}.",
            HostBudgetHolders, OfferPage),
        new(typeof(OfferReleased), "The officer",
            "You have been released for {reference} of {authority}: {title}. {authority} answers by {due}.",
            OfficerOf, OfferPage) { IsMailed = false },
        new(typeof(OfferPriced), "Budget holders of the requesting authority, once the officer is released",
            "{member} has said how its officer for {reference} is charged: {title}. Please agree to the cost by {due}.",
            context => OfferOf(context).Status == OfferStatus.Released ? HostBudgetHolders(context) : Nobody, OfferPage),
        new(typeof(OfferBudgetApproved), "The requester",
            "The cost of the officer of {member} for {reference} has been agreed: {title}. You can accept the offer by {due}.",
            Requester, OfferPage) { Asks = true },
        new(typeof(OfferAccepted), "The officer, the line manager and whoever put the officer forward",
            "{authority} has accepted the officer offered for {reference}: {title}.",
            HomeSide, OfferPage),
        new(typeof(OfferDeclineProposed), "The requester, who has not answered in time",
            "You have not answered the offer of {member} for {reference} in time: {title}. It counts as turned down. Please explain why.",
            context => context.Event is OfferDeclineProposed { IsBySilence: true } ? Requester(context) : Nobody, OfferPage),
        new(typeof(OfferDeclineProposed), "Those who may endorse the decline, once it is explained",
            "An officer of {member} who meets every essential of {reference} has been turned down: {title}. Please stand by it or overturn it.",
            context => context.Event is OfferDeclineProposed { IsBySilence: false } ? Endorsers(context) : Nobody, OfferPage),
        new(typeof(OfferDeclined), "The requester",
            "A head of service stands by turning down the offer of {member} for {reference}: {title}.",
            context => context.Event is OfferDeclined { EndorsedByName: not null } ? Requester(context) : Nobody, OfferPage) { IsMailed = false },
        new(typeof(OfferDeclined), "The officer, the line manager and whoever put the officer forward",
            "{authority} has turned down the officer offered for {reference}: {title}.",
            HomeSide, OfferPage),
        new(typeof(OfferDeclineOverturned), "The requester",
            "A head of service does not stand by turning down the offer of {member} for {reference}: {title}. Please answer it again by {due}.",
            Requester, OfferPage),
        new(typeof(OfferWithdrawn), "The requester, when it had been released",
            "{member} has withdrawn its offer for {reference}: {title}.",
            context => OfferOf(context).ReleasedAt is not null ? Requester(context) : Nobody, OfferPage),
        new(typeof(OfferWithdrawn), "The officer, the line manager and whoever put the officer forward",
            "The offer to {authority} for {reference} has been withdrawn: {title}.",
            HomeSide, OfferPage),
        new(typeof(OfferExpired), "The officer, the line manager and whoever put the officer forward",
            "Nobody has answered in time whether the officer offered for {reference} of {authority} can go: {title}. The offer has ended.",
            HomeSide, OfferPage),
        new(typeof(OfferStoodDown), "The officer, the line manager and whoever put the officer forward",
            "{authority} no longer needs the officer offered for {reference}: {title}.",
            HomeSide, OfferPage) { IsMailed = false },
    ];

    private static string OfferPage(Guid gap, Guid offer) => $"/offers/{offer}";

    private static Offer OfferOf(NoticeContext context) => Gap(context).FindOffer(context.Event.SubjectId)!;

    private static Task<IReadOnlyList<Guid>> People(params Guid[] people) => Task.FromResult<IReadOnlyList<Guid>>([.. people.Distinct()]);

    private static Task<IReadOnlyList<Guid>> OfficerOf(NoticeContext context) => People(OfferOf(context).OfficerPersonId);

    private static Task<IReadOnlyList<Guid>> LineManagerOf(NoticeContext context) =>
        StandIns.Of(context.Db, context.Today, OfferOf(context).LineManagerId, OfferOf(context).HomeAuthorityId, OfferOf(context).ServiceAreaId, Role.HeadOfService);

    private static Task<IReadOnlyList<Guid>> HomeSide(NoticeContext context) =>
        People(OfferOf(context).OfficerPersonId, OfferOf(context).LineManagerId, OfferOf(context).ProposedById);

    private static Task<IReadOnlyList<Guid>> HomeHeads(NoticeContext context) =>
        RoleHolders.Of(context.Db, context.Today, [OfferOf(context).HomeAuthorityId], Gap(context).ServiceAreaId, Role.HeadOfService);

    private static Task<IReadOnlyList<Guid>> HostBudgetHolders(NoticeContext context) =>
        RoleHolders.Of(context.Db, context.Today, [Gap(context).AuthorityId], Gap(context).ServiceAreaId, Role.BudgetHolder);

    private static Task<IReadOnlyList<Guid>> Endorsers(NoticeContext context) => HostDeciders(context, Gap(context).RequesterId, OfferOf(context).DeclinedById);
}
