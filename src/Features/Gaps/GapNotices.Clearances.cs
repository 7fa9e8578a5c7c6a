using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Clearances;
using TalentPool.Notices;
using TalentPool.Platform.People;

namespace TalentPool.Features.Gaps;

/// <content>Who is told of clearances, outside work and bypasses.</content>
public sealed partial class GapNotices
{
    private static IReadOnlyList<NoticeRule> ClearanceRules =>
    [
        new(typeof(ClearanceRequested), "Those who may decide on it",
            "A clearance to outsource is asked for on {reference}: {title}. Please approve or refuse it.",
            Deciders, ClearancePage),
        new(typeof(ClearanceRequested), "Board members, of an emergency",
            "{authority} asks for an emergency clearance on {reference}: {title}.",
            context => context.Event is ClearanceRequested { Kind: ClearanceKind.Emergency } ? Board(context) : Nobody, BoardPage) { Kind = NoticeKind.Oversight },
        new(typeof(ClearanceFirstApproved), "Those who may give the second approval",
            "An emergency clearance on {reference} has one of its two approvals: {title}. Please approve or refuse it.",
            Deciders, ClearancePage),
        new(typeof(ClearanceGranted), "The requester",
            "The clearance on {reference} is granted: {title}. Record the outside work on it by {due}.",
            Askers, ClearancePage) { Asks = true },
        new(typeof(ClearanceGranted), "Board members, of an emergency",
            "{authority} was granted an emergency clearance on {reference}: {title}.",
            context => context.Event is ClearanceGranted { Kind: ClearanceKind.Emergency } ? Board(context) : Nobody, BoardPage) { Kind = NoticeKind.Oversight },
        new(typeof(ClearanceRefused), "The requester",
            "The clearance on {reference} was refused: {title}.",
            Askers, ClearancePage),
        new(typeof(ClearanceWithdrawn), "Those who may decide on it",
            "The clearance on {reference} was withdrawn: {title}. Nothing is to be decided any more.",
            Deciders, ClearancePage) { IsMailed = false },
        new(typeof(ProcurementRecorded), "Heads of service of the requesting authority",
            "A procurement stops the clock of the clearance on {reference}: {title}. It is now valid until {due}, as its newest certificate says.",
            HostHeads, ClearancePage) { IsMailed = false },
        new(typeof(ClearanceReduced), "The requester",
            "The clearance on {reference} covers less now: {title}. Use its newest certificate.",
            Askers, ClearancePage),
        new(typeof(ClearanceExpired), "The requester",
            "The clearance on {reference} has expired: {title}. Outside work needs a new one.",
            Askers, ClearancePage),
        new(typeof(ClearanceFallen), "The requester",
            "The clearance on {reference} is no longer valid: {title}. Do not instruct outside work on it.",
            Askers, ClearancePage),
        new(typeof(OutsourcingRecorded), "Heads of service of the requesting authority",
            "Outside work was recorded on the clearance of {reference}: {title}.",
            HostHeads, ClearancePage) { IsMailed = false },
        new(typeof(GapOutsourced), "Service managers and heads of service of the members asked",
            "{authority} has placed {reference} outside on a clearance: {title}.",
            context => Managers(context, Asked(context)), (gap, _) => $"/gaps/{gap}") { IsMailed = false },
        new(typeof(BypassRecorded), "Heads of service of the requesting authority",
            "Outside work without a clearance is recorded on {reference}: {title}.",
            HostHeads, (gap, _) => $"/gaps/{gap}/placement") { Kind = NoticeKind.Oversight },
        new(typeof(BypassRecorded), "Board members and the partnership's auditors",
            "{authority} has outside work without a clearance on {reference}: {title}.",
            Board, BoardPage) { Kind = NoticeKind.Oversight },
        new(typeof(FittingAdvertAppeared), "The requester, while the outside work can still be avoided",
            "Someone has become available who fits {reference}: {title}. {discipline}, {level} level, {band}, at {member}.",
            Requester, (gap, _) => $"/gaps/{gap}/placement") { MailedWords = "Someone has become available who fits {reference}, which is cleared to go outside." },
        new(typeof(FittingAdvertAppeared), "Service managers and heads of service of the officer's home, while the gap takes offers",
            "One of your officers newly fits {reference} of {authority}, which is going outside: {title}. You can still put them forward.",
            context => TakesOffers(Gap(context)) ? HomeOfFitting(context) : Nobody,
            (gap, _) => $"/gaps/{gap}/enquiry"),
        new(typeof(FittingAdvertAppeared), "Service managers and heads of service of the officer's home, once the outside work is ordered",
            "One of your officers newly fits {reference} of {authority}, which has gone outside: {title}. {authority} has been told, and can ask again if it ends the outside work.",
            context => TakesOffers(Gap(context)) ? Nobody : HomeOfFitting(context),
            (gap, _) => $"/gaps/{gap}"),
    ];

