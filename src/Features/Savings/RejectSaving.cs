using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Savings;

/// <summary>Whoever would decide on a saving next says no, and why.</summary>
public sealed record RejectSaving(Guid SavingId, int SeenVersion, string Reason);

[Needs(Permission.RejectSaving)]
public sealed class RejectSavingHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RejectSaving command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        scope.TakeSaving(command.SavingId, saving => saving.Reject(scope.Actor, scope.At, command.SeenVersion, command.Reason)), cancellation);
}
