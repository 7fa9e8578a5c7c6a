using TalentPool.Platform.Looks;

namespace TalentPool.Features.Privacy;

/// <summary>One look as a list shows it.</summary>
/// <param name="Record">What was opened, in words that say nothing of what is in it: a name, a placement's reference, a gap's reference.</param>
public sealed record LookRow(DateTime At, string Reader, string ReaderAuthority, LookKind Kind, string Record);
