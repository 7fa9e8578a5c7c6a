using TalentPool.Domain;
using TalentPool.Domain.Savings;
using TalentPool.Platform;

namespace TalentPool.Features.Savings;

/// <summary>How every decision on a saving begins: its turn is taken and the permission is asked.</summary>
internal static class SavingTurn
{
    public static async Task<Outcome> TakeSaving(this ActScope scope, Guid savingId, Func<Saving, Task<Outcome>> decide)
    {
        var saving = await scope.Take<Saving>(savingId);
        return scope.IsPermitted(SavingConcerning.Of(saving)) ? await decide(saving) : PlatformRefusals.NotPermitted;
    }

    public static Task<Outcome> TakeSaving(this ActScope scope, Guid savingId, Func<Saving, Outcome> decide) => scope.TakeSaving(savingId, saving => Task.FromResult(decide(saving)));
}
