using System.Data.Common;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace TalentPool.Platform.CommandLine;

/// <summary>One setting as it may be shown: where it comes from, and its value without what is secret in it.</summary>
public static class ShownSetting
{
    private const string Masked = "(set, and not shown)";

    /// <summary>Ends of names whose values are secrets as a whole.</summary>
    private static readonly string[] Secrets = ["Password", "Secret", "LicenseKey", "Token", "Headers"];

    private static readonly string[] SecretParts = ["Password", "Pwd", "SSL Password", "Passfile"];

    public static string Of(IConfigurationRoot configuration, string name)
    {
        if (configuration.GetSection(name).GetChildren().Count() is > 0 and var entries)
        {
            return $"{name}: {entries} given";
        }

        if (configuration[name] is not { Length: > 0 } value)
        {
            return $"{name}: not set";
        }

        return $"{name}: {Harmless(name, value)}, from {SourceOf(configuration, name)}";
    }

    private static string Harmless(string name, string value) =>
        Secrets.Any(secret => name.EndsWith(secret, StringComparison.OrdinalIgnoreCase)) ? Masked
        : name.StartsWith("ConnectionStrings:", StringComparison.OrdinalIgnoreCase) ? WithoutPassword(value)
        : Uri.TryCreate(value, UriKind.Absolute, out var address) && address.UserInfo.Length > 0 ? Masked
        : value;

    private static string WithoutPassword(string connection)
    {
        try
        {
            var parts = new DbConnectionStringBuilder { ConnectionString = connection };
            foreach (var part in parts.Keys.Cast<string>().Where(part => SecretParts.Contains(part, StringComparer.OrdinalIgnoreCase)).ToList())
            {
                parts[part] = "***";
            }

            return parts.ConnectionString;
        }
        catch (ArgumentException)
        {
            // What cannot be read cannot be told from a password.
            return Masked;
        }
    }

    private static string SourceOf(IConfigurationRoot configuration, string name) =>
        configuration.Providers.LastOrDefault(provider => provider.TryGet(name, out _)) switch
        {
            JsonConfigurationProvider file => file.Source.Path ?? "a file",
            EnvironmentVariablesConfigurationProvider => "the environment",
            CommandLineConfigurationProvider => "the command line",
            _ => "the host",
        };
}
