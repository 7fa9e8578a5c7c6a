using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Home;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People.Review;

/// <summary>An open review is a task of the heads of service there, and of the administrators once it is late.</summary>
public sealed class AccessReviewHome : HomeSource
{
    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        var roles = PermissionTable.Of(Permission.ReviewAccess).Roles.Select(row => row.Role).ToList();
        if (!actor.Roles.Any(held => roles.Contains(held.Role)))
        {
            return HomePart.None;
        }

        var tasks = new List<HomeTask>();
        var open = await db.Set<AccessReview>().AsNoTracking().IgnoreAutoIncludes().Where(review => review.CompletedAt == null)
            .Join(db.Set<Authority>().IgnoreAutoIncludes(), review => review.AuthorityId, authority => authority.Id, (review, authority) => new { review.Id, review.AuthorityId, review.DueAt, review.OpenedAt, authority.ShortName })
            .OrderBy(review => review.DueAt).ToListAsync();
        foreach (var review in open)
        {
            var isOwn = actor.Holds(Role.HeadOfService, review.AuthorityId, Guid.Empty);
            if (isOwn || (at >= review.DueAt && await IsAdministeredBy(db, actor, review.AuthorityId, at)))
            {
                tasks.Add(new HomeTask(isOwn ? $"Review who may do what at {review.ShortName}" : $"See to the access review of {review.ShortName}, which is late", $"/people/reviews/{review.Id}", "Every role that is held there stays or ends", review.DueAt, review.OpenedAt));
            }
        }

        return new HomePart { Tasks = tasks };
    }

    private static async Task<bool> IsAdministeredBy(TalentPoolDb db, Actor actor, Guid authorityId, DateTime at) =>
        actor.Roles.Any(held => held.Role == Role.PartnershipAdministrator)
        && (await GrantPlace.Of(db, ScopeKind.Authority, authorityId, WorkingCalendar.EnglandAndWales.LocalDate(at))).IsAdministeredBy(actor);
}
