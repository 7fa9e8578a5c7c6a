using Microsoft.AspNetCore.Identity;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.SignIn;

/// <summary>Sets the password of whoever holds a one-time link, ends a lock, and signs them in.</summary>
public sealed record SetPassword(string? LinkToken, string Password);

[Needs(Permission.Anyone)]
public sealed class SetPasswordHandler(SessionStart start, UserManager<Person> people, OneTimeLinks links, WriteGate gate)
{
    public async Task<Outcome> Handle(SetPassword command, CancellationToken cancellation = default)
    {
        if (await links.Read(command.LinkToken) is not { } link)
        {
            return SignInRefusals.LinkUsedOrExpired;
        }

        using var ticket = await gate.Enter(cancellation);
        var result = await people.ResetPasswordAsync(link.Person, link.Token, command.Password);
        if (!result.Succeeded)
        {
            return SignInRefusals.PasswordNotAccepted(PasswordWords.Of(result));
        }

        await people.SetLockoutEndDateAsync(link.Person, null);
        await people.ResetAccessFailedCountAsync(link.Person);
        return await start.Begin(link.Person);
    }
}
