namespace TalentPool.Features.Home;

/// <summary>One thing that this person owes, or is waited for.</summary>
/// <param name="Text">What is to be done, beginning with a verb: "Answer WY-2026-0042, possession claims".</param>
/// <param name="Hint">Who waits for it and until when.</param>
/// <param name="DueAt">When it is late; none where nothing happens by itself.</param>
/// <param name="AskedAt">Since when somebody waits for it.</param>
public sealed record HomeTask(string Text, string Href, string? Hint = null, DateTime? DueAt = null, DateTime? AskedAt = null)
{
    /// <summary>What the person has begun alone and nobody waits for; it comes last.</summary>
    public bool IsDraft { get; init; }
}
