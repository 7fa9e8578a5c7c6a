namespace TalentPool.Design;

public enum AlertKind
{
    Information,
    Success,
    Warning,
    Error,
}
