using Microsoft.EntityFrameworkCore;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;

namespace TalentPool.Features.Placements;

/// <summary>
/// Looks for the parties of a placement among those of all other placements of the partnership, of whatever state, for as long as they
/// keep their names: who was a client once has told what stays confidential. It is a part of the act that makes it due, and the last thing in it.
/// </summary>
internal static class ConflictSearch
{
    public static async Task SearchForConflicts(this ActScope scope, Placement placement, CancellationToken cancellation)
    {
        // Of two parties entered at the same time the later search has to see the earlier one, so the two take turns by their chain.
        await Chains.Take(scope.Db, placement.Chain, cancellation);
        var own = placement.AsSearched();

        // The work that a substitute took over is the same matter.
        var others = await scope.Db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(other => other.PartnershipId == placement.PartnershipId && other.Id != placement.Id && other.Id != placement.SubstitutesForId && other.SubstitutesForId != placement.Id
                && other.ForgottenAt == null && (other.Parties.Any() || other.PropertyOrChildMark != null))
            .Select(other => new
            {
                other.GapId,
                Matter = new SearchedMatter(
                    other.Id,
                    other.HostAuthorityId,
                    other.Parties.Select(party => new SearchedParty(party.Name, party.Aliases, party.CompanyNumber, party.Standing)).ToList(),
                    other.PropertyOrChildMark),
            })
            .ToListAsync(cancellation);
        var found = others.Select(other => (other.GapId, other.Matter, Met: own.Meets(other.Matter))).Where(other => other.Met.Count > 0).ToList();
        List<Guid> gaps = [placement.GapId, .. found.Select(other => other.GapId)];
        var leftOut = (await scope.Db.Set<LeftOutMember>().AsNoTracking().Where(left => gaps.Contains(left.GapId)).Select(left => new { left.GapId, left.AuthorityId }).ToListAsync(cancellation))
            .Select(left => (left.GapId, left.AuthorityId)).ToHashSet();
        var fresh = placement.RecordSearch(scope.Actor, scope.At,
        [
            .. found.SelectMany(other => other.Met.Select(met => new MetMatter(
                other.Matter.PlacementId,
                other.Matter.AuthorityId,
                met.Relationship,
                met.Ground,
                IsForSearcher: !leftOut.Contains((other.GapId, placement.HostAuthorityId)),
                IsForMatched: !leftOut.Contains((placement.GapId, other.Matter.AuthorityId))))),
        ]);
        foreach (var matterId in fresh.Where(met => met.IsForMatched && met.AuthorityId != placement.HostAuthorityId).Select(met => met.MatterId).Distinct())
        {
            scope.Record(placement.Chain, new MatterMet(matterId, scope.At));
        }
    }
}
