namespace TalentPool.Domain.Ledger;

/// <summary>What a journal comes to, so that whoever loads it can see that all of it arrived.</summary>
public readonly record struct JournalTotals(long Lines, long DebitPence, long CreditPence)
{
    public bool Balances => DebitPence == CreditPence;

    public JournalTotals Plus(JournalLine line) => new(Lines + 1, checked(DebitPence + line.DebitPence), checked(CreditPence + line.CreditPence));
}
