using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TalentPool.Database;
using TalentPool.Features.Certificates;
using TalentPool.Features.Placements;
using TalentPool.Notices;
using TalentPool.Platform.People;

namespace TalentPool.Tests.Support;

/// <summary>The whole program in memory, on the same database and clock as a world. Requests go through the real pipeline, tokens and all.</summary>
/// <param name="settings">Settings besides those, by their names.</param>
public sealed class Site(World world, string environment = "Testing", params (string Name, string Value)[] settings) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment);
        builder.UseSetting("TalentPool:Database:Provider", world.Settings.Provider.ToString());
        builder.UseSetting("ConnectionStrings:TalentPool", world.Settings.ConnectionString);
        // A job that ran beside a test would do what the test is about to do.
        builder.UseSetting("TalentPool:Jobs:Run", "false");
        // Only tests of signing in ask for a second factor; all others begin after it.
        builder.UseSetting("TalentPool:SecondFactor:Roles", "None");
        foreach (var (name, value) in settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(world.Clock).AddSingleton(world.Service<CertificateSigner>()).AddSingleton(world.Service<PropertyOrChildKey>()));
    }

    /// <summary>
    /// On PostgreSQL a site that has just begun does not hear other nodes yet: it says so on its health page, and once it does hear them it
    /// asks open pages to look again.
    /// </summary>
    public async Task HearsOtherNodes()
    {
        if (world.Settings.Provider == DatabaseProvider.Postgres)
        {
            await Services.GetRequiredService<NoticeListener>().FirstListening.WaitAsync(TimeSpan.FromSeconds(30));
        }
    }

    /// <summary>A browser that is signed in as that person, with a cookie such as the sign-in page gives; or signed in as nobody.</summary>
    public async Task<Browser> Browser(Person? person = null) => new(await Client(person));

    public async Task<HttpClient> Client(Person? person = null)
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });
        if (person is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", await CookieOf(person));
        }

        return client;
    }

    public async Task<string> CookieOf(Person person)
    {
        using var scope = Services.CreateScope();
        var principal = await scope.ServiceProvider.GetRequiredService<SignInManager<Person>>().CreateUserPrincipalAsync(person);
        var cookies = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var properties = new AuthenticationProperties { IssuedUtc = world.Clock.GetUtcNow(), ExpiresUtc = world.Clock.GetUtcNow().AddYears(1) };
        var ticket = cookies.TicketDataFormat.Protect(new AuthenticationTicket(principal, properties, IdentityConstants.ApplicationScheme));
        return $"{cookies.Cookie.Name}={ticket}";
    }
}
