using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People.Review;

/// <summary>Somebody says of some roles whether they stay or end. Whoever decides last completes the review.</summary>
/// <param name="IsKept">By the role's identifier; none completes a review whose last roles were ended elsewhere.</param>
public sealed record DecideAccess(Guid ReviewId, IReadOnlyDictionary<Guid, bool> IsKept);

[Needs(Permission.ReviewAccess)]
public sealed class DecideAccessHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, DecideAccess command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var review = await scope.Take<AccessReview>(command.ReviewId);
        review.CatchUp(scope.At);
        var place = await GrantPlace.Of(scope.Db, ScopeKind.Authority, review.AuthorityId, scope.Today);
        if (!place.Permits(scope.IsPermitted, []))
        {
            return PlatformRefusals.NotPermitted;
        }

        foreach (var grantId in command.IsKept.Keys.Order())
        {
            var grant = await scope.Take<Grant>(grantId);
            if (GrantPlace.Checking.Contains(grant.Role) && !place.IsAdministeredBy(scope.Actor))
            {
                return PeopleRefusals.PersonLookedAfterByAdministrator;
            }

            var outcome = command.IsKept[grantId] ? review.Keep(scope.Actor, scope.At, grant) : review.End(scope.Actor, scope.At, grant);
            if (!outcome.IsDone)
            {
                return outcome;
            }
        }

        var held = await HeldGrants.Of(scope.Db, review.AuthorityId, scope.Today).Select(grant => grant.Id).ToListAsync(cancellation);
        review.CompleteIfDecided(scope.Actor, scope.At, held.Where(id => command.IsKept.GetValueOrDefault(id, true)));
        return command.IsKept.Count == 0 && review.CompletedAt != scope.At ? AccessReviewRefusals.NothingDecided : Outcome.Done;
    }, cancellation);
}
