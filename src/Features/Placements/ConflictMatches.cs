using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Features.Gaps;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>
/// What searches for conflicts found, as each conflict officer may know it: of a search of their own authority, at which member to ask; of any
/// search, their own authority's matters that it met. Nobody learns who searched, nor anything of another authority's matter.
/// </summary>
public static class ConflictMatches
{
    private sealed record Matter(Guid Id, string Reference, string? OwnReference, Guid HostAuthorityId, Guid ServiceAreaId, Guid GapId);

    /// <summary>Found by the search for one placement.</summary>
    public static Task<IReadOnlyList<ConflictMatch>> Of(TalentPoolDb db, Actor reader, Guid placementId) =>
        Read(db, reader, db.Set<Placement>().Where(placement => placement.Id == placementId));

    /// <summary>All that this reader may know, the newest first.</summary>
    public static Task<IReadOnlyList<ConflictMatch>> All(TalentPoolDb db, Actor reader) => Read(db, reader, db.Set<Placement>());

    private static async Task<IReadOnlyList<ConflictMatch>> Read(TalentPoolDb db, Actor reader, IQueryable<Placement> searching)
    {
        var scopes = reader.Roles.Where(held => held.Role == Role.ConflictOfficer).Select(held => held.ScopeId).Distinct().ToList();
        if (scopes.Count == 0)
        {
            return [];
        }

        var hits = await searching.AsNoTracking().IgnoreAutoIncludes()
            .SelectMany(placement => placement.ConflictHits, (placement, hit) => new { SearcherId = placement.Id, placement.HostAuthorityId, Hit = hit })
            .Where(row => row.Hit.GoneAt == null && (scopes.Contains(row.HostAuthorityId) || scopes.Contains(row.Hit.AuthorityId)))
            .ToListAsync();
        if (hits.Count == 0)
        {
            return [];
        }

        var ids = hits.Select(row => row.SearcherId).Concat(hits.Select(row => row.Hit.MatterId)).Distinct().ToList();
        var told = GapsSeen.NotLeftOut(db, reader);
        var matters = await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().Where(placement => ids.Contains(placement.Id))
            .Select(placement => new { Matter = new Matter(placement.Id, placement.Reference, placement.MatterReference, placement.HostAuthorityId, placement.ServiceAreaId, placement.GapId), IsTold = told.Any(gap => gap.Id == placement.GapId) })
            .ToDictionaryAsync(row => row.Matter.Id);
        var names = await MemberNames.Of(db);
        var lines = new List<ConflictMatch>();
        foreach (var row in hits)
        {
            var (searcher, met) = (matters[row.SearcherId], matters[row.Hit.MatterId]);
            var isOwn = row.Hit.AuthorityId == row.HostAuthorityId;
            if (searcher.IsTold && met.IsTold && (isOwn || row.Hit.IsForMatched) && May(reader, met.Matter))
            {
                lines.Add(new ConflictMatch(row.Hit.FoundAt, met.Matter.Id, met.Matter.HostAuthorityId, met.Matter.Reference, null, met.Matter.OwnReference, row.Hit.Relationship, row.Hit.Ground));
            }

            if (searcher.IsTold && met.IsTold && !isOwn && row.Hit.IsForSearcher && May(reader, searcher.Matter))
            {
                lines.Add(new ConflictMatch(row.Hit.FoundAt, searcher.Matter.Id, searcher.Matter.HostAuthorityId, searcher.Matter.Reference, names.GetValueOrDefault(row.Hit.AuthorityId, "a former member"), null, null, null));
            }
        }

        // By how many matters two members meet is for neither to count.
        return [.. lines.OrderByDescending(line => line.FoundAt).DistinctBy(line => (line.Reference, line.AskAt, line.Relationship, line.Ground))];
    }

    private static bool May(Actor reader, Matter matter) =>
        PermissionTable.Allows(Permission.SeeConflictHits, reader, new Concerning { HostAuthorityId = matter.HostAuthorityId, ServiceAreaId = matter.ServiceAreaId });
}
