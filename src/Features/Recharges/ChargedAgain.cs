using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;

namespace TalentPool.Features.Recharges;

/// <summary>When a line is taken back as a whole so that what stands on it is charged anew, that goes back to the open balance in the same act.</summary>
public static class ChargedAgain
{
    public static async Task<Refusal?> Follow(ActScope scope, IReadOnlyList<Happening> happenings, CancellationToken cancellation)
    {
        foreach (var upheld in happenings.Select(happening => happening.Event).OfType<DisputeUpheld>().Where(upheld => upheld.Credit.ChargesAgain))
        {
            var links = await scope.Db.Set<ChargeLink>().Where(link => link.StatementId == upheld.StatementId && link.LineNumber == upheld.LineNumber).ToListAsync(cancellation);
            links.ForEach(link => link.GiveBack(scope.At));
        }

        return null;
    }
}
