using TalentPool.Database;

namespace TalentPool.Platform.CommandLine;

/// <summary><c>demo</c>: fills the demonstration partnership. Refused outside Development, before any database is touched, and over a file that holds something else.</summary>
public static class DemoCommand
{
    public static async Task<int> Run(string[] args, Func<string[], WebApplication> build)
    {
        var settings = QuietSettings.With(CommandOptions.Read(args).Settings);
        var environment = EnvironmentOf(settings);
        if (!string.Equals(environment, Environments.Development, StringComparison.OrdinalIgnoreCase))
        {
            throw new WrongUseException($"'demo' works in the Development environment only, and this is {environment}.");
        }

        await using var app = build(settings);
        if (app.Services.GetRequiredService<DatabaseSettings>().Provider != DatabaseProvider.Sqlite)
        {
            throw new WrongUseException($"'demo' fills a new SQLite file, and {DatabaseSettings.ProviderSetting} is Postgres.");
        }

        await app.Services.GetRequiredService<DatabasePreparation>().Prepare();
        if (!await app.Services.GetRequiredService<DemonstrationData>().IsHere())
        {
            throw new WrongUseException($"'demo' fills a new file, and '{app.Services.GetRequiredService<DatabaseSettings>().File}' is there already and holds no demonstration.");
        }

        Console.WriteLine("The demonstration partnership is ready.");
        return Commands.Done;
    }

    private static string EnvironmentOf(string[] settings) =>
        new ConfigurationBuilder().AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables("ASPNETCORE_").AddCommandLine(settings).Build()["environment"]
        ?? Environments.Production;
}
