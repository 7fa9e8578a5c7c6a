namespace TalentPool.Domain.Recharges;

/// <summary>A statement with what is stored beside it.</summary>
/// <param name="Sources">What stands on each line, as the records of it say.</param>
/// <param name="Sent">What the document came to, as the event says that sent it; null where none has gone out.</param>
public sealed record ProvenStatement(Statement Statement, IReadOnlyDictionary<int, IReadOnlyList<ChargeKey>> Sources, DocumentTotals? Sent);
