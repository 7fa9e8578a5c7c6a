using TalentPool.Domain.Ledger;

namespace TalentPool.Features.Ledger;

/// <summary>How the ledger is spoken of on the screen.</summary>
public static class LedgerWords
{
    public static string Of(LedgerAccount account) => account switch
    {
        LedgerAccount.AccruedIncome => "Accrued income",
        LedgerAccount.Income => "Income",
        LedgerAccount.Receivable => "Receivable",
        LedgerAccount.VatOutput => "VAT on what is charged",
        LedgerAccount.AccruedCost => "Accrued cost",
        LedgerAccount.Cost => "Cost",
        LedgerAccount.Payable => "Payable",
        LedgerAccount.VatInput => "VAT on what is bought",
        LedgerAccount.Cash => "Cash",
        _ => throw new ArgumentOutOfRangeException(nameof(account)),
    };

    public static string Of(LedgerDocumentKind kind) => kind switch
    {
        LedgerDocumentKind.Statement => "Issued",
        LedgerDocumentKind.Credit => "Taken back",
        LedgerDocumentKind.Document => "Sent out",
        LedgerDocumentKind.Payment => "Paid",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
