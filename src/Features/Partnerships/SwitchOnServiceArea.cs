using TalentPool.Domain;
using TalentPool.Features.People;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Partnerships;

/// <summary>A member's service area is switched on: from now on it posts gaps there and is asked. Refused while nobody there can perform one of the duties, or too few can answer.</summary>
public sealed record SwitchOnServiceArea(Guid PartnershipId, Guid AuthorityId, Guid ServiceAreaId);

[Needs(Permission.ManagePartnership)]
public sealed class SwitchOnServiceAreaHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SwitchOnServiceArea command, CancellationToken cancellation = default) => acts.Perform(this, act, scope =>
        SwitchTurn.Take(scope, command.PartnershipId, command.AuthorityId, command.ServiceAreaId, async (partnership, member, area) => partnership.SwitchOn(
            scope.Actor, scope.At, scope.Today, member, area, await DutyReading.MissingToSwitchOn(scope.Db, member.Id, area, scope.Today, cancellation))), cancellation);
}
