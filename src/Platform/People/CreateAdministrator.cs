using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.Permissions;

namespace TalentPool.Platform.People;

/// <summary>Someone administers the whole installation. It is typed on its machine, never sent from a page.</summary>
public sealed record CreateAdministrator(string Email, string Name);

[Needs(Permission.CreateAdministrator)]
public sealed class CreateAdministratorHandler(Acts acts)
{
    private static readonly Refusal Suspended = new("AdministratorSuspended", "This person is suspended. Ask another administrator to let them sign in again.");

    public Task<Outcome> Handle(Act act, CreateAdministrator command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()))
        {
            return PlatformRefusals.NotPermitted;
        }

        var made = Person.Of(command.Email, command.Name, authorityId: null);
        var person = await scope.Db.Set<Person>().SingleOrDefaultAsync(known => known.NormalizedEmail == made.NormalizedEmail, cancellation);
        if (person is { SuspendedAt: not null })
        {
            return Suspended;
        }

        if (person is null)
        {
            person = made;
            scope.Db.Add(person);
            scope.Record(ChainKey.Installation, new PersonAdded(person.Id, scope.At, scope.Actor.PersonId, person.Name, null));
        }

        var grants = await scope.Db.Set<Grant>().AsNoTracking()
            .Where(grant => grant.PersonId == person.Id && grant.Role == Role.PartnershipAdministrator && grant.ScopeKind == ScopeKind.Installation).ToListAsync(cancellation);
        if (!grants.Any(grant => grant.IsInForceOn(scope.Today)))
        {
            var outcome = Grant.Give(
                scope.Actor, scope.At, Guid.CreateVersion7(), person.Id, Role.PartnershipAdministrator, ScopeKind.Installation, Guid.Empty, [], scope.Today, null, null, out var grant);
            if (!outcome.IsDone)
            {
                return outcome;
            }

            scope.Add(grant!);
        }

        scope.Record(ChainKey.Installation, new SignInLinkMade(person.Id, scope.At, scope.Actor.PersonId));
        return Outcome.DoneWith(person.Id);
    }, cancellation);
}
