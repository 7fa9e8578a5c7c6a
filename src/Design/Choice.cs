namespace TalentPool.Design;

/// <summary>One thing to choose from: what is posted, what is read, and a line of help.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null)
{
    /// <summary>The heading under which a select lists it; those of one group stand together.</summary>
    public string? Group { get; init; }
}
