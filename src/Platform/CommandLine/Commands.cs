using TalentPool.Database;
using TalentPool.Platform.Errors;

namespace TalentPool.Platform.CommandLine;

/// <summary>
/// Chooses what was typed after the program's name; with nothing, the program serves. Whatever is not known is refused with one
/// sentence and exit code 2.
/// </summary>
public static class Commands
{
    public const int Done = 0;
    public const int WrongUse = 2;

    private const string Known = "admin create, backup, config check, demo, mail test, migrate, restore, verify, version, or nothing to serve";

    /// <param name="build">Builds the program from its settings, without starting it.</param>
    public static async Task<int> Run(string[] args, Func<string[], WebApplication> build)
    {
        try
        {
            return await Choose(args, build);
        }
        catch (Exception wrong) when (wrong is WrongUseException or WrongSettingException)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return WrongUse;
        }
    }

    private static Task<int> Choose(string[] args, Func<string[], WebApplication> build) => args switch
    {
        [] or [['-', '-', ..], ..] => Serve(args, build),
        ["admin", "create", .. var options] => AdminCommand.Create(options, build),
        ["backup", .. var options] => BackupCommand.Run(options, Console.Out),
        ["config", "check", .. var options] => ConfigCheckCommand.Run(options, Console.Out),
        ["demo", .. var options] => DemoCommand.Run(options, build),
        ["mail", "test", .. var options] => MailCommand.Test(options, build),
        ["migrate", .. var options] => MigrateCommand.Run(options, build),
        ["restore", .. var options] => RestoreCommand.Run(options, Console.Out),
        ["verify", .. var options] => VerifyCommand.Run(options, Console.Out),
        ["version"] => VersionCommand.Run(),
        _ => throw new WrongUseException($"'{string.Join(' ', args)}' is not a command; expected one of: {Known}."),
    };

    private static async Task<int> Serve(string[] args, Func<string[], WebApplication> build)
    {
        await using var app = build(CommandOptions.Read(args).Settings);
        ListenAddresses.Check(app.Configuration);
        await app.Services.GetRequiredService<DatabasePreparation>().Prepare();
        await ListenAddresses.Start(app);
        await app.WaitForShutdownAsync();
        return Done;
    }
}
