using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Coverage;

/// <summary>Finance names a category of its ledger in which outside work is paid for that the members could do.</summary>
public sealed record WatchCategory(Guid AuthorityId, string Name, Guid ServiceAreaId);

[Needs(Permission.ChooseWatched)]
public sealed class WatchCategoryHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, WatchCategory command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        // Of two who name the same category at once, the second hears that it is watched already.
        await scope.Take<Authority>(command.AuthorityId);
        var partnership = await TermsInForce.PartnershipFor(scope.Db, command.AuthorityId, command.ServiceAreaId, scope.Today, cancellation);
        if (!scope.IsPermitted(SpendConcerning.Of(partnership?.Id ?? Guid.Empty, command.AuthorityId, command.ServiceAreaId)))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (partnership is null)
        {
            return CoverageRefusals.ServiceAreaNotShared;
        }

        var watched = await scope.Db.Set<WatchedCategory>().AsNoTracking().Where(category => category.AuthorityId == command.AuthorityId).ToListAsync(cancellation);
        var outcome = WatchedCategory.Watch(scope.Actor, scope.At, Guid.CreateVersion7(), partnership.Id, command.AuthorityId, command.Name, command.ServiceAreaId, watched, out var added);
        if (added is not null)
        {
            scope.Add(added);
        }

        return outcome;
    }, cancellation);
}
