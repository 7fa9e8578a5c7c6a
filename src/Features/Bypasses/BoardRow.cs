using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Bypasses;

/// <summary>One thing that the board sees: a bypass, an emergency clearance, or an answer asked for sooner than the dates ask for.</summary>
public sealed record BoardRow(string Reference, string Title, Guid AuthorityId, DateTime At, string What, string ByName, string Why, long? ValuePence = null, BypassKind? Kind = null, string? Href = null);
