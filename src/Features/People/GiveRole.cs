using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People;

/// <summary>Gives someone a role in an authority, a partnership or the installation, from a day to a day.</summary>
/// <param name="ServiceAreaIds">The service areas it is limited to; empty means all.</param>
/// <param name="DeputyForId">The person stood in for, when it is a deputy's role.</param>
public sealed record GiveRole(
    Guid PersonId, Role Role, ScopeKind ScopeKind, Guid ScopeId, IReadOnlyList<Guid> ServiceAreaIds, DateOnly From, DateOnly? To = null, Guid? DeputyForId = null);

[Needs(Permission.ManageGrants)]
public sealed class GiveRoleHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, GiveRole command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var place = await GrantPlace.Of(scope.Db, command.ScopeKind, command.ScopeId, scope.Today);
        if (!place.Permits(scope.IsPermitted, command.ServiceAreaIds))
        {
            return PlatformRefusals.NotPermitted;
        }

        var person = await scope.Db.Set<Person>().AsNoTracking().Where(p => p.Id == command.PersonId).Select(p => new { p.SuspendedAt }).SingleOrDefaultAsync(cancellation);
        if (person is null)
        {
            return PlatformRefusals.NotFound;
        }

        if (person.SuspendedAt is not null)
        {
            return PeopleRefusals.PersonIsSuspended;
        }

        var isOwnDeputy = command.DeputyForId == scope.Actor.PersonId;
        if (GrantPlace.Checking.Contains(command.Role) && !isOwnDeputy && !place.IsAdministeredBy(scope.Actor))
        {
            return PeopleRefusals.RoleGivenByAdministrator;
        }

        var there = await scope.Db.Set<Grant>().AsNoTracking()
            .Where(held => held.ScopeId == command.ScopeId && held.Role == command.Role && held.EndedAt == null
                && (held.PersonId == command.PersonId || held.PersonId == command.DeputyForId))
            .ToListAsync(cancellation);
        if (there.Any(held => held.PersonId == command.PersonId && held.DeputyForId == command.DeputyForId && Overlap(held, command)))
        {
            return PeopleRefusals.RoleAlreadyHeld;
        }

        if (command.DeputyForId is { } deputised && !there.Any(held => held.PersonId == deputised && held.DeputyForId is null && Overlap(held, command)))
        {
            return PeopleRefusals.NothingToStandInFor;
        }

        var outcome = Grant.Give(
            scope.Actor, scope.At, Guid.CreateVersion7(), command.PersonId, command.Role, command.ScopeKind, command.ScopeId,
            command.ServiceAreaIds, command.From, command.To, command.DeputyForId, out var grant);
        if (grant is not null)
        {
            scope.Add(grant);
        }

        return outcome;
    }, cancellation);

    private static bool Overlap(Grant held, GiveRole command) =>
        Period.Overlap(held.From, held.To, command.From, command.To)
        && (held.ServiceAreaIds.Count == 0 || command.ServiceAreaIds.Count == 0 || held.ServiceAreaIds.Intersect(command.ServiceAreaIds).Any());
}
