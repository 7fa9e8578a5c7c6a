using TalentPool.Domain.Gaps;
using TalentPool.Notices;

namespace TalentPool.Features.Gaps;

/// <content>Who is told of a gap's posting, its check, its end and the questions about it.</content>
public sealed partial class GapNotices
{
    private static IReadOnlyList<NoticeRule> CheckRules =>
    [
        new(typeof(GapDraftChanged), "Those who may agree to a faster answer, when one is asked for",
            "{requester} needs an answer sooner than the dates ask for on a draft: {title}. Please say whether you agree.",
            context => context.Event is GapDraftChanged { Part: "urgency" } && Gap(context) is { AskedUrgency: not null } ? UrgencyDeciders(context) : Nobody,
            (gap, _) => $"/gaps/{gap}/urgency"),
        new(typeof(UrgencyAgreed), "The requester",
            "Sooner answers on your draft are agreed: {title}. You can post it now.",
            Requester, (gap, _) => $"/gaps/new/{gap}/check"),
        new(typeof(CheckStarted), "Service managers and heads of service of the members asked",
            "{authority} is looking for someone: {title} ({reference}). Please say by {due} who could help, or why nobody can.",
            context => context.Event is CheckStarted { IsDirect: false } started ? Managers(context, [.. started.AskedAuthorityIds.Except(AnsweredAtOnce(context))]) : Nobody,
            (gap, _) => $"/gaps/{gap}/enquiry"),
        new(typeof(CheckStarted), "Service managers and heads of service of the one member asked, where a person is asked for",
            "{authority} asks for one of your officers by name: {title} ({reference}). Please say by {due} whether that person could help.",
            context => context.Event is CheckStarted { IsDirect: true } started ? Managers(context, [.. started.AskedAuthorityIds]) : Nobody,
            (gap, _) => $"/gaps/{gap}/enquiry"),
        new(typeof(DirectRequestEnded), "The requester, unless it was their own decision",
            "Asking for one person did not settle {reference}: {title}. Every member is asked now and has until {due}.",
            context => context.Event is DirectRequestEnded { IsByRequester: false } ? Requester(context) : Nobody,
            (gap, _) => $"/gaps/{gap}/answers"),
        new(typeof(GapChanged), "Service managers and heads of service of the members asked, when they need not be asked anew",
            "{authority} changed {reference}: {title}. Please look whether your answer still holds.",
            context => context.Event is GapChanged { WhyNewCheck: null } ? Managers(context, Asked(context)) : Nobody,
            (gap, _) => $"/gaps/{gap}/enquiry"),
        new(typeof(EnquiryAnswered), "The requester",
            "{member} has answered {reference}: {title}. {answered} of {asked} have answered so far.",
            Requester, (gap, _) => $"/gaps/{gap}/answers") { IsMailed = false },
        new(typeof(EnquiryAnswered), "Service managers and heads of service of the member, when its standing answer has answered",
            "Your standing answer has answered {reference} from {authority}: {title}. You can still answer otherwise.",
            context => context.Event is EnquiryAnswered { StandingAnswerId: not null } answered ? Managers(context, [answered.AuthorityId]) : Nobody,
            (gap, _) => $"/gaps/{gap}/enquiry") { IsMailed = false },
        new(typeof(EnquiryLapsed), "Service managers and heads of service of the member that did not answer",
            "The time to answer {reference} from {authority} has run out: {title}. You can still answer.",
            context => Managers(context, [((EnquiryLapsed)context.Event).AuthorityId]),
            (gap, _) => $"/gaps/{gap}/enquiry"),
        new(typeof(EnquiryReopened), "Service managers and heads of service of the member that is asked again",
            "None of your offers on {reference} from {authority} stands any more: {title}. Please answer again.",
            context => Managers(context, [((EnquiryReopened)context.Event).AuthorityId]),
            (gap, _) => $"/gaps/{gap}/enquiry"),
        new(typeof(EnquiryStoodDown), "Service managers and heads of service of the member, when the gap has ended",
            "{authority} no longer needs an answer on {reference}: {title}.",
            context => Gap(context).Status is GapStatus.Filled or GapStatus.Withdrawn or GapStatus.Closed ? Managers(context, [((EnquiryStoodDown)context.Event).AuthorityId]) : Nobody,
            (gap, _) => $"/gaps/{gap}") { IsMailed = false },
        new(typeof(GapExhausted), "The requester",
            "Every member has answered or run out of time on {reference}: {title}. Nobody was found. You can now ask for a clearance.",
            WhereEveryoneWasAsked, (gap, _) => $"/gaps/{gap}/placement"),
        new(typeof(GapPartFilled), "The requester",
            "The check of {reference} is complete: {title}. Placements cover a part of it.",
            Requester, (gap, _) => $"/gaps/{gap}/placement"),
        new(typeof(GapFilled), "The requester",
            "Placements now cover everything in {reference}: {title}.",
            Requester, (gap, _) => $"/gaps/{gap}/placement"),
        new(typeof(NobodyLeftToAsk), "The requester and heads of service of the requesting authority",
            "There are hours on {reference} that nobody covers, and there is no member that could be asked: {title}. Please see to them.",
            async context => [.. (await Requester(context)).Union(await HostHeads(context))],
            (gap, _) => $"/gaps/{gap}/placement"),
        new(typeof(ComparatorChanged), "Heads of service of the requesting authority",
            "The outside price of {reference} has been changed: {title}.",
            HostHeads, (gap, _) => $"/gaps/{gap}"),
        new(typeof(QuestionAsked), "The requester",
            "{member} has asked a question about {reference}: {title}. Please answer it.",
            Requester, (gap, _) => $"/gaps/{gap}/questions"),
        new(typeof(QuestionAnswered), "Service managers and heads of service of the members asked",
            "{authority} has answered a question about {reference}: {title}.",
            context => Managers(context, Asked(context)),
            (gap, _) => $"/gaps/{gap}/questions") { IsMailed = false },
    ];

    /// <summary>What ended on a direct request alone, because its days had passed, gives nothing to be cleared.</summary>
    private static Task<IReadOnlyList<Guid>> WhereEveryoneWasAsked(NoticeContext context) => Gap(context).CurrentCheck is { IsDirect: true } ? Nobody : Requester(context);

    /// <summary>Whoever has a standing answer has nothing to do, and is told that it answered.</summary>
    private static IEnumerable<Guid> AnsweredAtOnce(NoticeContext context) =>
        Gap(context).CurrentCheck!.Enquiries.Where(enquiry => enquiry.LatestAnswer is { IsStanding: true }).Select(enquiry => enquiry.AuthorityId);

    private static Task<IReadOnlyList<Guid>> UrgencyDeciders(NoticeContext context) => HostDeciders(context, Gap(context).RequesterId);
}
