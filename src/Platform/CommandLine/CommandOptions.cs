namespace TalentPool.Platform.CommandLine;

/// <summary>The options after a command: those of the command itself, and settings that go on to the host.</summary>
public sealed class CommandOptions
{
    /// <summary>Options of the web host itself, which test hosts and operators give it.</summary>
    private static readonly string[] HostOptions = ["--urls", "--environment", "--contentRoot", "--applicationName"];

    /// <summary>Settings may be given as options, by their names: --TalentPool:Database:Provider=Postgres.</summary>
    private static readonly string[] SettingSections = ["TalentPool", "ConnectionStrings", "AutoMapper", "Logging", "Kestrel", "hostBuilder"];

    private readonly Dictionary<string, string> _own;

    private CommandOptions(Dictionary<string, string> own, string[] settings) => (_own, Settings) = (own, settings);

    /// <summary>What the host reads, as it was typed.</summary>
    public string[] Settings { get; }

    /// <summary>The value of one of the command's own options; none when it was not given.</summary>
    public string? this[string name] => _own.GetValueOrDefault(name);

    /// <summary>Reads options as --name value or --name=value; one that nobody knows is refused by its name.</summary>
    public static CommandOptions Read(string[] args, params string[] own)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var settings = new List<string>();
        for (var index = 0; index < args.Length; index++)
        {
            var name = args[index].Split('=')[0];
            var isOwn = own.Contains(name, StringComparer.OrdinalIgnoreCase);
            if (!isOwn && !IsSetting(name))
            {
                throw new WrongUseException(
                    $"'{args[index]}' is not an option; expected one of: {string.Join(", ", [.. own, .. HostOptions])}, or a setting such as --TalentPool:Database:Provider.");
            }

            var value = args[index].Contains('=') ? args[index][(name.Length + 1)..]
                : index + 1 < args.Length ? args[++index]
                : throw new WrongUseException($"'{name}' has no value; expected one after it.");
            if (isOwn)
            {
                values[name] = value;
            }
            else
            {
                settings.Add($"{name}={value}");
            }
        }

        return new CommandOptions(values, [.. settings]);
    }

    private static bool IsSetting(string name) =>
        HostOptions.Contains(name, StringComparer.OrdinalIgnoreCase)
        || (name.StartsWith("--", StringComparison.Ordinal) && SettingSections.Contains(name.TrimStart('-').Split(':')[0], StringComparer.OrdinalIgnoreCase));
}
