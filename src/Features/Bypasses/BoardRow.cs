using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Bypasses;

/// <summary>One thing that the board sees: a bypass, an emergency clearance, an order on a clearance, or an answer asked for sooner than the dates ask for.</summary>
/// <param name="Mark">What the board should look at twice.</param>
public sealed record BoardRow(string Reference, string Title, Guid AuthorityId, DateTime At, string What, string ByName, string Why, long? ValuePence = null, BypassKind? Kind = null, string? Href = null, string? Mark = null);
