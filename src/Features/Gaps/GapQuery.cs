using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>The lists of gaps that a person may see.</summary>
public static class GapQuery
{
    /// <summary>The states of a gap that is not over.</summary>
    public static readonly IReadOnlyList<GapStatus> Open = [GapStatus.Checking, GapStatus.PartFilled, GapStatus.Exhausted];

    public static Task<List<DraftRow>> DraftsOf(TalentPoolDb db, Guid personId) => db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()
        .Where(gap => gap.RequesterId == personId && gap.Status == GapStatus.Draft)
        .OrderByDescending(gap => gap.DraftedAt)
        .Select(gap => new DraftRow(gap.Id, gap.Title, gap.DraftedAt))
        .ToListAsync();

    /// <param name="statuses">Only these; all where none are named.</param>
    /// <param name="serviceAreaIds">Only these; all where none are named.</param>
    /// <param name="words">Words of the title or the reference.</param>
    public static async Task<GapList> List(TalentPoolDb db, Actor reader, DateTime now, GapListChoice choice, IReadOnlyList<GapStatus>? statuses, IReadOnlyList<Guid>? serviceAreaIds, string? words, int page)
    {
        var today = WorkingCalendar.EnglandAndWales.LocalDate(now);
        var seen = await SeenBy(db, reader, today);
        var confidential = GapsSeen.By(db, reader);
        var gaps = confidential.Known(db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()).Where(gap => gap.Status != GapStatus.Draft && gap.Reference != "");
        gaps = choice switch
        {
            GapListChoice.Mine => gaps.Where(gap => gap.RequesterId == reader.PersonId),
            GapListChoice.Ours => gaps.Where(gap => gap.AuthorityId == reader.AuthorityId),
            _ => gaps.Where(gap => gap.AuthorityId != reader.AuthorityId),
        };
        if (choice != GapListChoice.Mine)
        {
            var partnerships = seen.Select(pair => pair.PartnershipId).Distinct().ToList();
            var areas = seen.Select(pair => pair.ServiceAreaId).Distinct().ToList();
            gaps = gaps.Where(gap => partnerships.Contains(gap.PartnershipId) && areas.Contains(gap.ServiceAreaId));

            // A role limited to some service areas may hold them in one partnership and not in another.
            foreach (var (partnership, area) in partnerships.SelectMany(partnership => areas.Select(area => (partnership, area))).Where(pair => !seen.Contains(pair)))
            {
                gaps = gaps.Where(gap => gap.RequesterId == reader.PersonId || gap.PartnershipId != partnership || gap.ServiceAreaId != area);
            }
        }

        gaps = statuses is null ? gaps : gaps.Where(gap => statuses.Contains(gap.Status));
        gaps = serviceAreaIds is null ? gaps : gaps.Where(gap => serviceAreaIds.Contains(gap.ServiceAreaId));
        if (!string.IsNullOrWhiteSpace(words))
        {
            var lowered = words.Trim().ToLowerInvariant();

            // What may not be read must not be found out by searching for it.
            gaps = confidential.KnownWhere(gaps, gap => gap.Title.ToLower().Contains(lowered), gap => gap.Reference.ToLower().Contains(lowered));
        }

        gaps = await WithoutUnposted(gaps, reader, choice);
        var most = (Math.Clamp(page, 1, GapList.LastPage) * GapList.PageSize) + GapList.CountedBeyond;
        var counted = await gaps.Take(most + 1).CountAsync();
        var current = Math.Clamp(page, 1, Math.Max(1, (counted + GapList.PageSize - 1) / GapList.PageSize));
        var rows = await Rows(db, reader, confidential, Newest(gaps, choice).Skip((current - 1) * GapList.PageSize).Take(GapList.PageSize));
        return new GapList(rows, Math.Min(counted, most), counted > most, current);
    }

    /// <summary>Those of other members were all posted, and an index has them in that order.</summary>
    private static IOrderedQueryable<Gap> Newest(IQueryable<Gap> gaps, GapListChoice choice) =>
        (choice == GapListChoice.Others ? gaps.OrderByDescending(gap => gap.PostedAt) : gaps.OrderByDescending(gap => gap.PostedAt ?? gap.EndedAt)).ThenByDescending(gap => gap.Id);

