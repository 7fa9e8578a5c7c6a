using Microsoft.Playwright;

namespace TalentPool.Browser.Tests.Support;

/// <summary>The system's Chromium, started once for all tests. Each test has browsers (contexts) of its own, one for each person.</summary>
public static class Chromium
{
    /// <summary>The shell without a window first: it does the same work in little more than half the time.</summary>
    private static readonly string[] Places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly Lazy<Task<IBrowser>> Running = new(Start);

    public static string? Path { get; } = Environment.GetEnvironmentVariable("TP_CHROMIUM") is { Length: > 0 } named ? named : Places.FirstOrDefault(File.Exists);

    public static string? MissingBecause => Path is null || !File.Exists(Path)
        ? "Chromium is not installed. Install it with: apt-get install chromium-headless-shell"
        : null;

    public static Task<IBrowser> Browser => Running.Value;

    private static async Task<IBrowser> Start()
    {
        // All suites share two cores, so a page may take a while.
        Assertions.SetDefaultExpectTimeout(20_000);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Path,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
        AppDomain.CurrentDomain.ProcessExit += (_, _) => playwright.Dispose();
        return browser;
    }
}
