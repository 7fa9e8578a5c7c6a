using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People.Review;

/// <summary>With a new quarter an authority's access review opens; one that is late is said to be, once.</summary>
public sealed record OpenAccessReview(Guid AuthorityId);

[Needs(Permission.LetTimePass)]
public sealed class OpenAccessReviewHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, OpenAccessReview command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        await scope.Take<Authority>(command.AuthorityId);
        var quarter = AccessReview.QuarterOf(scope.Today);
        if (!await scope.Db.Set<AccessReview>().AnyAsync(review => review.AuthorityId == command.AuthorityId && review.Quarter == quarter, cancellation))
        {
            scope.Add(AccessReview.Open(scope.At, command.AuthorityId, scope.Calendar));
        }

        var late = await scope.Db.Set<AccessReview>().AsNoTracking().Where(review => review.AuthorityId == command.AuthorityId && review.CompletedAt == null && review.OverdueSaidAt == null && review.DueAt <= scope.At)
            .OrderBy(review => review.Id).Select(review => review.Id).ToListAsync(cancellation);
        foreach (var id in late)
        {
            (await scope.Take<AccessReview>(id)).CatchUp(scope.At);
        }

        return Outcome.Done;
    }, cancellation);
}
