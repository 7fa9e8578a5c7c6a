using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Waiting;

namespace TalentPool.Features.Waiting;

/// <summary>The access reviews that are not complete. A review is of every service area, so it waits for those who hold their role for all of them.</summary>
public static class WaitingReviews
{
    public static IQueryable<AccessReview> Open(TalentPoolDb db) => db.Set<AccessReview>().AsNoTracking().IgnoreAutoIncludes().Where(review => review.CompletedAt == null);

    /// <summary>Where the authority shares no staff with anybody today, its review is its own affair alone, and none of it is said here.</summary>
    public static async Task<IEnumerable<WaitingItem>> Of(TalentPoolDb db, IReadOnlyList<AccessReview> reviews, Actor reader, DateOnly today, Func<Guid, string> nameOf)
    {
        if (reviews.Count == 0)
        {
            return [];
        }

        var authorities = reviews.Select(review => review.AuthorityId).ToList();
        var memberships = (await db.Set<Partnership>().AsNoTracking().IgnoreAutoIncludes().OrderBy(partnership => partnership.Id)
            .SelectMany(partnership => partnership.Memberships, (partnership, membership) => new { partnership.Id, membership.AuthorityId, membership.From, membership.To })
            .Where(member => authorities.Contains(member.AuthorityId) && member.From <= today && (member.To == null || member.To >= today)).ToListAsync())
            .ToLookup(member => member.AuthorityId, member => member.Id);
        return reviews.Where(review => memberships.Contains(review.AuthorityId)).Select(review => Item(review, memberships[review.AuthorityId].First(), reader, nameOf));
    }

    private static WaitingItem Item(AccessReview review, Guid partnershipId, Actor reader, Func<Guid, string> nameOf) => new(
        new NudgedItem(partnershipId, review.Id, $"{WaitKind.AccessReview}", $"{WaitKind.AccessReview}", review.Id, review.AuthorityId, Guid.Empty, null, [Role.HeadOfService]),
        $"Access review of {nameOf(review.AuthorityId)}",
        reader.Holds(Role.HeadOfService, review.AuthorityId, Guid.Empty) ? $"/people/reviews/{review.Id}" : null,
        $"A head of service of {nameOf(review.AuthorityId)} has to say which roles stay",
        review.AuthorityId,
        review.OpenedAt,
        review.DueAt);
}
