namespace TalentPool.Domain.Ledger;

/// <summary>What has been posted in all, by authority, counterparty and account. Postings may come in any number; only the sums are held.</summary>
public sealed class TrialBalance
{
    private readonly Dictionary<(Guid Authority, Guid Counterparty, LedgerAccount Account), (long Debit, long Credit)> _sums = [];

    public static TrialBalance Of(IEnumerable<Posting> postings)
    {
        var balance = new TrialBalance();
        foreach (var posting in postings)
        {
            balance.Add(posting);
        }

        return balance;
    }

    public void Add(Posting posting)
    {
        var key = (posting.AuthorityId, posting.CounterpartyId, posting.Account);
        var (debit, credit) = _sums.GetValueOrDefault(key);
        _sums[key] = (debit + posting.DebitPence, credit + posting.CreditPence);
    }

    /// <summary>Debits less credits of an account, with one counterparty or with all.</summary>
    public long BalancePence(Guid authorityId, LedgerAccount account, Guid? counterpartyId = null) => counterpartyId is { } counterparty
        ? With(authorityId, counterparty, account)
        : _sums.Where(sum => sum.Key.Authority == authorityId && sum.Key.Account == account).Sum(sum => sum.Value.Debit - sum.Value.Credit);

    /// <summary>
    /// What does not balance: an authority's debits and credits, or what it says it is owed beside what the other says it owes. Null where all
    /// is well.
    /// </summary>
    public string? FirstDifference()
    {
        foreach (var own in _sums.GroupBy(sum => sum.Key.Authority, sum => sum.Value).OrderBy(own => own.Key))
        {
            var (debit, credit) = (own.Sum(sum => sum.Debit), own.Sum(sum => sum.Credit));
            if (debit != credit)
            {
                return $"The ledger of the authority {own.Key} has debits of {debit} and credits of {credit} pence.";
            }
        }

        foreach (var key in _sums.Keys.Order())
        {
            var other = MirrorOf(key.Account);
            if (With(key.Authority, key.Counterparty, key.Account) + With(key.Counterparty, key.Authority, other) != 0)
            {
                return $"{key.Account} of the authority {key.Authority} with {key.Counterparty} is not the mirror of {other} there.";
            }
        }

        return null;
    }

    /// <summary>What one side is owed the other owes, and what one has earned the other has spent.</summary>
    private static LedgerAccount MirrorOf(LedgerAccount account) => account switch
    {
        LedgerAccount.AccruedIncome => LedgerAccount.AccruedCost,
        LedgerAccount.AccruedCost => LedgerAccount.AccruedIncome,
        LedgerAccount.Income => LedgerAccount.Cost,
        LedgerAccount.Cost => LedgerAccount.Income,
        LedgerAccount.Receivable => LedgerAccount.Payable,
        LedgerAccount.Payable => LedgerAccount.Receivable,
        LedgerAccount.VatOutput => LedgerAccount.VatInput,
        LedgerAccount.VatInput => LedgerAccount.VatOutput,
        _ => LedgerAccount.Cash,
    };

    private long With(Guid authorityId, Guid counterpartyId, LedgerAccount account) =>
        _sums.TryGetValue((authorityId, counterpartyId, account), out var sum) ? sum.Debit - sum.Credit : 0;
}
