namespace TalentPool.Design;

/// <summary>One thing to choose from: what is posted, what is read, and a line of help.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null);
