using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>Who is told of what happens to a gap, in which words.</summary>
public sealed partial class GapNotices : NoticeSource
{
    private static readonly Task<IReadOnlyList<Guid>> Nobody = Task.FromResult<IReadOnlyList<Guid>>([]);

    /// <summary>A member that is left out is told of nothing, whatever its people are elsewhere.</summary>
    public override IReadOnlyList<NoticeRule> Rules { get; } =
    [
        .. new[]
        {
            About(NoticeKind.Gaps, CheckRules), About(NoticeKind.Gaps, ConfidentialRules), About(NoticeKind.Gaps, ReminderRules),
            About(NoticeKind.Offers, OfferRules), About(NoticeKind.OutsideWork, ClearanceRules),
        }.SelectMany(rules => rules).Select(rule => rule with { Recipients = async context => await WithoutLeftOut(context, await rule.Recipients(context)) }),
    ];

    public override IReadOnlyList<string> AskerNames { get; } = ["authority", "member"];

    /// <summary>The offer's own time where it is about one, and otherwise the check's.</summary>
    public override DateTime? DueBy(NoticeContext context) => context.Root is not Gap gap ? null
        : gap.FindOffer(context.Event.SubjectId) is { } offer ? offer.RequesterDueAt ?? offer.ExpiresAt
        : gap.CurrentCheck?.DueAt;

