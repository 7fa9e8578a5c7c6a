using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.People;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.SignIn;

/// <summary>A person's own authenticator app is asked at every sign-in from now on. Every other session of theirs ends.</summary>
/// <param name="Key">What the page showed to the app.</param>
/// <param name="Code">What the app shows now, which proves that it has the key.</param>
/// <param name="RecoveryCodes">As the page will show them, once.</param>
public sealed record SetUpSecondFactor(Guid PersonId, string Key, string Code, IReadOnlyList<string> RecoveryCodes);

[Needs(Permission.SignedIn)]
public sealed class SetUpSecondFactorHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, SetUpSecondFactor command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()) || command.PersonId != scope.Actor.PersonId)
        {
            return PlatformRefusals.NotPermitted;
        }

        var person = await scope.Db.Set<Person>().SingleAsync(known => known.Id == command.PersonId, cancellation);
        if (person.TwoFactorEnabled)
        {
            return SignInRefusals.SecondFactorThere;
        }

        if (AuthenticatorCodes.Match(command.Key, command.Code, scope.At, null) is not { } step)
        {
            return SignInRefusals.CodeNotOfThisKey;
        }

        await new PersonStore(scope.Db).SetAuthenticatorKeyAsync(person, command.Key, cancellation);
        person.SetSecondFactor(step);
        await scope.Db.Set<RecoveryCode>().Where(code => code.PersonId == person.Id).ExecuteDeleteAsync(cancellation);
        scope.Db.AddRange(command.RecoveryCodes.Select(code => new RecoveryCode(person.Id, code)));
        scope.Record(PersonInHand.Chain(person), new SecondFactorSetUp(person.Id, scope.At));
        return Outcome.DoneWith(person.Id);
    }, cancellation);
}
