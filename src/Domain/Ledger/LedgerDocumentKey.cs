namespace TalentPool.Domain.Ledger;

/// <summary>What names a document in the ledger, so that it posts once.</summary>
/// <param name="LineNumber">The line that is credited; 0 for what is of the whole statement.</param>
public readonly record struct LedgerDocumentKey(LedgerDocumentKind Kind, Guid StatementId, int LineNumber = 0);
