using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Platform.Backup;
using TalentPool.Platform.Errors;

namespace TalentPool.Platform.CommandLine;

/// <summary><c>backup --to file</c>: writes everything that the database holds at this moment into a file, while the program goes on serving.</summary>
public static class BackupCommand
{
    public static async Task<int> Run(string[] args, TextWriter output)
    {
        var options = CommandOptions.Read(args, "--to");
        var file = Path.GetFullPath(options["--to"] ?? throw new WrongUseException("'backup' has no --to; expected the file to be written."));
        if (File.Exists(file))
        {
            throw new WrongUseException($"'{file}' is there already; expected the name of a new file.");
        }

        // The host is asked for its settings alone: a backup starts nothing and makes no tables.
        var builder = Hosting.CreateBuilder(QuietSettings.With(options.Settings));
        var settings = DatabaseSettings.From(builder.Configuration, builder.Environment.ContentRootPath);
        var databases = new Databases(settings);
        try
        {
            await RefuseOtherTables(databases);
            var manifest = await BackupWriter.Write(databases, file, TimeProvider.System.GetUtcNow().UtcDateTime);
            foreach (var line in manifest.Lines())
            {
                await output.WriteLineAsync(line);
            }
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"'{file}' cannot be written ({wrong.Message.TrimEnd('.')}).");
        }
        catch (DbException failure) when (DatabasePreparation.WhyUnusable(settings, failure) is { } why)
        {
            throw new WrongSettingException(DatabaseSettings.ConnectionSetting, why.Found, why.Expected);
        }

        await output.WriteLineAsync($"Written to {file}. The private key that signs certificates is not in it: keep a copy of that elsewhere.");
        return Commands.Done;
    }

    private static async Task RefuseOtherTables(Databases databases)
    {
        if (databases.Settings.File is { } place && !File.Exists(place))
        {
            throw new WrongUseException($"'{place}' is not there; expected the database that is to be backed up.");
        }

        await using var db = databases.Open();
        await db.Database.OpenConnectionAsync();
        var (found, expected) = (await SchemaVersion.OfDatabase(db), SchemaVersion.OfProgram(db));
        if (found != expected)
        {
            throw new WrongUseException($"The database has the tables {found ?? "of no version"}, and this version of the program, {ProgramVersion.Text}, has {expected}. Back it up with the version that serves it.");
        }
    }
}
