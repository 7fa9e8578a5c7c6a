using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People.Review;

/// <summary>Who is told that an access review opens, is late or is complete.</summary>
public sealed class AccessReviewNotices : NoticeSource
{
    public override IReadOnlyList<NoticeRule> Rules { get; } =
    [
        new(typeof(AccessReviewOpened), "Heads of service there", "Look at every role held at {place} by {day}, and say whether it stays or ends.", Heads, Page) { Asks = true },
        new(typeof(AccessReviewOpened), "Administrators, when there are roles that heads of service cannot decide on",
            "Some roles held at {place} are for you to look at by {day}, because its heads of service cannot decide on them. Say whether each stays or ends.", AdministratorsWithRoles, Page) { Asks = true },
        new(typeof(AccessReviewOverdue), "Heads of service there", "The access review of {place} was due by {day}.", Heads, Page) { Asks = true },
        new(typeof(AccessReviewOverdue), "Administrators", "The access review of {place} was due by {day} and is not complete.", Administrators, Page) { Asks = true },
        new(typeof(AccessReviewCompleted), "Administrators", "The access review of {place} is complete.", Administrators, Page) { IsMailed = false },
    ];

    public override IReadOnlyList<string> FactNames { get; } = ["place", "day"];

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader)
    {
        var facts = new Dictionary<Guid, IReadOnlyDictionary<string, string>>();
        var reviews = await db.Set<AccessReview>().AsNoTracking().IgnoreAutoIncludes().Where(review => rootIds.Contains(review.Id))
            .Join(db.Set<Authority>().IgnoreAutoIncludes(), review => review.AuthorityId, authority => authority.Id, (review, authority) => new { review.Id, review.AuthorityId, review.DueAt, authority.ShortName }).ToListAsync();
        foreach (var review in reviews)
        {
            var place = await GrantPlace.Of(db, ScopeKind.Authority, review.AuthorityId, Shown.DayOf(review.DueAt));
            if (place.Permits(record => PermissionTable.Allows(Permission.ReviewAccess, reader, record), []))
            {
                facts[review.Id] = new Dictionary<string, string> { ["place"] = review.ShortName, ["day"] = Shown.Day(Shown.DayOf(review.DueAt)) };
            }
        }

        return facts;
    }

    /// <summary>Those for every service area, since a review is of all that is held there.</summary>
    private static Task<IReadOnlyList<Guid>> Heads(NoticeContext context) =>
        RoleHolders.Of(context.Db, context.Today, [((AccessReview)context.Root!).AuthorityId], Guid.Empty, Role.HeadOfService);

    private static async Task<IReadOnlyList<Guid>> AdministratorsWithRoles(NoticeContext context)
    {
        var review = (AccessReview)context.Root!;
        var undecided = await UndecidedRoles.Of(context.Db, [review], context.Today);
        return undecided[review.Id].OfAdministrators > 0 ? await Administrators(context) : [];
    }

    private static async Task<IReadOnlyList<Guid>> Administrators(NoticeContext context)
    {
        var place = await GrantPlace.Of(context.Db, ScopeKind.Authority, ((AccessReview)context.Root!).AuthorityId, context.Today);
        return await RoleHolders.Of(context.Db, context.Today, place.AdministratorScopes, null, Role.PartnershipAdministrator);
    }

    private static string Page(Guid rootId, Guid subjectId) => $"/people/reviews/{rootId}";
}
