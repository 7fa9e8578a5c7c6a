namespace TalentPool.Tests.Tidy;

/// <summary>A file under src.</summary>
/// <param name="Path">From src on, with slashes.</param>
/// <param name="Name">Without its endings: Gap for Gap.Offers.cs.</param>
public sealed record SourceFile(string Path, string Name, string Text);
