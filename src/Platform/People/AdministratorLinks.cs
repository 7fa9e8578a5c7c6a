using Microsoft.AspNetCore.Identity;
using TalentPool.Domain;

namespace TalentPool.Platform.People;

/// <summary>Makes the installation's administrator, if there is none with that address, and the link with which they set a password.</summary>
public sealed class AdministratorLinks(CreateAdministratorHandler create, UserManager<Person> people, OneTimeLinks links)
{
    public async Task<(string? Link, Refusal? Refusal)> Make(string email, string name)
    {
        var outcome = await create.Handle(Act.OfClock(), new CreateAdministrator(email, name));
        return outcome.IsDone ? (await links.For((await people.FindByEmailAsync(email))!), null) : (null, outcome.Refusal);
    }
}
