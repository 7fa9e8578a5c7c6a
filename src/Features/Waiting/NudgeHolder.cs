using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Waiting;
using TalentPool.Features.Officers;
using TalentPool.Features.Placements;
using TalentPool.Features.Privacy.LookRequests;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Waiting;

/// <summary>Asks whoever holds a thing up to go on with it.</summary>
/// <param name="RootId">The gap, placement, request to look or officer that waits.</param>
/// <param name="Item">What of it waits.</param>
public sealed record NudgeHolder(Guid RootId, string Item);

[Needs(Permission.NudgeHolder)]
public sealed class NudgeHolderHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, NudgeHolder command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var root = await InTurn(scope, command.RootId, cancellation);
        var items = await new WaitingList(scope.Db).On(root, scope.Actor, scope.At);
        if (items.FirstOrDefault(item => item.Item.Key == command.Item) is not { } waiting)
        {
            return scope.IsPermitted(OfRoot(root)) ? NudgeRefusals.NoLongerWaits : PlatformRefusals.NotPermitted;
        }

        if (!scope.IsPermitted(WaitingList.Concerning(waiting)))
        {
            return PlatformRefusals.NotPermitted;
        }

        var lastOn = await scope.Db.Set<Nudge>().AsNoTracking().Where(nudge => nudge.RootId == command.RootId && nudge.Item == command.Item)
            .MaxAsync(nudge => (DateOnly?)nudge.On, cancellation);
        var outcome = Nudge.Give(scope.Actor, scope.At, waiting.Item, lastOn, scope.Calendar, out var given);
        if (given is not null)
        {
            scope.Add(given);
        }

        return outcome;
    }, cancellation);

    /// <summary>
    /// What waits, with its turn taken, so that of two who nudge at once the second hears that the first has. A request to look changes in
    /// the chain of its authority and a nudge in the partnership's, so for it the turn of the authority is taken and it is only read.
    /// </summary>
    private static async Task<Root> InTurn(ActScope scope, Guid rootId, CancellationToken cancellation)
    {
        if (await scope.Db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes().AnyAsync(gap => gap.Id == rootId, cancellation))
        {
            return await scope.Take<Gap>(rootId);
        }

        if (await scope.Db.Set<LookRequest>().AsNoTracking().Where(request => request.Id == rootId).Select(request => (Guid?)request.OwnerAuthorityId).SingleOrDefaultAsync(cancellation) is { } owner)
        {
            await scope.Take<Authority>(owner);
            return await scope.Db.Set<LookRequest>().AsNoTracking().SingleAsync(request => request.Id == rootId, cancellation);
        }

        return await scope.Db.Set<Officer>().AsNoTracking().IgnoreAutoIncludes().AnyAsync(officer => officer.Id == rootId, cancellation)
            ? await scope.Take<Officer>(rootId)
            : await scope.Take<Placement>(rootId);
    }

    private static Concerning OfRoot(Root root) => root switch
    {
        Gap gap => new Concerning { PartnershipId = gap.PartnershipId, HostAuthorityId = gap.AuthorityId, ServiceAreaId = gap.ServiceAreaId },
        LookRequest request => LookRequestConcerning.Of(request),
        Officer officer => OfficerRecords.About(officer),
        _ => PlacementConcerning.Of((Placement)root),
    };
}
