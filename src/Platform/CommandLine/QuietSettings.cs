namespace TalentPool.Platform.CommandLine;

/// <summary>A command answers with a sentence of its own, so the log says only what went wrong; a setting that was typed still wins.</summary>
public static class QuietSettings
{
    public static string[] With(string[] settings) => ["--Logging:LogLevel:Default=Warning", .. settings];
}
