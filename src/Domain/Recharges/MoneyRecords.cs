using TalentPool.Domain.Ledger;

namespace TalentPool.Domain.Recharges;

/// <summary>All that the proof of the money looks at.</summary>
/// <param name="Approved">Every approved entry, expense and fee there ever was, at the rate it was charged at or, where it is not charged yet, would be.</param>
/// <param name="Open">What the program says is approved, or settled, and on no line that stands.</param>
/// <param name="Statements">Every statement, drafts as well.</param>
/// <param name="Posted">Every document of the ledger as it is stored.</param>
public sealed record MoneyRecords(
    IEnumerable<Chargeable> Approved, IEnumerable<ChargeKey> Open, IReadOnlyList<ProvenStatement> Statements, IEnumerable<LedgerDocument> Posted)
{
    /// <summary>Of every issued line whose rate moves. What it makes due is on a line, or in the open balance.</summary>
    public IReadOnlyList<LineRate> LineRates { get; init; } = [];
}
