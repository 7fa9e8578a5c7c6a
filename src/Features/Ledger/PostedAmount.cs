using TalentPool.Domain.Ledger;

namespace TalentPool.Features.Ledger;

/// <summary>One row of the ledger.</summary>
public sealed class PostedAmount
{
    public PostedAmount(Posting posting) =>
        (AuthorityId, CounterpartyId, Account, DebitPence, CreditPence) = (posting.AuthorityId, posting.CounterpartyId, posting.Account, posting.DebitPence, posting.CreditPence);

    private PostedAmount()
    {
    }

    public long Id { get; private init; }

    public long DocumentId { get; private init; }

    public Guid AuthorityId { get; private init; }

    /// <summary>The other authority.</summary>
    public Guid CounterpartyId { get; private init; }

    public LedgerAccount Account { get; private init; }

    public long DebitPence { get; private init; }

    public long CreditPence { get; private init; }

    public Posting AsPosting() => new(AuthorityId, CounterpartyId, Account, DebitPence, CreditPence);
}
