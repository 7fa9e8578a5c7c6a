namespace TalentPool.Browser.Tests.Support;

/// <summary>A test in a real browser; skipped with the reason where there is none.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute() => Skip = Chromium.MissingBecause;
}