    /// <summary>What was never posted is no gap of other members, and at home not everybody's. There are few of those, so each is asked about.</summary>
    private static async Task<IQueryable<Gap>> WithoutUnposted(IQueryable<Gap> gaps, Actor reader, GapListChoice choice)
    {
        if (choice == GapListChoice.Others)
        {
            return gaps.Where(gap => gap.PostedAt != null);
        }

        var unposted = await gaps.Where(gap => gap.PostedAt == null).Select(gap => new { gap.Id, gap.AuthorityId, gap.ServiceAreaId, gap.RequesterId }).ToListAsync();
        var seen = unposted.Where(gap => PermissionTable.Allows(Permission.SeeHostOnly, reader, new Concerning
        {
            HostAuthorityId = gap.AuthorityId, ServiceAreaId = gap.ServiceAreaId, RequesterId = gap.RequesterId,
        })).Select(gap => gap.Id).ToList();
        return gaps.Where(gap => gap.PostedAt != null || seen.Contains(gap.Id));
    }

    private static async Task<IReadOnlyList<GapRow>> Rows(TalentPoolDb db, Actor reader, GapsSeen confidential, IQueryable<Gap> page)
    {
        var gaps = await page.Select(gap => new { gap.Id, gap.Reference, gap.Title, gap.Visibility, gap.AuthorityId, gap.ServiceAreaId, gap.Status, gap.Shape, gap.Urgency }).ToListAsync();
        var ids = gaps.Select(gap => gap.Id).ToList();
        var authorities = await MemberNames.Of(db);
        var areas = await db.Set<ServiceArea>().AsNoTracking().ToDictionaryAsync(area => area.Id, area => area.Name);
        var whole = await confidential.WholeAmong(db, gaps.Select(gap => (gap.Id, gap.Visibility)));
        var asked = await db.Set<Check>().AsNoTracking().IgnoreAutoIncludes()
            .Where(check => ids.Contains(check.GapId) && !db.Set<Check>().Any(later => later.GapId == check.GapId && later.Number > check.Number))
            .Select(check => new
            {
                check.GapId,
                check.DueAt,
                Asked = check.Enquiries.Count,
                Answered = check.Enquiries.Count(enquiry => enquiry.Status == EnquiryStatus.Answered),
                IsOpen = check.Enquiries.Any(enquiry => enquiry.Status == EnquiryStatus.Open),
                Own = check.Enquiries.Where(enquiry => enquiry.AuthorityId == reader.AuthorityId).Select(enquiry => (EnquiryStatus?)enquiry.Status).FirstOrDefault(),
            })
            .ToDictionaryAsync(check => check.GapId);
        return
        [
            .. gaps.Select(gap =>
            {
                var (check, isWhole) = (asked.GetValueOrDefault(gap.Id), whole.Contains(gap.Id));
                return new GapRow
                {
                    Reference = gap.Reference,
                    Title = isWhole ? gap.Title : Gap.OutlineTitle(gap.Visibility),
                    AuthorityName = isWhole ? authorities[gap.AuthorityId] : GapSight.HiddenAuthority,
                    ServiceAreaName = areas[gap.ServiceAreaId],
                    Status = gap.Status,
                    Shape = gap.Shape,
                    Urgency = gap.Urgency,
                    Asked = check?.Asked ?? 0,
                    Answered = check?.Answered ?? 0,
                    DueAt = check is { IsOpen: true } ? check.DueAt : null,
                    OwnAnswer = check?.Own,
                };
            }),
        ];
    }

    /// <summary>The partnerships and service areas whose gaps the reader may see, by the permission table.</summary>
    private static async Task<HashSet<(Guid PartnershipId, Guid ServiceAreaId)>> SeenBy(TalentPoolDb db, Actor reader, DateOnly today)
    {
        var partnerships = await db.Set<Partnership>().AsNoTracking().IgnoreAutoIncludes().AsSingleQuery()
            .Include(partnership => partnership.Memberships).Include(partnership => partnership.ServiceAreas).ToListAsync();
        return
        [
            .. from partnership in partnerships
               from area in partnership.ServiceAreas.Select(pooled => pooled.ServiceAreaId).Distinct()
               where PermissionTable.Allows(Permission.SeeGap, reader, new Concerning
               {
                   PartnershipId = partnership.Id, MemberAuthorityIds = partnership.MembersOn(today), ServiceAreaId = area,
               })
               select (partnership.Id, area),
        ];
    }
}
