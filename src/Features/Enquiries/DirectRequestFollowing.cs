using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps;
using TalentPool.Platform;

namespace TalentPool.Features.Enquiries;

/// <summary>Follows every act after which nothing more can come of a direct request, whoever's act it is: every member is asked in the same transaction.</summary>
public static class DirectRequestFollowing
{
    public static async Task<Refusal?> Follow(ActScope scope, IReadOnlyList<Happening> happenings, CancellationToken cancellation)
    {
        foreach (var gap in happenings.Select(happening => happening.Root).OfType<Gap>().Distinct().Where(gap => gap.IsFullCheckDue))
        {
            // Where the service area is shared no longer, there is nobody to ask.
            var terms = await AskingTerms.On(scope.Db, scope.Today, gap, cancellation);
            gap.AskEveryoneWhereDue(scope.At, terms?.Figures ?? new(), scope.Calendar, terms?.Members ?? []);
            if (gap.CurrentCheck is { IsDirect: false })
            {
                await StandingAnswering.Answer(scope, gap, cancellation);
            }
        }

        return null;
    }
}
