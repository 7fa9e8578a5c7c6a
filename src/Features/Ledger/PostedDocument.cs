using TalentPool.Domain.Ledger;

namespace TalentPool.Features.Ledger;

/// <summary>A document as it was posted, with what it debits and credits on both sides. Rows are added and never changed.</summary>
public sealed class PostedDocument
{
    private readonly List<PostedAmount> _amounts = [];

    public PostedDocument(LedgerDocument document)
    {
        (Kind, StatementId, LineNumber, PostedOn) = (document.Key.Kind, document.Key.StatementId, document.Key.LineNumber, document.PostedOn);
        _amounts.AddRange(document.Postings.Select(posting => new PostedAmount(posting)));
    }

    private PostedDocument()
    {
    }

    public long Id { get; private init; }

    public LedgerDocumentKind Kind { get; private init; }

    public Guid StatementId { get; private init; }

    public int LineNumber { get; private init; }

    public DateOnly PostedOn { get; private init; }

    /// <summary>In the order in which they were posted. A document that moves no money has none.</summary>
    public IReadOnlyList<PostedAmount> Amounts => _amounts;

    public LedgerDocument AsDocument() => new(new LedgerDocumentKey(Kind, StatementId, LineNumber), PostedOn, [.. _amounts.OrderBy(amount => amount.Id).Select(amount => amount.AsPosting())]);
}
