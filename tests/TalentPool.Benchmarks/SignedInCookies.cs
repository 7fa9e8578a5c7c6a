using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Benchmarks;

/// <summary>Cookies such as the sign-in page gives, made with the keys that lie in the database: passwords of thousands would take longer than what is measured.</summary>
public static class SignedInCookies
{
    public static async Task<string> Of(World world, Person person)
    {
        var principal = await world.Use<SignInManager<Person>>().CreateUserPrincipalAsync(person);
        var cookies = world.Service<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = TimeProvider.System.GetUtcNow();
        var ticket = new AuthenticationTicket(principal, new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddHours(8) }, IdentityConstants.ApplicationScheme);
        return $"{cookies.Cookie.Name}={cookies.TicketDataFormat.Protect(ticket)}";
    }
}
