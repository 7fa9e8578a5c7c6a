using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Platform;

namespace TalentPool.Features.Coverage;

/// <summary>How every act on one line begins: the turn of its month is taken and the permission is asked.</summary>
internal static class SpendTurn
{
    public static async Task<Outcome> TakeSpendLine(this ActScope scope, Guid lineId, Func<SpendMonth, SpendLine, Task<Outcome>> decide, CancellationToken cancellation)
    {
        if (await scope.Db.Set<SpendLine>().AsNoTracking().Where(line => line.Id == lineId).Select(line => (Guid?)line.SpendMonthId).SingleOrDefaultAsync(cancellation) is not { } monthId)
        {
            return PlatformRefusals.NotFound;
        }

        var month = await scope.Take<SpendMonth>(monthId);
        var line = month.Find(lineId)!;
        return scope.IsPermitted(SpendConcerning.Of(month, line)) ? await decide(month, line) : PlatformRefusals.NotPermitted;
    }
}
