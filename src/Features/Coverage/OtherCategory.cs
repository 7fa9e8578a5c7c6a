namespace TalentPool.Features.Coverage;

/// <summary>A category of the file that is not watched, so that somebody sees whether it should be.</summary>
public sealed record OtherCategory(string Name, int Rows);
