using Microsoft.AspNetCore.Identity;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.SignIn;

/// <summary>Changes one's own password. Every other session of the same person ends.</summary>
public sealed record ChangePassword(Guid PersonId, string Current, string Next);

[Needs(Permission.SignedIn)]
public sealed class ChangePasswordHandler(SignInManager<Person> signIn, UserManager<Person> people, WriteGate gate)
{
    public async Task<Outcome> Handle(ChangePassword command, CancellationToken cancellation = default)
    {
        using var ticket = await gate.Enter(cancellation);
        var person = await people.FindByIdAsync(command.PersonId.ToString()) ?? throw new InvalidOperationException("The person signed in is not there.");
        var result = await people.ChangePasswordAsync(person, command.Current, command.Next);
        if (!result.Succeeded)
        {
            return SignInRefusals.PasswordNotAccepted(PasswordWords.Of(result));
        }

        await signIn.RefreshSignInAsync(person);
        return Outcome.Done;
    }
}
