using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
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
        var total = await gaps.CountAsync();
        var current = Math.Clamp(page, 1, Math.Max(1, (total + GapList.PageSize - 1) / GapList.PageSize));
        var shown = await gaps.OrderByDescending(gap => gap.PostedAt ?? gap.EndedAt).ThenByDescending(gap => gap.Id)
            .Skip((current - 1) * GapList.PageSize).Take(GapList.PageSize).Select(gap => gap.Id).ToListAsync();
        return new GapList(await Rows(db, reader, shown), total, current);
    }

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

    private static async Task<IReadOnlyList<GapRow>> Rows(TalentPoolDb db, Actor reader, List<Guid> ids)
    {
        var authorities = await db.Set<Authority>().AsNoTracking().ToDictionaryAsync(authority => authority.Id, authority => authority.ShortName);
        var areas = await db.Set<ServiceArea>().AsNoTracking().ToDictionaryAsync(area => area.Id, area => area.Name);
        var gaps = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes().Include(gap => gap.Checks).ThenInclude(check => check.Enquiries)
            .Where(gap => ids.Contains(gap.Id)).ToDictionaryAsync(gap => gap.Id);
        var whole = await GapsSeen.By(db, reader).WholeOf(db, ids);
        return [.. ids.Select(id => Row(gaps[id], reader, authorities, areas, whole.Contains(id)))];
    }

    private static GapRow Row(Gap gap, Actor reader, Dictionary<Guid, string> authorities, Dictionary<Guid, string> areas, bool isWhole)
    {
        var enquiries = gap.CurrentCheck?.Enquiries ?? [];
        return new GapRow
        {
            Reference = gap.Reference,
            Title = isWhole ? gap.Title : Gap.OutlineTitle(gap.Visibility),
            AuthorityName = isWhole ? authorities[gap.AuthorityId] : GapSight.HiddenAuthority,
            ServiceAreaName = areas[gap.ServiceAreaId],
            Status = gap.Status,
            Shape = gap.Shape,
            Urgency = gap.Urgency,
            Asked = enquiries.Count,
            Answered = enquiries.Count(enquiry => enquiry.Status == EnquiryStatus.Answered),
            DueAt = gap.CurrentCheck is { IsComplete: false } check ? check.DueAt : null,
            OwnAnswer = enquiries.FirstOrDefault(enquiry => enquiry.AuthorityId == reader.AuthorityId)?.Status,
        };
    }

    /// <summary>The partnerships and service areas whose gaps the reader may see, by the permission table.</summary>
    private static async Task<HashSet<(Guid PartnershipId, Guid ServiceAreaId)>> SeenBy(TalentPoolDb db, Actor reader, DateOnly today)
    {
        var partnerships = await db.Set<Partnership>().AsNoTracking().ToListAsync();
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
