using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People;

/// <summary>Lets someone who was suspended sign in again.</summary>
public sealed record RestorePerson(Guid PersonId);

[Needs(Permission.ManageGrants)]
public sealed class RestorePersonHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, RestorePerson command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var (person, refusal) = await PersonInHand.Of(scope, command.PersonId);
        if (person is null)
        {
            return refusal!;
        }

        if (person.SuspendedAt is null)
        {
            return PeopleRefusals.NotSuspended;
        }

        person.Restore(scope.Today);
        scope.Record(PersonInHand.Chain(person), new PersonRestored(person.Id, scope.At, scope.Actor.PersonId));
        return Outcome.DoneWith(person.Id);
    }, cancellation);
}
