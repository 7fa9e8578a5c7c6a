using System.Text;
using TalentPool.Domain.Ledger;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Recharges.Files;

namespace TalentPool.Features.Ledger;

/// <summary>What a layout makes of an invented month, so that finance sees its file before there is anything to book.</summary>
public static class JournalExample
{
    private static readonly Guid Placement = new("0198f000-0000-7000-8000-000000000001");

    private static readonly DateOnly Month = new(2026, 8, 1);

    private static readonly DateOnly Issued = new(2026, 9, 7);

    private static readonly DateOnly Sent = new(2026, 9, 14);

    /// <param name="code">The authority's.</param>
    public static async Task<string> Of(JournalFormat format, Guid authorityId, string code)
    {
        var other = Guid.Empty;
        var csv = new JournalCsv(
            format, authorityId,
            new AuthorityNames(
                new Dictionary<Guid, string> { [authorityId] = code, [other] = "XYZ" },
                new Dictionary<Guid, string> { [authorityId] = code, [other] = "Another authority" }),
            new Dictionary<Guid, PlacementCodes> { [Placement] = new("40001", "", Guid.Empty) });
        using var memory = new MemoryStream();
        await csv.Write(memory,
        [
            Line(1, "S", Issued, LedgerDocumentKind.Statement, LedgerAccount.Cost, 60_000, 0, Placement, "WY-2026-0042"),
            Line(2, "S", Issued, LedgerDocumentKind.Statement, LedgerAccount.AccruedCost, 0, 60_000),
            Line(1, "D", Sent, LedgerDocumentKind.Document, LedgerAccount.AccruedCost, 60_000, 0),
            Line(2, "D", Sent, LedgerDocumentKind.Document, LedgerAccount.VatInput, 12_000, 0),
            Line(3, "D", Sent, LedgerDocumentKind.Document, LedgerAccount.Payable, 0, 72_000),
        ]);
        return Encoding.UTF8.GetString(memory.ToArray());

        JournalLine Line(int number, string document, DateOnly on, LedgerDocumentKind kind, LedgerAccount account, long debit, long credit, Guid? placement = null, string reference = "") =>
            new($"XYZ-S-2026-0007-{document}", number, on, Month, authorityId, other, kind, account, placement, reference, VatTreatment.Standard, "XYZ-S-2026-0007", debit, credit);
    }
}
