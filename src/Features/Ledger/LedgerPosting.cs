using TalentPool.Domain;
using TalentPool.Domain.Ledger;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;

namespace TalentPool.Features.Ledger;

/// <summary>Every document posts in the act that makes it, however the act came.</summary>
public static class LedgerPosting
{
    public static Task<Refusal?> Follow(ActScope scope, IReadOnlyList<Happening> happenings, CancellationToken cancellation)
    {
        foreach (var happening in happenings)
        {
            if (happening.Root is Statement statement && Of(statement, happening.Event) is { } document)
            {
                scope.Db.Add(new PostedDocument(document));
            }
        }

        return Task.FromResult<Refusal?>(null);
    }

    private static LedgerDocument? Of(Statement statement, DomainEvent happened) => happened switch
    {
        StatementIssued => LedgerDocument.OfIssue(statement),
        DisputeUpheld upheld => LedgerDocument.OfCredit(statement, upheld.LineNumber),
        StatementExported => LedgerDocument.OfDocument(statement),
        StatementPaid => LedgerDocument.OfPayment(statement),
        _ => null,
    };
}
