using System.Globalization;
using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Ledger;

/// <summary>The ledger's documents as one authority books them.</summary>
public static class Journal
{
    /// <summary>Everything that the statement has posted on that authority's side from the one day to the other, in the order of its life.</summary>
    public static IEnumerable<JournalLine> Of(Statement statement, Guid authorityId, DateOnly from, DateOnly to) =>
        LedgerDocument.Of(statement).Where(document => from <= document.PostedOn && document.PostedOn <= to).SelectMany(document => Of(document, statement, authorityId));

    /// <summary>The rows of one document on that authority's side. They balance, as its postings do.</summary>
    public static IEnumerable<JournalLine> Of(LedgerDocument document, Statement statement, Guid authorityId)
    {
        var number = 0;
        foreach (var posting in document.Postings.Where(posting => posting.AuthorityId == authorityId))
        {
            foreach (var (placementId, reference, pence) in Parts(document, statement, posting))
            {
                yield return new JournalLine(
                    NumberOf(document.Key, statement), ++number, document.PostedOn, statement.Month, posting.AuthorityId, posting.CounterpartyId, document.Key.Kind,
                    posting.Account, placementId, reference, statement.VatTreatment, statement.Reference, Math.Max(pence, 0), Math.Max(-pence, 0));
            }
        }
    }

    /// <summary>The statement's number, and which of its documents it is.</summary>
    private static string NumberOf(LedgerDocumentKey key, Statement statement) => key.Kind switch
    {
        LedgerDocumentKind.Statement => $"{statement.Reference}-S",
        LedgerDocumentKind.Credit => string.Create(CultureInfo.InvariantCulture, $"{statement.Reference}-C{key.LineNumber}"),
        LedgerDocumentKind.Document => $"{statement.Reference}-D",
        _ => $"{statement.Reference}-P",
    };

    /// <summary>Income and cost by placement; every other account as it was posted.</summary>
    private static IEnumerable<(Guid? PlacementId, string Reference, long Pence)> Parts(LedgerDocument document, Statement statement, Posting posting)
    {
        if (posting.Account is not (LedgerAccount.Income or LedgerAccount.Cost))
        {
            return [(null, "", posting.BalancePence)];
        }

        var lines = document.Key.Kind == LedgerDocumentKind.Statement
            ? statement.Lines.Where(line => line.Kind != LineKind.BroughtForward).Select(line => (Line: line, Pence: line.AmountPence))
            : statement.Lines.Where(line => line.Number == document.Key.LineNumber).Select(line => (Line: line, Pence: statement.DisputeOf(line.Number)?.Credit?.Pence ?? 0));
        var byPlacement = lines.GroupBy(one => (one.Line.PlacementId, one.Line.PlacementReference))
            .OrderBy(placement => placement.Key.PlacementReference, StringComparer.Ordinal).ThenBy(placement => placement.Key.PlacementId)
            .Select(placement => (placement.Key, Pence: placement.Sum(one => one.Pence))).Where(placement => placement.Pence != 0).ToList();

        // A document posts what its lines come to or, the other way round, takes it back.
        var whole = byPlacement.Sum(placement => placement.Pence);
        var sign = Math.Abs(whole) == Math.Abs(posting.BalancePence) && whole != 0 ? whole == posting.BalancePence ? 1 : -1
            : throw new InvalidOperationException($"{posting.Account} of {document.Key} is {posting.BalancePence} pence, and its lines come to {whole}.");
        return byPlacement.Select(placement => ((Guid?)placement.Key.PlacementId, placement.Key.PlacementReference, sign * placement.Pence));
    }
}
