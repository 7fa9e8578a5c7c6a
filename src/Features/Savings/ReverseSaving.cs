using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>Finance or the board takes a saving back that did not last, and says why. It stays to be seen.</summary>
public sealed record ReverseSaving(Guid SavingId, int SeenVersion, string Reason);

[Needs(Permission.ReverseSaving)]
public sealed class ReverseSavingHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ReverseSaving command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeSaving(command.SavingId, saving => saving.Reverse(scope.Actor, scope.At, command.SeenVersion, command.Reason)), cancellation);
}
