using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Waiting;
using TalentPool.Features.Gaps;
using TalentPool.Features.Privacy.LookRequests;

namespace TalentPool.Features.Waiting;

/// <summary>Auditors’ requests to look that nobody has answered. Why they ask, and what for, is for those who decide.</summary>
public static class WaitingLookRequests
{
    public const string Kind = "LookRequest";

    public static async Task<IEnumerable<WaitingItem>> Of(TalentPoolDb db, Actor reader, IReadOnlyCollection<Guid> scopes, bool isEverywhere, Func<Guid, string> nameOf)
    {
        var asked = await Asked(db).Where(request => isEverywhere || scopes.Contains(request.OwnerAuthorityId) || scopes.Contains(request.PartnershipId)).ToListAsync();
        var known = await Known(db, reader, asked);
        return asked.Where(request => known.Contains(request.RecordId)).SelectMany(request => Of(request, reader, nameOf));
    }

    public static IQueryable<LookRequest> Asked(TalentPoolDb db) => db.Set<LookRequest>().AsNoTracking().Where(request => request.Status == LookRequestStatus.Asked);

    /// <summary>Of the gaps and placements that these requests are about, those that the reader may know of.</summary>
    public static async Task<HashSet<Guid>> Known(TalentPoolDb db, Actor reader, IReadOnlyCollection<LookRequest> requests)
    {
        var gaps = requests.Where(IsAboutGap).Select(request => request.RecordId).ToList();
        HashSet<Guid> known = gaps.Count == 0 ? [] : await GapsSeen.By(db, reader).KnownOf(db, gaps);
        var placements = requests.Where(request => !IsAboutGap(request)).Select(request => request.RecordId).ToList();
        if (placements.Count > 0)
        {
            var told = GapsSeen.NotLeftOut(db, reader);
            known.UnionWith(await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes()
                .Where(placement => placements.Contains(placement.Id) && told.Any(gap => gap.Id == placement.GapId)).Select(placement => placement.Id).ToListAsync());
        }

        return known;
    }

    public static IEnumerable<WaitingItem> Of(LookRequest request, Actor reader, Func<Guid, string> nameOf)
    {
        if (request.Status == LookRequestStatus.Asked)
        {
            yield return new WaitingItem(
                new NudgedItem(
                    request.PartnershipId, request.Id, Kind, Kind, request.Id, request.OwnerAuthorityId, request.ServiceAreaId, null, LookRequest.DecidersOf(request.Part)),
                request.Reference,
                LookRequestConcerning.MaySee(request, reader) ? $"/looks/requests/{request.Id}" : null,
                $"{nameOf(request.OwnerAuthorityId)}: {LookRequestWords.Deciders(request.Part)} has to answer an auditor’s request to look",
                request.OwnerAuthorityId,
                request.AskedAt,
                request.DueAt);
        }
    }

    private static bool IsAboutGap(LookRequest request) => request.Part is ClosedPart.HostOnly or ClosedPart.GapText;
}
