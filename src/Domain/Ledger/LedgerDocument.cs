using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Ledger;

/// <summary>
/// What a document posts, on both sides at once: the two authorities have no ledger in common, so each gets a pair that balances by itself, and
/// each is the other's mirror. Postings follow from the statement alone and stay the same whatever happens to it later.
/// </summary>
/// <param name="PostedOn">The day of the act in London; of a payment, the day it was made.</param>
public sealed record LedgerDocument(LedgerDocumentKey Key, DateOnly PostedOn, IReadOnlyList<Posting> Postings)
{
    /// <summary>Everything that the statement has posted by now, in the order of its life.</summary>
    public static IEnumerable<LedgerDocument> Of(Statement statement)
    {
        if (statement.IssuedAt is not null)
        {
            yield return OfIssue(statement);
        }

        foreach (var dispute in statement.Disputes.Where(dispute => dispute.Credit is not null).OrderBy(dispute => dispute.LineNumber))
        {
            yield return OfCredit(statement, dispute.LineNumber);
        }

        if (statement.ExportedAt is not null)
        {
            yield return OfDocument(statement);
        }

        if (statement.PaidOn is not null)
        {
            yield return OfPayment(statement);
        }
    }

    /// <summary>The issue accrues what is charged for the first time; what is brought forward was accrued with the statement it comes from.</summary>
    public static LedgerDocument OfIssue(Statement statement)
    {
        var pence = statement.Lines.Where(line => line.Kind != LineKind.BroughtForward).Sum(line => line.AmountPence);
        return Between(statement, LedgerDocumentKind.Statement, 0, Day(statement.IssuedAt, statement),
            [(LedgerAccount.AccruedIncome, pence), (LedgerAccount.Income, -pence)],
            [(LedgerAccount.Cost, pence), (LedgerAccount.AccruedCost, -pence)]);
    }

    /// <summary>What an upheld dispute takes back, whether or not the line was in a document: it had been accrued and no more.</summary>
    public static LedgerDocument OfCredit(Statement statement, int lineNumber)
    {
        var dispute = statement.DisputeOf(lineNumber);
        var pence = dispute?.Credit?.Pence ?? throw new InvalidOperationException($"Line {lineNumber} of the statement {statement.Id} has no credit.");
        return Between(statement, LedgerDocumentKind.Credit, lineNumber, Day(dispute.SettledAt, statement),
            [(LedgerAccount.Income, pence), (LedgerAccount.AccruedIncome, -pence)],
            [(LedgerAccount.AccruedCost, pence), (LedgerAccount.Cost, -pence)]);
    }

    /// <summary>The invoice or credit note: what was accrued on its lines is owed now, and so is its VAT.</summary>
    public static LedgerDocument OfDocument(Statement statement)
    {
        var totals = statement.DocumentTotals;
        return Between(statement, LedgerDocumentKind.Document, 0, Day(statement.ExportedAt, statement),
            [(LedgerAccount.Receivable, totals.GrossPence), (LedgerAccount.AccruedIncome, -totals.NetPence), (LedgerAccount.VatOutput, -totals.VatPence)],
            [(LedgerAccount.AccruedCost, totals.NetPence), (LedgerAccount.VatInput, totals.VatPence), (LedgerAccount.Payable, -totals.GrossPence)]);
    }

    public static LedgerDocument OfPayment(Statement statement)
    {
        var pence = statement.DocumentTotals.GrossPence;
        return Between(statement, LedgerDocumentKind.Payment, 0, statement.PaidOn ?? throw new InvalidOperationException($"The statement {statement.Id} is not paid."),
            [(LedgerAccount.Cash, pence), (LedgerAccount.Receivable, -pence)],
            [(LedgerAccount.Payable, pence), (LedgerAccount.Cash, -pence)]);
    }

    /// <param name="provider">The accounts of the provider, each with what is debited, or credited where it is fewer than nought.</param>
    private static LedgerDocument Between(
        Statement statement, LedgerDocumentKind kind, int lineNumber, DateOnly day,
        IReadOnlyList<(LedgerAccount Account, long Pence)> provider, IReadOnlyList<(LedgerAccount Account, long Pence)> recipient) => new(
        new LedgerDocumentKey(kind, statement.Id, lineNumber), day,
        [
            .. provider.Where(one => one.Pence != 0).Select(one => Posting.Of(statement.ProviderId, statement.RecipientId, one.Account, one.Pence)),
            .. recipient.Where(one => one.Pence != 0).Select(one => Posting.Of(statement.RecipientId, statement.ProviderId, one.Account, one.Pence)),
        ]);

    private static DateOnly Day(DateTime? at, Statement statement) =>
        WorkingCalendar.EnglandAndWales.LocalDate(at ?? throw new InvalidOperationException($"The statement {statement.Id} has not come so far."));
}
