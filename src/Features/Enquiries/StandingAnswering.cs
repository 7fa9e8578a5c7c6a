using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Features.Officers;
using TalentPool.Features.Partnerships;
using TalentPool.Platform;

namespace TalentPool.Features.Enquiries;

/// <summary>Follows every act that begins a check: members with a standing answer to what is asked have answered at once, in the same transaction.</summary>
public static class StandingAnswering
{
    public static async Task<Refusal?> Follow(ActScope scope, IReadOnlyList<Happening> happenings, CancellationToken cancellation)
    {
        foreach (var gap in happenings.Where(happening => happening.Event is CheckStarted).Select(happening => happening.Root).OfType<Gap>().Distinct())
        {
            await Answer(scope, gap, cancellation);
        }

        return null;
    }

    /// <summary>For the check that has just begun.</summary>
    internal static async Task Answer(ActScope scope, Gap gap, CancellationToken cancellation)
    {
        var asked = gap.CurrentCheck!.Enquiries.Select(enquiry => enquiry.AuthorityId).ToList();
        var wanted = gap.Skills.Where(need => need.IsEssential).Select(need => need.SkillId).ToList();
        var found = await scope.Db.Set<StandingAnswer>().AsNoTracking()
            .Where(one => asked.Contains(one.AuthorityId) && wanted.Contains(one.SkillId) && one.EndedAt == null && one.LastDay >= scope.Today)
            .Select(one => one.Id).ToListAsync(cancellation);
        if (found.Count == 0)
        {
            return;
        }

        // Their turns are taken, so that none is ended while it answers. Officers are only looked at: their turns come before the gap's,
        // and an advert that is confirmed in this very second is announced to the requester like any later one.
        var standing = new List<StandingAnswer>();
        foreach (var id in found.Order())
        {
            standing.Add(await scope.Take<StandingAnswer>(id));
        }

        var officers = await Officers(scope, gap, [.. standing.Select(one => one.AuthorityId)], cancellation);
        gap.AnswerByStanding(scope.At, standing, FitToGap.Terms(gap, FitToGap.StillToDo(gap, scope.Calendar, scope.Today)), officers, scope.Calendar);
    }

    private static async Task<List<Officer>> Officers(ActScope scope, Gap gap, List<Guid> homes, CancellationToken cancellation)
    {
        var officers = await scope.Db.Set<Officer>().AsNoTracking().WhoCanSignIn(scope.Db)
            .Where(officer => homes.Contains(officer.HomeAuthorityId) && officer.ServiceAreaId == gap.ServiceAreaId && officer.Adverts.Any(advert => advert.Status == AdvertStatus.Live))
            .ToListAsync(cancellation);
        foreach (var officer in officers)
        {
            officer.CatchUp(scope.At, await TermsInForce.FiguresFor(scope.Db, officer.HomeAuthorityId, officer.ServiceAreaId, scope.Today), scope.Calendar);
        }

        return officers;
    }
}
