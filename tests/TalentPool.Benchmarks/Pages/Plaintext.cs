using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace TalentPool.Benchmarks.Pages;

/// <summary>The least that a web server can do, in a process of its own: what this machine gives at most, today and with all that runs beside.</summary>
public static class Plaintext
{
    public static async Task<int> Serve(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.MapGet("/", () => "Hello, World!");
        await app.RunAsync();
        return 0;
    }

    public static async Task<(Process Process, Uri Address)> Start()
    {
        var address = new Uri($"http://127.0.0.1:{ServedProgram.FreePort()}/");
        var start = new ProcessStartInfo("dotnet");
        foreach (var word in (string[])["exec", typeof(Plaintext).Assembly.Location, "plaintext", "--port", $"{address.Port}"])
        {
            start.ArgumentList.Add(word);
        }

        var process = Process.Start(start)!;
        using var probe = new HttpClient();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await probe.GetStringAsync(address);
                return (process, address);
            }
            catch (HttpRequestException) when (attempt < 400)
            {
                await Task.Delay(50);
            }
        }
    }
}
