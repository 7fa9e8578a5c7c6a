using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Features.Partnerships;
using TalentPool.Platform;

namespace TalentPool.Features.Placements;

/// <summary>
/// What goes with a placement that falls, in the same act: the officer's time is free again, the placement that it was to follow is no
/// longer bound to it, and the gap asks anew about the hours that nobody covers now.
/// </summary>
internal sealed class PlacementFall(ActScope scope, Officer officer, Gap gap, Placement? first)
{
    public static async Task<PlacementFall> Take(ActScope scope, Guid placementId, CancellationToken cancellation)
    {
        var parts = await PlacementParts.Of(scope.Db, placementId, cancellation);
        return new PlacementFall(scope, await scope.Take<Officer>(parts.OfficerId), await scope.Take<Gap>(parts.GapId), parts.FirstId is { } first ? await scope.Take<Placement>(first) : null);
    }

    /// <param name="lastDay">The last day that is still worked; none where the work never began.</param>
    public async Task<Outcome> Of(Placement placement, DateOnly? lastDay, CancellationToken cancellation)
    {
        var freed = lastDay is { } day
            ? officer.EndCommitment(scope.Actor, scope.At, placement.Id, day)
            : officer.Uncommit(scope.Actor, scope.At, placement.Id);
        if (!freed.IsDone)
        {
            return freed;
        }

        // A substitute covers what comes after, and what lies before is over.
        if (placement.SuccessorId is not null)
        {
            return Outcome.Done;
        }

        if (lastDay is null)
        {
            first?.SubstituteFell(scope.Actor, scope.At, placement.Id);
        }

        // Other members read this in the gap's history, so it says nothing about why.
        var why = lastDay is null ? $"Placement {placement.Reference} was cancelled." : $"Placement {placement.Reference} ends early.";
        gap.CatchUp(scope.At, scope.Calendar);
        var partnership = await TermsInForce.PartnershipFor(scope.Db, gap.AuthorityId, gap.ServiceAreaId, scope.Today, cancellation);
        var figures = await TermsInForce.FiguresFor(scope.Db, gap.AuthorityId, gap.ServiceAreaId, scope.Today, cancellation);
        IReadOnlyList<Guid> members = partnership?.Id == gap.PartnershipId ? partnership.MembersSharing(gap.ServiceAreaId, scope.Today) : [];
        return gap.PlacementFell(
            scope.Actor, scope.At, placement.OfferId, lastDay?.AddDays(1) ?? placement.StartsOn, why, figures, scope.Calendar, members);
    }
}
