using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.People.Review;

/// <summary>How many roles an open review still has to decide on, by who may. Whoever checks what heads of service do is for the administrator, and so are the other roles of an only head.</summary>
public sealed record UndecidedRoles(int OfHeads, int OfAdministrators)
{
    /// <summary>Whether nobody but an administrator can go on with it.</summary>
    public bool AreLeftToAdministrators => OfHeads == 0 && OfAdministrators > 0;

    /// <returns>By the review.</returns>
    public static async Task<IReadOnlyDictionary<Guid, UndecidedRoles>> Of(TalentPoolDb db, IReadOnlyCollection<AccessReview> reviews, DateOnly today)
    {
        var authorities = reviews.Select(review => review.AuthorityId).Distinct().ToList();
        var held = (await HeldGrants.Of(db, authorities, today).AsNoTracking().ToListAsync()).ToLookup(grant => grant.ScopeId);
        return reviews.ToDictionary(review => review.Id, review => Of(review, [.. held[review.AuthorityId]], today));
    }

    private static UndecidedRoles Of(AccessReview review, IReadOnlyList<Grant> held, DateOnly today)
    {
        var heads = held.Where(grant => grant.Role == Domain.Role.HeadOfService && grant.IsInForceOn(today)).Select(grant => grant.PersonId).ToHashSet();
        var open = held.Where(grant => review.DecisionOn(grant.Id) is null).ToList();
        var ofHeads = open.Count(grant => !GrantPlace.Checking.Contains(grant.Role) && heads.Any(head => head != grant.PersonId && head != grant.DeputyForId));
        return new UndecidedRoles(ofHeads, open.Count - ofHeads);
    }
}