    public override IReadOnlyList<string> FactNames { get; } =
        ["reference", "title", "authority", "requester", "asked", "answered", "due", "dates", "member", "discipline", "level", "band"];

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader)
    {
        var facts = new Dictionary<Guid, IReadOnlyDictionary<string, string>>();
        var confidential = GapsSeen.By(db, reader);
        var gaps = await confidential.Known(db.Set<Gap>().AsNoTracking()).Where(gap => rootIds.Contains(gap.Id)).ToListAsync();
        var whole = await confidential.WholeOf(db, rootIds);
        var authorities = await db.Set<Domain.Partnerships.Authority>().AsNoTracking().ToDictionaryAsync(authority => authority.Id, authority => authority.ShortName);
        foreach (var gap in gaps)
        {
            // The reader's roles are those of today; the members are those of the day on which they were asked.
            var concerning = await GapConcerning.Of(db, gap, WorkingCalendar.EnglandAndWales.LocalDate(gap.CurrentCheck?.StartedAt ?? gap.ChangedAt));
            var isShown = gap.Status == GapStatus.Draft
                ? PermissionTable.Allows(Permission.AgreeUrgency, reader, DraftGaps.ForDeciding(gap)) || PermissionTable.Allows(Permission.LeaveMembersOut, reader, DraftGaps.Concerning(gap))
                : PermissionTable.Allows(Permission.SeeGap, reader, concerning);
            if (gap.RequesterId == reader.PersonId || isShown)
            {
                facts[gap.Id] = FactsOf(gap, authorities, whole.Contains(gap.Id));
            }
        }

        return facts;
    }

    /// <summary>Whose enquiry, question or offer it is. An officer is named here by discipline and level alone.</summary>
    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> SubjectFacts(TalentPoolDb db, IReadOnlyCollection<Guid> subjectIds, Actor reader)
    {
        var names = await db.Set<Domain.Partnerships.Authority>().AsNoTracking().ToDictionaryAsync(authority => authority.Id, authority => authority.ShortName);
        var facts = new Dictionary<Guid, IReadOnlyDictionary<string, string>>();
        foreach (var enquiry in await db.Set<Enquiry>().AsNoTracking().IgnoreAutoIncludes().Where(enquiry => subjectIds.Contains(enquiry.Id)).ToListAsync())
        {
            facts[enquiry.Id] = new Dictionary<string, string> { ["member"] = names[enquiry.AuthorityId], ["due"] = Shown.Instant(enquiry.DueAt) };
        }

        foreach (var question in await db.Set<Question>().AsNoTracking().Where(question => subjectIds.Contains(question.Id)).ToListAsync())
        {
            facts[question.Id] = new Dictionary<string, string> { ["member"] = names[question.AskedByAuthorityId] };
        }

        foreach (var offer in await db.Set<Offer>().AsNoTracking().Where(offer => subjectIds.Contains(offer.Id)).ToListAsync())
        {
            facts[offer.Id] = new Dictionary<string, string>
            {
                ["member"] = names[offer.HomeAuthorityId],
                ["discipline"] = offer.Discipline,
                ["level"] = offer.Level,
                ["due"] = Shown.Instant(offer.RequesterDueAt ?? offer.ExpiresAt),
            };
        }

        await AddClearanceFacts(db, subjectIds, names, facts);
        return facts;
    }

    private static Dictionary<string, string> FactsOf(Gap gap, Dictionary<Guid, string> authorities, bool isWhole) => new()
    {
        ["reference"] = gap.Reference == "" ? "a draft" : gap.Reference,
        ["title"] = isWhole ? gap.Title : Domain.Gaps.Gap.OutlineTitle(gap.Visibility),
        ["authority"] = isWhole ? authorities.GetValueOrDefault(gap.AuthorityId, "A member") : GapSight.HiddenAuthority,
        ["requester"] = isWhole ? gap.RequesterName : "Someone",
        ["asked"] = Number(gap.CurrentCheck?.Enquiries.Count ?? 0),
        ["answered"] = Number(gap.CurrentCheck?.Enquiries.Count(enquiry => enquiry.Status == EnquiryStatus.Answered) ?? 0),
        ["due"] = gap.CurrentCheck is { } check ? Shown.Instant(check.DueAt) : "",
        ["dates"] = gap.Shape is null ? "" : GapWords.Dates(gap.Shape),
    };

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static Gap Gap(NoticeContext context) => (Gap)context.Root!;

    private static Task<IReadOnlyList<Guid>> Requester(NoticeContext context) =>
        StandIns.Of(context.Db, context.Today, Gap(context).RequesterId, Gap(context).AuthorityId, Gap(context).ServiceAreaId, Role.ServiceManager, Role.HeadOfService);

    private static Task<IReadOnlyList<Guid>> HostHeads(NoticeContext context) =>
        RoleHolders.Of(context.Db, context.Today, [Gap(context).AuthorityId], Gap(context).ServiceAreaId, Role.HeadOfService);

    /// <summary>Heads of service; where the requester is one, those of other services, the monitoring officer and directors. Nobody decides on their own.</summary>
    private static async Task<IReadOnlyList<Guid>> HostDeciders(NoticeContext context, params Guid?[] own)
    {
        var gap = Gap(context);
        IReadOnlyList<Guid> host = [gap.AuthorityId];
        var heads = await RoleHolders.Of(context.Db, context.Today, host, gap.IsRequesterHead ? null : gap.ServiceAreaId, Role.HeadOfService);
        IReadOnlyList<Guid> others = gap.IsRequesterHead ? await RoleHolders.Of(context.Db, context.Today, host, null, Role.MonitoringOfficer, Role.Director) : [];
        return [.. heads.Concat(others).Distinct().Where(person => !own.Contains(person))];
    }

    /// <summary>The service managers and heads of service of those members, for the gap's service area.</summary>
    private static Task<IReadOnlyList<Guid>> Managers(NoticeContext context, IReadOnlyCollection<Guid> authorityIds) =>
        RoleHolders.Of(context.Db, context.Today, authorityIds, Gap(context).ServiceAreaId, Role.ServiceManager, Role.HeadOfService);

    private static async Task<IReadOnlyList<Guid>> WithoutLeftOut(NoticeContext context, IReadOnlyList<Guid> people)
    {
        if (context.Root is not Gap { LeftOut.Count: > 0 } gap || people.Count == 0)
        {
            return people;
        }

        List<Guid> leftOut = [.. gap.LeftOut.Select(left => left.AuthorityId)];
        var theirs = await context.Db.Set<Person>().Where(person => people.Contains(person.Id) && person.AuthorityId != null && leftOut.Contains(person.AuthorityId.Value)).Select(person => person.Id)
            .Union(context.Db.Set<Domain.Partnerships.Grant>().Where(grant => people.Contains(grant.PersonId) && grant.EndedAt == null && leftOut.Contains(grant.ScopeId)).Select(grant => grant.PersonId))
            .ToListAsync();
        return [.. people.Where(person => person == gap.RequesterId || !theirs.Contains(person))];
    }

    private static List<Guid> Asked(NoticeContext context) => [.. Gap(context).CurrentCheck?.Enquiries.Select(enquiry => enquiry.AuthorityId) ?? []];
}
