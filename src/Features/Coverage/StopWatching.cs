using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Coverage;

/// <summary>Finance no longer has a category looked at. What came in stays.</summary>
public sealed record StopWatching(Guid CategoryId);

[Needs(Permission.ChooseWatched)]
public sealed class StopWatchingHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, StopWatching command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var category = await scope.Take<WatchedCategory>(command.CategoryId);
        return scope.IsPermitted(SpendConcerning.Of(category.PartnershipId, category.AuthorityId, category.ServiceAreaId))
            ? category.Stop(scope.Actor, scope.At)
            : PlatformRefusals.NotPermitted;
    }, cancellation);
}
