using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.SignIn;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People;

/// <summary>Lets someone sign in: a member of an authority's staff, who sets a password of their own through a one-time link that is mailed to them alone.</summary>
/// <param name="IsOfficer">Whether the officer's role is given at once, as most staff have no other.</param>
public sealed record AddPerson(Guid AuthorityId, string Name, string Email, bool IsOfficer = false);

[Needs(Permission.ManageGrants)]
public sealed class AddPersonHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AddPerson command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var place = await GrantPlace.Of(scope.Db, ScopeKind.Authority, command.AuthorityId, scope.Today);
        if (!place.Permits(scope.IsPermitted))
        {
            return PlatformRefusals.NotPermitted;
        }

        var person = Person.Of(command.Email, command.Name, command.AuthorityId);
        if (await scope.Db.Set<Person>().AnyAsync(known => known.NormalizedEmail == person.NormalizedEmail, cancellation))
        {
            return PeopleRefusals.EmailTaken;
        }

        scope.Db.Add(person);
        scope.Db.Add(new AskedLink(person.Id, scope.At, scope.Actor.PersonId));
        scope.Record(ChainKey.Authority(command.AuthorityId), new PersonAdded(person.Id, scope.At, scope.Actor.PersonId, person.Name, person.AuthorityId));
        if (command.IsOfficer)
        {
            var given = Grant.Give(
                scope.Actor, scope.At, Guid.CreateVersion7(), person.Id, Role.Officer, ScopeKind.Authority, command.AuthorityId, [], scope.Today, null, null, out var grant);
            if (grant is null)
            {
                return given;
            }

            scope.Add(grant);
        }

        return Outcome.DoneWith(person.Id);
    }, cancellation);
}
