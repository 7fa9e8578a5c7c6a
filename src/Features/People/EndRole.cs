using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People;

/// <summary>Ends a role at once.</summary>
public sealed record EndRole(Guid GrantId);

[Needs(Permission.ManageGrants)]
public sealed class EndRoleHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, EndRole command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var grant = await scope.Take<Grant>(command.GrantId);
        var place = await GrantPlace.Of(scope.Db, grant.ScopeKind, grant.ScopeId, scope.Today);
        var isPermitted = place.Permits(scope.IsPermitted, grant.ServiceAreaIds);
        var isOwn = grant.PersonId == scope.Actor.PersonId || grant.DeputyForId == scope.Actor.PersonId;
        if (!isPermitted && !isOwn)
        {
            return PlatformRefusals.NotPermitted;
        }

        if (!isOwn && GrantPlace.Checking.Contains(grant.Role) && !place.IsAdministeredBy(scope.Actor))
        {
            return PeopleRefusals.PersonLookedAfterByAdministrator;
        }

        return grant.End(scope.Actor, scope.At);
    }, cancellation);
}
