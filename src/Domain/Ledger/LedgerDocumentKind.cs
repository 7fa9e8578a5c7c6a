namespace TalentPool.Domain.Ledger;

/// <summary>What posts.</summary>
public enum LedgerDocumentKind
{
    /// <summary>A statement was issued: income and cost are accrued on both sides.</summary>
    Statement,

    /// <summary>A disputed line was upheld: what is taken back leaves income and cost.</summary>
    Credit,

    /// <summary>The document went out, an invoice or a credit note: what was accrued on it is owed, with its VAT.</summary>
    Document,
    Payment,
}
