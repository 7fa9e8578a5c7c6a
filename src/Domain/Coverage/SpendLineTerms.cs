namespace TalentPool.Domain.Coverage;

/// <summary>One line of a watched category, as finance’s file has it.</summary>
/// <param name="OutsideId">What names the line in the ledger, for good: the reference, with its line number where it has one.</param>
/// <param name="On">The day of the payment or the order.</param>
/// <param name="Pence">Below 0 for what was paid back.</param>
public sealed record SpendLineTerms(
    string OutsideId, DateOnly On, string Supplier, string Category, Guid ServiceAreaId, long Pence, string? OrderNumber, string Description);
