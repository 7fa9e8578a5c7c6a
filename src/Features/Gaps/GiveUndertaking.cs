using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>A person undertakes to keep to themselves what they read of a sealed gap.</summary>
public sealed record GiveUndertaking(Guid GapId);

[Needs(Permission.GiveUndertaking)]
public sealed class GiveUndertakingHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, GiveUndertaking command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var gap = await scope.Take<Gap>(command.GapId);
        return scope.IsPermitted(await GapConcerning.Of(scope.Db, gap, scope.Today, cancellation: cancellation))
            ? gap.GiveUndertaking(scope.Actor, scope.At)
            : PlatformRefusals.NotPermitted;
    }, cancellation);
}
