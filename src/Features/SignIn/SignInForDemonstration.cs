using Microsoft.AspNetCore.Identity;
using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.SignIn;

/// <summary>Signs in as one of the invented people without a password. Outside a demonstration there is no such thing.</summary>
public sealed record SignInForDemonstration(Guid PersonId);

[Needs(Permission.Anyone)]
public sealed class SignInForDemonstrationHandler(SessionStart start, UserManager<Person> people, DemonstrationSettings demonstration)
{
    public async Task<Outcome> Handle(SignInForDemonstration command)
    {
        if (!demonstration.IsOn || await people.FindByIdAsync(command.PersonId.ToString()) is not { DemonstrationRole: not null, SuspendedAt: null } person)
        {
            return SignInRefusals.NoDemonstration;
        }

        return await start.Begin(person);
    }
}
