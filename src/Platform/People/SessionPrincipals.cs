using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace TalentPool.Platform.People;

/// <summary>Gives each sign-in a session of its own, which can be ended without the person's other browsers.</summary>
public sealed class SessionPrincipals(UserManager<Person> people, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<Person>(people, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Person user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(Sessions.IdClaim, Guid.NewGuid().ToString("N")));
        return identity;
    }
}
