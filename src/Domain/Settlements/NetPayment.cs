namespace TalentPool.Domain.Settlements;

/// <summary>A payment that settles more than one document.</summary>
/// <param name="Pence">Always above nought.</param>
public readonly record struct NetPayment(string Payer, string Payee, long Pence);
