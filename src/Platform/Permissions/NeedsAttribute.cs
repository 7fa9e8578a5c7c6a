namespace TalentPool.Platform.Permissions;

/// <summary>Names the permission of a page, hub or use case. Whatever has none fails a test.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class NeedsAttribute(Permission permission) : Attribute
{
    public Permission Permission { get; } = permission;
}
