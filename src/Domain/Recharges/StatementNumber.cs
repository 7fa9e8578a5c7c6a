namespace TalentPool.Domain.Recharges;

/// <summary>
/// What a statement is called once it is issued. A provider counts its statements of a financial year from 1, without gaps. Credit notes are in
/// the same series: whether a document is an invoice or a credit note is only certain when it goes out, because disputed lines leave it.
/// </summary>
/// <param name="Year">The financial year of the statement's month, so that a March statement issued in April closes the old series.</param>
/// <param name="Reference">As people read it, with the provider's code.</param>
public sealed record StatementNumber(FinancialYear Year, int Number, string Reference);
