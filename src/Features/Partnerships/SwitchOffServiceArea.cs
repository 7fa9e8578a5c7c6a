using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Partnerships;

/// <summary>A member's service area is switched off: it posts no more gaps there and is not asked. What runs goes on to its end.</summary>
public sealed record SwitchOffServiceArea(Guid PartnershipId, Guid AuthorityId, Guid ServiceAreaId);

[Needs(Permission.ManagePartnership)]
public sealed class SwitchOffServiceAreaHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SwitchOffServiceArea command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        SwitchTurn.Take(scope, command.PartnershipId, command.AuthorityId, command.ServiceAreaId, (partnership, member, area) =>
            Task.FromResult(partnership.SwitchOff(scope.Actor, scope.At, member, area))), cancellation);
}
