using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People;

/// <summary>Takes away the second factor of somebody who has lost it. They are signed out, told of it, and set up another.</summary>
public sealed record ResetSecondFactor(Guid PersonId);

[Needs(Permission.ManageGrants)]
public sealed class ResetSecondFactorHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ResetSecondFactor command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var (person, refusal) = await PersonInHand.Of(scope, command.PersonId);
        if (person is null)
        {
            return refusal!;
        }

        if (person.Id == scope.Actor.PersonId)
        {
            return PeopleRefusals.OwnSecondFactor;
        }

        if (!person.TwoFactorEnabled)
        {
            return PeopleRefusals.NoSecondFactor;
        }

        person.LoseSecondFactor();
        await new PersonStore(scope.Db).SetAuthenticatorKeyAsync(person, AuthenticatorCodes.NewKey(), cancellation);
        await scope.Db.Set<RecoveryCode>().Where(code => code.PersonId == person.Id).ExecuteDeleteAsync(cancellation);
        scope.Record(PersonInHand.Chain(person), new SecondFactorReset(person.Id, scope.At, scope.Actor.PersonId));
        return Outcome.DoneWith(person.Id);
    }, cancellation);
}
