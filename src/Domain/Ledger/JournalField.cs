namespace TalentPool.Domain.Ledger;

/// <summary>What a column of a journal can hold.</summary>
public enum JournalField
{
    DocumentNumber,
    LineNumber,
    DocumentDate,

    /// <summary>The month that the statement is for.</summary>
    Period,
    AuthorityCode,
    CounterpartyCode,
    CostCentre,
    Subjective,
    Analysis1,
    Analysis2,
    Analysis3,
    Description,
    Debit,
    Credit,

    /// <summary>The debit, or the credit as a number below nought.</summary>
    Amount,
    VatCode,
    StatementNumber,
    PlacementNumber,
    Currency,

    /// <summary>The same text in each row.</summary>
    FixedText,
}
