using TalentPool.Platform.Errors;

namespace TalentPool.Platform.CommandLine;

/// <summary>What can be typed after the program's name. Whatever is not known is refused with one sentence and exit code 2.</summary>
public static class Commands
{
    private const int WrongUse = 2;

    /// <summary>Options of the web host itself, which test hosts and operators give it.</summary>
    private static readonly string[] HostOptions = ["--urls", "--environment", "--contentRoot", "--applicationName"];

    public static async Task<int> Run(string[] args, Func<Task> serve)
    {
        try
        {
            return await Choose(args, serve);
        }
        catch (WrongUseException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return WrongUse;
        }
        catch (WrongSettingException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return WrongUse;
        }
    }

    /// <summary>Settings may be given as options, by their names: --TalentPool:Database:Provider=Postgres.</summary>
    private static readonly string[] SettingSections = ["TalentPool", "ConnectionStrings", "AutoMapper", "Logging", "Kestrel", "hostBuilder"];

    private static async Task<int> Choose(string[] args, Func<Task> serve)
    {
        switch (args)
        {
            case []:
            case [['-', '-', ..], ..]:
                RefuseUnknownOptions(args);
                await serve();
                return 0;
            case ["version"]:
                Console.WriteLine(ProgramVersion.Text);
                return 0;
            default:
                throw new WrongUseException(
                    $"'{string.Join(' ', args)}' is not a command; expected one of: version, or nothing to serve.");
        }
    }

    private static void RefuseUnknownOptions(string[] args)
    {
        for (var index = 0; index < args.Length; index++)
        {
            var name = args[index].Split('=')[0];
            if (!HostOptions.Contains(name, StringComparer.OrdinalIgnoreCase)
                && !SettingSections.Contains(name.TrimStart('-').Split(':')[0], StringComparer.OrdinalIgnoreCase))
            {
                throw new WrongUseException($"'{args[index]}' is not an option; expected one of: {string.Join(", ", HostOptions)}, or a setting such as --TalentPool:Database:Provider.");
            }

            if (!args[index].Contains('='))
            {
                index++;
            }
        }
    }
}
