using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Notices;
using TalentPool.Platform.People;

namespace TalentPool.Features.Gaps;

/// <content>Who is told of whom a gap leaves out. Never the member itself.</content>
public sealed partial class GapNotices
{
    private static IReadOnlyList<NoticeRule> ConfidentialRules =>
    [
        new(typeof(GapDraftChanged), "Conflict officers of the requesting authority, when they are asked whom to leave out",
            "{requester} asks whether a member must be left out of a gap before it is posted: {title}. Please decide.",
            context => context.Event is GapDraftChanged { Part: "leaving out" or "description" } && Gap(context).LeavingOut == LeavingOutStatus.Asked ? ConflictOfficers(context) : Nobody,
            LeavingOutPage),
        new(typeof(MembersLeftOut), "The requester",
            "Your conflict officer has decided who is left out of your draft: {title}.",
            Requester, (gap, _) => $"/gaps/new/{gap}/check"),
        new(typeof(MembersLeftOut), "Those who may agree, where half of the members or more are left out",
            "Half of the members or more would be left out of a gap: {title}. Please say whether you agree.",
            context => context.Event is MembersLeftOut { NeedsSecond: true } ? HostDeciders(context, Gap(context).RequesterId, Gap(context).LeftOutById) : Nobody,
            LeavingOutPage),
        new(typeof(LeavingOutEndorsed), "The requester",
            "Leaving out half of the members or more is agreed on your draft: {title}. You can post it now.",
            Requester, (gap, _) => $"/gaps/new/{gap}/check"),
        new(typeof(UndertakingGiven), "The requester",
            "Someone has given the undertaking on {reference} and can read it now: {title}.",
            Requester, (gap, _) => $"/gaps/{gap}/history") { IsMailed = false },
    ];

    private static string LeavingOutPage(Guid gap, Guid subject) => $"/gaps/{gap}/left-out";

    private static async Task<IReadOnlyList<Guid>> ConflictOfficers(NoticeContext context)
    {
        var gap = Gap(context);
        var officers = await RoleHolders.Of(context.Db, context.Today, [gap.AuthorityId], gap.ServiceAreaId, Role.ConflictOfficer);
        return [.. officers.Where(person => person != gap.RequesterId)];
    }
}
