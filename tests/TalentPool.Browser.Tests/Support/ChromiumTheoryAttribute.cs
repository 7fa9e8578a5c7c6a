namespace TalentPool.Browser.Tests.Support;

/// <summary>A test in a real browser for each row of its data; skipped with the reason where there is none.</summary>
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute() => Skip = Chromium.MissingBecause;
}