    /// <summary>Whether a member can still put an officer forward. Once the outside work is ordered for all that is left, nobody can.</summary>
    public static bool TakesOffers(Gap gap) => gap.Status is GapStatus.Checking or GapStatus.PartFilled or GapStatus.Exhausted;

    private static Task<IReadOnlyList<Guid>> HomeOfFitting(NoticeContext context) =>
        Managers(context, [Gap(context).FittingAdverts.First(fitting => fitting.Id == context.Event.SubjectId).HomeAuthorityId]);

    private static string ClearancePage(Guid gap, Guid clearance) => $"/clearances/{clearance}";

    private static string BoardPage(Guid gap, Guid subject) => "/board/outside-work";

    /// <summary>What the words may say of a clearance, or of availability that appeared after it.</summary>
    private static async Task AddClearanceFacts(
        TalentPoolDb db, IReadOnlyCollection<Guid> subjectIds, Dictionary<Guid, string> names, Dictionary<Guid, IReadOnlyDictionary<string, string>> facts)
    {
        foreach (var clearance in await db.Set<Clearance>().AsNoTracking().IgnoreAutoIncludes()
            .Where(clearance => subjectIds.Contains(clearance.Id)).Select(clearance => new { clearance.Id, clearance.ExpiresAt }).ToListAsync())
        {
            facts[clearance.Id] = new Dictionary<string, string> { ["due"] = clearance.ExpiresAt is { } expires ? Shown.Instant(expires) : "" };
        }

        foreach (var fitting in await db.Set<FittingAdvert>().AsNoTracking().Where(fitting => subjectIds.Contains(fitting.Id)).ToListAsync())
        {
            facts[fitting.Id] = new Dictionary<string, string>
            {
                ["discipline"] = fitting.Discipline,
                ["level"] = fitting.Level,
                ["band"] = ClearanceWords.Band(fitting.MinutesAWeek),
                ["member"] = fitting.IsHomeShown ? names[fitting.HomeAuthorityId] : "another member",
            };
        }
    }

    /// <summary>Whoever posted the gap, and whoever asked for the clearance.</summary>
    private static Task<IReadOnlyList<Guid>> Askers(NoticeContext context) => Task.FromResult<IReadOnlyList<Guid>>(
        [.. new[] { Gap(context).RequesterId, Gap(context).FindClearance(context.Event.SubjectId)!.RequestedById }.Distinct()]);

    private static async Task<IReadOnlyList<Guid>> Deciders(NoticeContext context)
    {
        var gap = Gap(context);
        var clearance = gap.FindClearance(context.Event.SubjectId)!;
        var isHeads = gap.IsRequesterHead || clearance.IsRequesterHead;
        IReadOnlyList<Guid> scope = [gap.AuthorityId];
        var heads = await RoleHolders.Of(context.Db, context.Today, scope, isHeads ? null : gap.ServiceAreaId, Role.HeadOfService);
        IReadOnlyList<Guid> others = isHeads || clearance.Kind == ClearanceKind.Emergency
            ? await RoleHolders.Of(context.Db, context.Today, scope, null, Role.MonitoringOfficer, Role.Director)
            : [];
        return [.. heads.Concat(others).Distinct()
            .Where(person => person != gap.RequesterId && person != clearance.RequestedById && clearance.Approvals.All(approval => approval.PersonId != person))];
    }

    private static Task<IReadOnlyList<Guid>> Board(NoticeContext context) =>
        RoleHolders.Of(context.Db, context.Today, [Gap(context).PartnershipId], null, Role.BoardMember, Role.Auditor);
}
