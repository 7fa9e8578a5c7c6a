using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.SignIn;

/// <param name="Code">Six digits, or a recovery code.</param>
public sealed record EnterCode(string Code);

/// <summary>The second half of signing in. Wrong codes count towards the lock as wrong passwords do, and each code works once.</summary>
[Needs(Permission.Anyone)]
public sealed class EnterCodeHandler(SessionStart start, UserManager<Person> people, UseRecoveryCodeHandler recovery, TalentPoolDb db, WriteGate gate, TimeProvider clock)
{
    public async Task<Outcome> Handle(EnterCode command, CancellationToken cancellation = default)
    {
        if (await start.HalfWay() is not { } person)
        {
            return SignInRefusals.SignInAgain;
        }

        if (await people.IsLockedOutAsync(person))
        {
            return SignInRefusals.WrongCode;
        }

        var typed = string.Concat(command.Code.Where(letter => !char.IsWhiteSpace(letter)));
        var isRight = typed.Length == AuthenticatorCodes.Digits && typed.All(char.IsAsciiDigit)
            ? await Take(person, typed, cancellation)
            : (await recovery.Handle(new Act(Guid.CreateVersion7(), person.Id), new UseRecoveryCode(person.Id, typed), cancellation)).IsDone;
        using var ticket = await gate.Enter(cancellation);
        if (!isRight)
        {
            await people.AccessFailedAsync(person);
            return SignInRefusals.WrongCode;
        }

        await people.ResetAccessFailedCountAsync(person);
        await start.BeginWithTwo(person);
        return Outcome.DoneWith(person.Id);
    }

    /// <summary>Takes the code's step in the database, so that of two posts with one code only one gets in.</summary>
    private async Task<bool> Take(Person person, string code, CancellationToken cancellation)
    {
        var key = await people.GetAuthenticatorKeyAsync(person);
        if (key is null || AuthenticatorCodes.Match(key, code, clock.GetUtcNow().UtcDateTime, person.LastCodeStep) is not { } step)
        {
            return false;
        }

        using var ticket = await gate.Enter(cancellation);
        var stamp = Guid.NewGuid().ToString();
        var taken = await db.Set<Person>().Where(known => known.Id == person.Id && (known.LastCodeStep == null || known.LastCodeStep < step))
            .ExecuteUpdateAsync(set => set.SetProperty(known => known.LastCodeStep, step).SetProperty(known => known.ConcurrencyStamp, stamp), cancellation);

        // The sign-in library writes the whole person, also where it counts another request's failure: neither may write the earlier step again.
        await db.Entry(person).ReloadAsync(cancellation);
        return taken == 1;
    }
}
