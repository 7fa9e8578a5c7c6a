using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People;

/// <summary>Records that a one-time link was made for someone. The link itself is shown once and stored nowhere.</summary>
public sealed record MakeSignInLink(Guid PersonId);

[Needs(Permission.ManageGrants)]
public sealed class MakeSignInLinkHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, MakeSignInLink command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var (person, refusal) = await PersonInHand.Of(scope, command.PersonId);
        if (person is null)
        {
            return refusal!;
        }

        if (person.SuspendedAt is not null)
        {
            return PeopleRefusals.PersonIsSuspended;
        }

        scope.Record(PersonInHand.Chain(person), new SignInLinkMade(person.Id, scope.At, scope.Actor.PersonId));
        return Outcome.DoneWith(person.Id);
    }, cancellation);
}
