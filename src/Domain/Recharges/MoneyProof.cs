using TalentPool.Domain.Ledger;

namespace TalentPool.Domain.Recharges;

/// <summary>
/// Proves the money from the records alone: it makes every line, document and posting anew by the rules and compares. The first thing that does
/// not fit is named. It decides nothing and changes nothing.
/// </summary>
public sealed partial class MoneyProof
{
    private readonly Dictionary<ChargeKey, Chargeable> _approved = [];
    private readonly Dictionary<Guid, ProvenStatement> _statements = [];

    /// <summary>The line on which each thing stands. Lines that were taken back to be charged again do not count.</summary>
    private readonly Dictionary<ChargeKey, LineReference> _charged = [];

    private MoneyProof()
    {
    }

    /// <summary>Null where everything fits.</summary>
    public static MoneyDifference? FirstDifference(MoneyRecords records)
    {
        var proof = new MoneyProof();
        return proof.OfCharges(records)
            ?? proof.OfLines(records.Statements)
            ?? OfDocuments(records.Statements)
            ?? OfNumbers(records.Statements)
            ?? OfLedger(records);
    }

    private static MoneyDifference Not(MoneyRule rule, string sentence) => new(rule, sentence);

    private static string Named(Statement statement) => statement.Reference.Length > 0 ? $"statement {statement.Reference}" : $"draft statement {statement.Id}";

    private static bool IsDerived(LineKind kind) => kind is LineKind.Adjustment or LineKind.BroughtForward;

    private static MoneyDifference? OfDocuments(IReadOnlyList<ProvenStatement> statements)
    {
        foreach (var (statement, _, sent) in statements)
        {
            DocumentTotals? made = statement.ExportedAt is null ? null : statement.DocumentTotals;
            if (made != sent)
            {
                return Not(MoneyRule.DocumentEqualsItsLines, $"The document of the {Named(statement)} says {sent?.ToString() ?? "nothing"}, and its lines make {made?.ToString() ?? "none"}.");
            }
        }

        return null;
    }

    private static MoneyDifference? OfNumbers(IReadOnlyList<ProvenStatement> statements)
    {
        foreach (var statement in statements.Select(proven => proven.Statement))
        {
            if ((statement.IssuedAt is not null) != (statement.Number is not null) || (statement.NumberYear is { } year && new FinancialYear(year) != FinancialYear.Of(statement.Month)))
            {
                return Not(MoneyRule.NumbersHaveNoGaps, $"The {Named(statement)} has no number of its financial year, or has one before it was issued.");
            }
        }

        var series = statements.Select(proven => proven.Statement).Where(statement => statement.Number is not null)
            .GroupBy(statement => (statement.ProviderId, statement.NumberYear!.Value)).OrderBy(one => one.Key);
        foreach (var one in series)
        {
            var expected = 1;
            foreach (var statement in one.OrderBy(statement => statement.Number).ThenBy(statement => statement.Id))
            {
                if (statement.Number != expected)
                {
                    return Not(MoneyRule.NumbersHaveNoGaps, $"The authority {one.Key.ProviderId} has the {Named(statement)} in {new FinancialYear(one.Key.Value)} where number {expected} belongs.");
                }

                expected++;
            }
        }

        return null;
    }

    private static MoneyDifference? OfLedger(MoneyRecords records)
    {
        var due = records.Statements.SelectMany(proven => LedgerDocument.Of(proven.Statement)).ToDictionary(document => document.Key);
        var balance = new TrialBalance();
        foreach (var posted in records.Posted)
        {
            if (!due.Remove(posted.Key, out var made))
            {
                return Not(MoneyRule.LedgerSumsToNought, $"{posted.Key} is posted twice, or nothing has happened that posts it.");
            }

            if (posted.PostedOn != made.PostedOn || !posted.Postings.SequenceEqual(made.Postings))
            {
                return Not(MoneyRule.LedgerSumsToNought, $"{posted.Key} is posted as {string.Join(", ", posted.Postings)} on {posted.PostedOn:yyyy-MM-dd}, and is {string.Join(", ", made.Postings)} on {made.PostedOn:yyyy-MM-dd}.");
            }

            foreach (var posting in posted.Postings)
            {
                balance.Add(posting);
            }
        }

        return due.Count > 0 ? Not(MoneyRule.LedgerSumsToNought, $"{due.Keys.First()} is not posted.")
            : balance.FirstDifference() is { } difference ? Not(MoneyRule.LedgerSumsToNought, difference)
            : null;
    }
}
