namespace TalentPool.Domain.Recharges;

/// <summary>An authority as an invoice names it.</summary>
/// <param name="Code">Its three letters, or another code of a public register; empty where it has none.</param>
public sealed record InvoiceParty(string Name, string Code, FinanceFacts Facts);
