namespace TalentPool.Platform.People;

/// <summary>A key that protects cookies and forms. It is a row, so that several nodes and a backup have the same.</summary>
public sealed class ProtectionKey
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Name { get; set; } = "";

    public string Xml { get; set; } = "";
}
