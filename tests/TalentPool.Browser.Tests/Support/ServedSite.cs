using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Tests.Support;

namespace TalentPool.Browser.Tests.Support;

/// <summary>The program on a port of the loopback address, with a database of its own and a clock that stands at one working morning.</summary>
public abstract class ServedSite : WebApplicationFactory<Program>
{
    private readonly string _environment;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("talentpool-browser-");

    protected ServedSite(string environment)
    {
        _environment = environment;
        if (Chromium.MissingBecause is null)
        {
            UseKestrel(0);
            StartServer();
        }
    }

    public Uri Address => ClientOptions.BaseAddress;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        builder.UseSetting("ConnectionStrings:TalentPool", $"Data Source={Path.Combine(_folder.FullName, "talentpool.db")}");
        builder.UseSetting("TalentPool:Mail:Folder", Path.Combine(_folder.FullName, "mail"));
        builder.UseSetting("TalentPool:Jobs:Run", "false");
        builder.UseSetting("TalentPool:SecondFactor:Roles", "None");
        builder.ConfigureServices(services => services.AddSingleton<TimeProvider>(new FakeClock()));
    }
}
