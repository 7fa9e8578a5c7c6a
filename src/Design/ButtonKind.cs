namespace TalentPool.Design;

public enum ButtonKind
{
    Primary,
    Secondary,

    /// <summary>For acts that cannot be taken back.</summary>
    Warning,

    /// <summary>A link that begins a journey.</summary>
    Start,
    Inverse,
}
