using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace TalentPool.Browser.Tests.Support;

/// <summary>The program on a port of the loopback address, with an empty database of its own.</summary>
public sealed class OpenSite : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("talentpool-browser-");

    public OpenSite() => UseKestrel(0);

    public Uri Address => ClientOptions.BaseAddress;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");
        builder.UseSetting("ConnectionStrings:TalentPool", $"Data Source={Path.Combine(_folder.FullName, "talentpool.db")}");
        builder.UseSetting("TalentPool:Mail:Folder", Path.Combine(_folder.FullName, "mail"));
        builder.UseSetting("TalentPool:Jobs:Run", "false");
    }
}
