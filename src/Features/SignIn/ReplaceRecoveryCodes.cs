using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.People;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.SignIn;

/// <summary>New recovery codes in place of all earlier ones.</summary>
/// <param name="Code">What the app shows now: whoever merely found the browser open gets none.</param>
public sealed record ReplaceRecoveryCodes(Guid PersonId, string Code, IReadOnlyList<string> RecoveryCodes);

[Needs(Permission.SignedIn)]
public sealed class ReplaceRecoveryCodesHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ReplaceRecoveryCodes command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(new Concerning()) || command.PersonId != scope.Actor.PersonId)
        {
            return PlatformRefusals.NotPermitted;
        }

        var person = await scope.Db.Set<Person>().SingleAsync(known => known.Id == command.PersonId, cancellation);
        var key = await new PersonStore(scope.Db).GetAuthenticatorKeyAsync(person, cancellation);
        if (!person.TwoFactorEnabled || key is null || AuthenticatorCodes.Match(key, command.Code, scope.At, person.LastCodeStep) is not { } step)
        {
            return SignInRefusals.WrongCode;
        }

        person.UseCode(step);
        await scope.Db.Set<RecoveryCode>().Where(code => code.PersonId == person.Id).ExecuteDeleteAsync(cancellation);
        scope.Db.AddRange(command.RecoveryCodes.Select(code => new RecoveryCode(person.Id, code)));
        scope.Record(PersonInHand.Chain(person), new RecoveryCodesReplaced(person.Id, scope.At));
        return Outcome.DoneWith(person.Id);
    }, cancellation);
}
