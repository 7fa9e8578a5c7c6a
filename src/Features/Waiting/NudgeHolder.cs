using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Savings;
using TalentPool.Domain.Waiting;
using TalentPool.Features.Coverage;
using TalentPool.Features.Officers;
using TalentPool.Features.Placements;
using TalentPool.Features.Privacy.LookRequests;
using TalentPool.Features.Rates;
using TalentPool.Features.Recharges;
using TalentPool.Features.Savings;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Waiting;

/// <summary>Asks whoever holds a thing up to go on with it.</summary>
/// <param name="RootId">The gap, placement, month of spending, saving, statement, rate, request to look, access review or officer that waits.</param>
/// <param name="Item">What of it waits.</param>
public sealed record NudgeHolder(Guid RootId, string Item);

[Needs(Permission.NudgeHolder)]
public sealed class NudgeHolderHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, NudgeHolder command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var root = await WaitingRoot.InTurn(scope, command.RootId, cancellation);
        var items = await new WaitingList(scope.Db).On(root, scope.Actor, scope.At);
        if (items.FirstOrDefault(item => item.Item.Key == command.Item && !item.IsBetweenFew) is not { } waiting)
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

    private static Concerning OfRoot(Root root) => root switch
    {
        Gap gap => new Concerning { PartnershipId = gap.PartnershipId, HostAuthorityId = gap.AuthorityId, ServiceAreaId = gap.ServiceAreaId },
        LookRequest request => LookRequestConcerning.Of(request),
        AccessReview review => new Concerning { HomeAuthorityId = review.AuthorityId, ServiceAreaId = Guid.Empty },
        Rate rate => RateConcerning.Of(rate),
        Statement statement => StatementConcerning.Of(statement),
        Saving saving => SavingConcerning.Of(saving),
        SpendMonth month => SpendConcerning.OfAuthority(month.AuthorityId),
        Officer officer => OfficerRecords.About(officer),
        _ => PlacementConcerning.Of((Placement)root),
    };
}
