using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People;

/// <summary>Lets someone sign in: a member of an authority's staff, who sets a password of their own through a one-time link.</summary>
public sealed record AddPerson(Guid AuthorityId, string Name, string Email);

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
        scope.Record(ChainKey.Authority(command.AuthorityId), new PersonAdded(person.Id, scope.At, scope.Actor.PersonId, person.Name, person.AuthorityId));
        return Outcome.DoneWith(person.Id);
    }, cancellation);
}
