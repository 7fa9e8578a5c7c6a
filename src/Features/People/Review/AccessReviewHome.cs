using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Home;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People.Review;

/// <summary>An open review is a task of the heads of service there while they can go on with it, and of the administrators where roles are left to them or it is late.</summary>
public sealed class AccessReviewHome : HomeSource
{
    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        var permitted = PermissionTable.Of(Permission.ReviewAccess).Roles.Select(row => row.Role).ToList();
        if (!actor.Roles.Any(held => permitted.Contains(held.Role)))
        {
            return HomePart.None;
        }

        var tasks = new List<HomeTask>();
        var open = await db.Set<AccessReview>().AsNoTracking().Where(review => review.CompletedAt == null).OrderBy(review => review.DueAt).ToListAsync();
        var undecided = await UndecidedRoles.Of(db, open, WorkingCalendar.EnglandAndWales.LocalDate(at));
        var reviewed = open.Select(review => review.AuthorityId).ToList();
        var names = await db.Set<Authority>().AsNoTracking().IgnoreAutoIncludes().Where(authority => reviewed.Contains(authority.Id)).ToDictionaryAsync(authority => authority.Id, authority => authority.ShortName);
        foreach (var review in open)
        {
            var roles = undecided[review.Id];
            var (name, isLate) = (names[review.AuthorityId], at >= review.DueAt);
            if (actor.Holds(Role.HeadOfService, review.AuthorityId, Guid.Empty) && !roles.AreLeftToAdministrators)
            {
                tasks.Add(Task($"Review who may do what at {name}", "Every role that is held there stays or ends"));
            }
            else if ((isLate || roles.OfAdministrators > 0) && await IsAdministeredBy(db, actor, review.AuthorityId, at))
            {
                tasks.Add(isLate
                    ? Task($"See to the access review of {name}, which is late", "Every role that is held there stays or ends")
                    : Task($"Review the roles at {name} that its heads of service cannot decide on", "Each stays or ends"));
            }

            HomeTask Task(string title, string detail) => new(title, $"/people/reviews/{review.Id}", detail, review.DueAt, review.OpenedAt);
        }

        return new HomePart { Tasks = tasks };
    }

    private static async Task<bool> IsAdministeredBy(TalentPoolDb db, Actor actor, Guid authorityId, DateTime at) =>
        actor.Roles.Any(held => held.Role == Role.PartnershipAdministrator)
        && (await GrantPlace.Of(db, ScopeKind.Authority, authorityId, WorkingCalendar.EnglandAndWales.LocalDate(at))).IsAdministeredBy(actor);
}
