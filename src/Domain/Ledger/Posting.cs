namespace TalentPool.Domain.Ledger;

/// <summary>One row of the ledger. Rows are added and never changed.</summary>
/// <param name="CounterpartyId">The other authority.</param>
/// <param name="DebitPence">0 or more; above 0 where the credit is 0.</param>
/// <param name="CreditPence">0 or more; above 0 where the debit is 0.</param>
public readonly record struct Posting(Guid AuthorityId, Guid CounterpartyId, LedgerAccount Account, long DebitPence, long CreditPence)
{
    public long BalancePence => DebitPence - CreditPence;

    /// <param name="pence">What is debited; credited, where it is fewer than nought.</param>
    internal static Posting Of(Guid authorityId, Guid counterpartyId, LedgerAccount account, long pence) =>
        pence < 0 ? new(authorityId, counterpartyId, account, 0, -pence) : new(authorityId, counterpartyId, account, pence, 0);
}
