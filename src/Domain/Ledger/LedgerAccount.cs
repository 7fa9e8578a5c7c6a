namespace TalentPool.Domain.Ledger;

/// <summary>The accounts that each authority keeps with each other one. What site codes they go to is each finance system's own mapping.</summary>
public enum LedgerAccount
{
    /// <summary>The provider's: charged, and not on a document that has gone out.</summary>
    AccruedIncome,
    Income,
    Receivable,
    VatOutput,

    /// <summary>The recipient's: charged, and not on a document that has come in.</summary>
    AccruedCost,
    Cost,
    Payable,
    VatInput,
    Cash,
}
