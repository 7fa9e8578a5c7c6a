namespace TalentPool.Platform.Permissions;

/// <summary>Where a role must be held, seen from the record.</summary>
public enum Side
{
    Host,
    Home,
    AnyMember,
    Partnership,
    Installation,
}
