using TalentPool.Database;
using TalentPool.Platform.Backup;
using TalentPool.Platform.Errors;

namespace TalentPool.Platform.CommandLine;

/// <summary><c>restore --from file</c>: puts a backup into an empty place, or with <c>--force</c> in the place of what is there, once its evidence is verified. Where that does not fit nothing is touched, and the exit code is 1.</summary>
public static class RestoreCommand
{
    private const int DoesNotFit = 1;

    public static async Task<int> Run(string[] args, TextWriter output)
    {
        var options = CommandOptions.Read([.. args.Select(word => word == "--force" ? "--force=yes" : word)], "--from", "--force");
        var file = Path.GetFullPath(options["--from"] ?? throw new WrongUseException("'restore' has no --from; expected the file that 'backup' has written."));
        var builder = Hosting.CreateBuilder(QuietSettings.With(options.Settings));
        var settings = DatabaseSettings.From(builder.Configuration, builder.Environment.ContentRootPath);
        RestoreReport report;
        try
        {
            report = await Restoring.Into(settings, file, options["--force"] is not null, TimeProvider.System.GetUtcNow().UtcDateTime);
        }
        catch (Exception failure) when (failure is not WrongUseException && DatabasePreparation.WhyUnusable(settings, failure) is { } why)
        {
            throw new WrongSettingException(DatabaseSettings.ConnectionSetting, why.Found, why.Expected);
        }

        foreach (var line in report.Manifest.Lines().Concat(report.Evidence.Summary()))
        {
            await output.WriteLineAsync(line);
        }

        if (!report.Evidence.IsSound)
        {
            await output.WriteLineAsync("Not restored: the evidence in the backup does not fit, and what was there is as it was.");
            return DoesNotFit;
        }

        if (report.Aside is { } aside)
        {
            await output.WriteLineAsync($"What was there before is now {aside}.");
        }

        await output.WriteLineAsync("Restored. The private key that signs certificates was not in the backup: put it back where TalentPool:Certificates:KeyPath says before the program starts.");
        return Commands.Done;
    }
}
