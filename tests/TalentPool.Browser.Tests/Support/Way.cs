namespace TalentPool.Browser.Tests.Support;

/// <summary>How the people of a journey use their browsers.</summary>
public enum Way
{
    /// <summary>As most do: by mouse, and told live.</summary>
    WithScript,

    /// <summary>Script is off, so what has happened is seen by loading the page again.</summary>
    WithoutScript,

    /// <summary>Every link, field and button is reached by Tab and the arrows and used by a key.</summary>
    KeyboardAlone,
}
