namespace TalentPool.Platform;

/// <summary>The host's beginnings, so that a build, a published copy and a test all find their settings and their stylesheet.</summary>
public static class Hosting
{
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        // Static files of a copy that was built but not published are found through a manifest beside the program.
        var isBuilt = File.Exists(Path.Combine(AppContext.BaseDirectory, "TalentPool.staticwebassets.runtime.json"));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = isBuilt ? null : AppContext.BaseDirectory,
        });
        if (isBuilt)
        {
            builder.WebHost.UseStaticWebAssets();
        }

        KnownSettings.Check(builder.Configuration);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        return builder;
    }
}
