using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.SignIn;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People;

/// <summary>
/// Has a one-time link mailed to someone. Nobody but that person sees it: whoever could read it could become them, and decide on what they
/// have asked for themselves.
/// </summary>
public sealed record SendSignInLink(Guid PersonId);

[Needs(Permission.ManageGrants)]
public sealed class SendSignInLinkHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SendSignInLink command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
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

        scope.Db.Add(new AskedLink(person.Id, scope.At, scope.Actor.PersonId));
        scope.Record(PersonInHand.Chain(person), new SignInLinkMade(person.Id, scope.At, scope.Actor.PersonId));
        return Outcome.DoneWith(person.Id);
    }, cancellation);
}
