using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Features.Certificates;
using TalentPool.Features.Placements;
using TalentPool.Features.Privacy;
using TalentPool.Notices;
using TalentPool.Platform.Errors;
using TalentPool.Platform.Jobs;
using TalentPool.Platform.People;
using TalentPool.Platform.Telemetry;

namespace TalentPool.Platform.CommandLine;

/// <summary>
/// <c>config check</c>: every setting with where it comes from, without secrets, and what is wrong with it; whether the database answers
/// and has tables that this version works with; whether the private key is there; whether each folder that the program writes into can be
/// written. It leaves nothing behind and changes nothing. Exit code 2 when something is wrong.
/// </summary>
public static class ConfigCheckCommand
{
    public static async Task<int> Run(string[] args, TextWriter output)
    {
        var builder = Hosting.CreateBuilder(QuietSettings.With(CommandOptions.Read(args).Settings));
        var (configuration, root) = ((IConfigurationRoot)builder.Configuration, builder.Environment.ContentRootPath);
        foreach (var name in KnownSettings.All)
        {
            await output.WriteLineAsync(ShownSetting.Of(configuration, name));
        }

        var wrong = new List<string>();
        var database = Read(wrong, () => DatabaseSettings.From(configuration, root));
        Read(wrong, () => SiteAddress.Read(configuration));
        var mail = Read(wrong, () => MailSettings.Read(configuration, root));
        Read(wrong, () => JobServices.IsRunning(configuration).ToString());
        Read(wrong, () => TelemetryServices.EndpointIn(configuration)?.ToString() ?? "");
        Read(wrong, () => ListenAddresses.Checked(configuration));
        Read(wrong, () => RetentionSettings.Read(configuration));
        Read(wrong, () => SecondFactorSettings.Read(configuration, builder.Environment));
        if (database is not null)
        {
            await Say(output, wrong, "Database", await OfDatabase(database));
            await Say(output, wrong, "Private key of the certificates", OfKey(configuration, root, database));
            await Say(output, wrong, "Key of conflict checks", OfConflictKey(configuration, root, database));
            foreach (var (what, folder, setting) in WrittenPlaces.Of(configuration, root, database, mail))
            {
                await Say(output, wrong, $"Folder of {what}", WrittenPlaces.Try(folder, setting));
            }

            await output.WriteLineAsync("Keys that protect cookies and forms: rows of the database");
        }

        foreach (var sentence in wrong)
        {
            await output.WriteLineAsync($"Wrong: {sentence}");
        }

        await output.WriteLineAsync(wrong.Count == 0 ? "Nothing is wrong." : $"Wrong in all: {wrong.Count}.");
        return wrong.Count == 0 ? Commands.Done : Commands.WrongUse;
    }

    private static T? Read<T>(List<string> wrong, Func<T> read) where T : class
    {
        try
        {
            return read();
        }
        catch (WrongSettingException found)
        {
            if (!wrong.Contains(found.Message))
            {
                wrong.Add(found.Message);
            }

            return null;
        }
    }

    private static async Task Say(TextWriter output, List<string> wrong, string what, (string Found, string? Wrong) state)
    {
        await output.WriteLineAsync($"{what}: {state.Found}");
        if (state.Wrong is { } sentence && !wrong.Contains(sentence))
        {
            wrong.Add(sentence);
        }
    }

    private static async Task<(string, string?)> OfDatabase(DatabaseSettings settings)
    {
        if (settings.File is { } file && !File.Exists(file))
        {
            return ("not there yet; the first start makes it", null);
        }

        try
        {
            await using var db = new Databases(settings).Open();
            await db.Database.OpenConnectionAsync();
            if (await SchemaVersion.UnknownMigration(db) is { } newer)
            {
                return ("newer than this program", $"The database has been upgraded with {newer}, which version {ProgramVersion.Text} does not know.");
            }

            if (SqliteRights.MayOnlyRead(db))
            {
                return ("can only be read", new WrongSettingException(DatabaseSettings.ConnectionSetting, $"the file {settings.File}, which this account may only read", "a file that the program may write to").Message);
            }

            var found = await SchemaVersion.OfDatabase(db);
            return found is null ? ("answers, and has no tables yet; the first start makes them", null)
                : found != SchemaVersion.OfProgram(db) ? ($"answers, and is older than this program ({found}); the next start upgrades it", null)
                : ($"answers, with the tables {found}", null);
        }
        catch (Exception failure) when (DatabasePreparation.WhyUnusable(settings, failure) is { } why)
        {
            return ("cannot be used", new WrongSettingException(DatabaseSettings.ConnectionSetting, why.Found, why.Expected).Message);
        }
    }

    private static (string, string?) OfKey(IConfiguration configuration, string root, DatabaseSettings database)
    {
        var path = CertificateSigner.PathOf(configuration, root, database);
        if (!File.Exists(path) && database.File is not null)
        {
            return ($"not there yet; the first start makes it at {path}", null);
        }

        try
        {
            var signer = CertificateSigner.From(configuration, root, database);
            return signer.IsReady ? ($"there, key {signer.KeyId}", null) : ("none is set, so this node grants no clearance", null);
        }
        catch (WrongSettingException found)
        {
            return ("cannot be used", found.Message);
        }
    }

    private static (string, string?) OfConflictKey(IConfiguration configuration, string root, DatabaseSettings database)
    {
        var path = PropertyOrChildKey.PathOf(configuration, root, database);
        if (!File.Exists(path) && database.File is not null)
        {
            return ($"not there yet; the first start makes it at {path}", null);
        }

        try
        {
            return PropertyOrChildKey.From(configuration, root, database).IsReady ? ("there", null) : ("none is set, so no reference of a property or child is recorded on this node", null);
        }
        catch (WrongSettingException found)
        {
            return ("cannot be used", found.Message);
        }
    }
}
