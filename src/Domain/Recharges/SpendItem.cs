namespace TalentPool.Domain.Recharges;

/// <summary>
/// A payment of the recipient's that has to be published, as far as it was for one service area. No person, matter or placement is in it: who
/// worked for whom is nobody's outside the two authorities.
/// </summary>
/// <param name="NetPence">Without VAT: an authority takes back what it pays on this (Value Added Tax Act 1994, section 33).</param>
public sealed record SpendItem(DateOnly PaidOn, string StatementReference, Guid ProviderId, Guid RecipientId, Guid ServiceAreaId, long NetPence);
