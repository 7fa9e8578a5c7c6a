using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Ledger;

/// <summary>A row of an authority's journal: a posting, and of income and cost the part that is one placement's, since placements have codes of their own.</summary>
/// <param name="Number">From 1 in its document, on this authority's side.</param>
/// <param name="PlacementId">Null where the row is of the whole document.</param>
/// <param name="PlacementReference">Empty where the row is of the whole document.</param>
public sealed record JournalLine(
    string DocumentNumber, int Number, DateOnly PostedOn, DateOnly Month, Guid AuthorityId, Guid CounterpartyId, LedgerDocumentKind Kind, LedgerAccount Account,
    Guid? PlacementId, string PlacementReference, VatTreatment VatTreatment, string StatementReference, long DebitPence, long CreditPence);
