namespace TalentPool.Features.Home;

/// <summary>One thing that this person owes, or is waited for.</summary>
/// <param name="Text">What is to be done, beginning with a verb: "Answer WY-2026-0042, possession claims".</param>
/// <param name="Hint">Who waits for it and until when.</param>
public sealed record HomeTask(string Text, string Href, string? Hint = null, DateTime? DueAt = null);
