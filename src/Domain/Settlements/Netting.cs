namespace TalentPool.Domain.Settlements;

/// <summary>
/// The month's net payments, as an optional schedule beside the gross documents: it settles them only under a set-off clause that the members
/// agreed to.
/// </summary>
public static class Netting
{
    /// <summary>Every authority that is owed or owes something, by code.</summary>
    public static IReadOnlyList<Position> Positions(IEnumerable<Obligation> obligations)
    {
        var positions = new SortedDictionary<string, Position>(StringComparer.Ordinal);
        foreach (var obligation in obligations)
        {
            AssertBetweenTwo(obligation);
            var provider = positions.GetValueOrDefault(obligation.Provider, new Position(obligation.Provider, 0, 0));
            positions[obligation.Provider] = provider with { IncomePence = provider.IncomePence + obligation.Pence };
            var recipient = positions.GetValueOrDefault(obligation.Recipient, new Position(obligation.Recipient, 0, 0));
            positions[obligation.Recipient] = recipient with { CostPence = recipient.CostPence + obligation.Pence };
        }

        return [.. positions.Values];
    }

    /// <summary>One payment for each two authorities, the difference of what they owe each other, by payer and payee.</summary>
    public static IReadOnlyList<NetPayment> Bilateral(IEnumerable<Obligation> obligations)
    {
        // What the first of the two, by code, owes the second; fewer than nought where it is the other way.
        var owed = new Dictionary<(string First, string Second), long>();
        foreach (var obligation in obligations)
        {
            AssertBetweenTwo(obligation);
            var recipientIsFirst = string.CompareOrdinal(obligation.Recipient, obligation.Provider) < 0;
            var pair = recipientIsFirst ? (obligation.Recipient, obligation.Provider) : (obligation.Provider, obligation.Recipient);
            owed[pair] = owed.GetValueOrDefault(pair) + (recipientIsFirst ? obligation.Pence : -obligation.Pence);
        }

        return
        [
            .. owed.Where(pair => pair.Value != 0)
                .Select(pair => pair.Value > 0 ? new NetPayment(pair.Key.First, pair.Key.Second, pair.Value) : new NetPayment(pair.Key.Second, pair.Key.First, -pair.Value))
                .OrderBy(payment => payment.Payer, StringComparer.Ordinal).ThenBy(payment => payment.Payee, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// The largest debtor pays the largest creditor until all are settled, ties by code. Each payment settles one of the two, and the last
    /// both, so there is at most one payment fewer than there are authorities. In the order in which they are found.
    /// </summary>
    public static IReadOnlyList<NetPayment> Multilateral(IEnumerable<Position> positions)
    {
        var (debtors, creditors) = (Queue(), Queue());
        foreach (var position in positions.Where(position => position.NetPence != 0))
        {
            (position.NetPence < 0 ? debtors : creditors).Add((Math.Abs(position.NetPence), position.Authority));
        }

        if (debtors.Sum(debtor => debtor.Pence) != creditors.Sum(creditor => creditor.Pence))
        {
            throw new ArgumentException("What is owed and what is owing differ, so these are not all the positions.", nameof(positions));
        }

        var payments = new List<NetPayment>();
        while (debtors.Count > 0)
        {
            var (debtor, creditor) = (debtors.Min, creditors.Min);
            var pence = Math.Min(debtor.Pence, creditor.Pence);
            payments.Add(new NetPayment(debtor.Authority, creditor.Authority, pence));
            Settle(debtors, debtor, pence);
            Settle(creditors, creditor, pence);
        }

        return payments;
    }

    private static void Settle(SortedSet<(long Pence, string Authority)> queue, (long Pence, string Authority) one, long pence)
    {
        queue.Remove(one);
        if (one.Pence > pence)
        {
            queue.Add((one.Pence - pence, one.Authority));
        }
    }

    private static SortedSet<(long Pence, string Authority)> Queue() => new(Comparer<(long Pence, string Authority)>.Create((one, other) =>
        other.Pence.CompareTo(one.Pence) is var byPence && byPence != 0 ? byPence : string.CompareOrdinal(one.Authority, other.Authority)));

    private static void AssertBetweenTwo(Obligation obligation)
    {
        if (obligation.Provider == obligation.Recipient)
        {
            throw new ArgumentException($"{obligation.Provider} cannot owe itself.", nameof(obligation));
        }
    }
}
