using Microsoft.AspNetCore.Identity;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.SignIn;

public sealed record SignIn(string Email, string Password);

/// <summary>Checks a password and starts a session. Failures count towards the lock; an unknown address takes as long as a known one.</summary>
[Needs(Permission.Anyone)]
public sealed class SignInHandler(SignInManager<Person> signIn, UserManager<Person> people, SessionStart start, WriteGate gate)
{
    private static readonly Person Nobody = new();
    private static readonly Lazy<string> NobodysPassword = new(() => new PasswordHasher<Person>().HashPassword(Nobody, Guid.NewGuid().ToString()));

    public async Task<Outcome> Handle(SignIn command, CancellationToken cancellation = default)
    {
        var person = await people.FindByEmailAsync(command.Email.Trim());
        if (person is null)
        {
            people.PasswordHasher.VerifyHashedPassword(Nobody, NobodysPassword.Value, command.Password);
            return SignInRefusals.WrongEmailOrPassword;
        }

        using var ticket = await gate.Enter(cancellation);
        var result = await signIn.CheckPasswordSignInAsync(person, command.Password, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            return SignInRefusals.WrongEmailOrPassword;
        }

        if (person.SuspendedAt is not null)
        {
            return SignInRefusals.AccountSuspended;
        }

        return await start.Begin(person);
    }
}
