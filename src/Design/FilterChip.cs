namespace TalentPool.Design;

/// <summary>A filter that is on. Its link leads to the same list without it.</summary>
public sealed record FilterChip(string Category, string Text, string RemoveHref);
