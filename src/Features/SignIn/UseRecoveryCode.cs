using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.People;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.SignIn;

/// <summary>Uses up one of a person's recovery codes. Kept as an event, since it stands for a phone that is not there.</summary>
public sealed record UseRecoveryCode(Guid PersonId, string Code);

[Needs(Permission.SignedIn)]
public sealed class UseRecoveryCodeHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, UseRecoveryCode command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var hash = RecoveryCode.HashOf(command.PersonId, command.Code);
        var used = scope.IsPermitted(new Concerning()) && command.PersonId == scope.Actor.PersonId
            ? await scope.Db.Set<RecoveryCode>().Where(code => code.PersonId == command.PersonId && code.Hash == hash && code.UsedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(code => code.UsedAt, scope.At), cancellation)
            : 0;
        if (used != 1)
        {
            return SignInRefusals.WrongCode;
        }

        var person = await scope.Db.Set<Person>().AsNoTracking().SingleAsync(known => known.Id == command.PersonId, cancellation);
        scope.Record(PersonInHand.Chain(person), new RecoveryCodeUsed(person.Id, scope.At));
        return Outcome.DoneWith(person.Id);
    }, cancellation);
}
