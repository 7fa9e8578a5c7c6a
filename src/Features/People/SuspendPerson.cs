using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People;

/// <summary>Keeps someone out from the next request on, wherever they are signed in. Their roles stay as they are and count for nothing meanwhile.</summary>
public sealed record SuspendPerson(Guid PersonId);

[Needs(Permission.ManageGrants)]
public sealed class SuspendPersonHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SuspendPerson command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var (person, refusal) = await PersonInHand.Of(scope, command.PersonId);
        if (person is null)
        {
            return refusal!;
        }

        if (person.Id == scope.Actor.PersonId)
        {
            return PeopleRefusals.SuspendedOneself;
        }

        if (person.SuspendedAt is not null)
        {
            return PeopleRefusals.AlreadySuspended;
        }

        person.Suspend(scope.At);
        scope.Record(PersonInHand.Chain(person), new PersonSuspended(person.Id, scope.At, scope.Actor.PersonId));
        return Outcome.DoneWith(person.Id);
    }, cancellation);
}
