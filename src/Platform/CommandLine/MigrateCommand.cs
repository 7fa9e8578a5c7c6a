using TalentPool.Database;

namespace TalentPool.Platform.CommandLine;

/// <summary><c>migrate</c>: brings the database to the program's version and serves nothing.</summary>
public static class MigrateCommand
{
    public static async Task<int> Run(string[] args, Func<string[], WebApplication> build)
    {
        await using var app = build(QuietSettings.With(CommandOptions.Read(args).Settings));
        await app.Services.GetRequiredService<DatabasePreparation>().Prepare();
        Console.WriteLine($"The database is at the version of the program, {ProgramVersion.Text}.");
        return Commands.Done;
    }
}
