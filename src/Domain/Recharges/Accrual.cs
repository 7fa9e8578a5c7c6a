namespace TalentPool.Domain.Recharges;

/// <summary>What belongs to a financial year and is on no document of it. Income of the provider and cost of the recipient, without VAT.</summary>
/// <param name="StatementReference">Empty while there is no numbered statement.</param>
/// <param name="LineNumber">Null while it is on no statement.</param>
/// <param name="NetPence">Null where a rate is missing.</param>
public sealed record Accrual(
    ChargeGroup Group, string StatementReference, int? LineNumber, Guid PlacementId, string PlacementReference, DateOnly Month, AccrualReason Reason, long? NetPence);
