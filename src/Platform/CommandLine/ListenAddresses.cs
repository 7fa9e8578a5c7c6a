using System.Net;
using System.Net.Sockets;
using TalentPool.Platform.Errors;

namespace TalentPool.Platform.CommandLine;

/// <summary>Where the program listens. An address that cannot be read, or that is not to be had, stops it with a sentence.</summary>
public static class ListenAddresses
{
    private const string Setting = "urls";
    private const string Kestrel = "Microsoft.AspNetCore.Server.Kestrel.Core";
    private const string Expected = "addresses such as http://127.0.0.1:5000, with semicolons between,";

    public static void Check(IConfiguration configuration)
    {
        foreach (var named in (configuration[Setting] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!CanBeRead(named))
            {
                throw new WrongSettingException(Setting, named, Expected);
            }
        }
    }

    /// <summary>The addresses as they were given, when they can be read.</summary>
    public static string Checked(IConfiguration configuration)
    {
        Check(configuration);
        return configuration[Setting] ?? "";
    }

    public static async Task Start(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception failure) when (failure is IOException or SocketException or InvalidOperationException { Source: Kestrel })
        {
            throw new WrongSettingException($"The program cannot listen where the setting {Setting} says ({app.Configuration[Setting] ?? "the usual address"}): {failure.Message.TrimEnd('.')}.");
        }
    }

    private static bool CanBeRead(string named)
    {
        try
        {
            var address = BindingAddress.Parse(named);
            return address.Scheme is "http" or "https" && address.Host.Length > 0 && !address.Host.Contains(' ', StringComparison.Ordinal)
                && address.Port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
