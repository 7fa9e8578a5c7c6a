namespace TalentPool.Domain.Exchange;

/// <summary>Approved hours that one member gave another in a month, less those that an upheld dispute took back, and what is charged for the month’s work: hours, expenses and fees.</summary>
/// <param name="Month">The first day of the month.</param>
public sealed record ExchangeEntry(Guid PartnershipId, Guid GiverId, Guid TakerId, DateOnly Month, long Minutes, long Pence);
