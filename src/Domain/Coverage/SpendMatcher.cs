namespace TalentPool.Domain.Coverage;

/// <summary>
/// Finds the outside work that a line of spending is for: by supplier and order number, and else by supplier and dates. Another order number
/// than the recorded one is other work, whatever its dates: what is paid beside a cleared order went round the check.
/// </summary>
public sealed class SpendMatcher
{
    /// <summary>What a company is called or not, from one ledger to the next.</summary>
    private static readonly string[] Endings = ["LIMITED", "LTD", "LLP", "PLC", "CIC"];

    private readonly ILookup<string, KnownOutsideWork> _bySupplier;
    private readonly HashSet<string> _orders;

    public SpendMatcher(IEnumerable<KnownOutsideWork> known)
    {
        var all = known.ToList();
        _bySupplier = all.ToLookup(work => Supplier(work.Supplier));
        _orders = [.. all.Select(work => Plain(work.Order)).Where(order => order.Length > 0)];
    }

    public SpendMatch Find(string supplier, string? orderNumber, DateOnly on)
    {
        var order = Plain(orderNumber);
        var ofSupplier = _bySupplier[Supplier(supplier)].OrderBy(work => work.IsBypass).ThenByDescending(work => work.From).ThenBy(work => work.RecordId).ToList();
        if (order.Length > 0 && ofSupplier.Find(work => Plain(work.Order) == order) is { } ordered)
        {
            return new SpendMatch(SpendMatchReason.SupplierAndOrder, ordered);
        }

        var inTime = ofSupplier.FindAll(work => work.From <= on && on <= work.To);
        if (inTime.Find(work => order.Length == 0 || Plain(work.Order).Length == 0) is { } dated)
        {
            return new SpendMatch(SpendMatchReason.SupplierAndDates, dated);
        }

        return new SpendMatch(
            inTime.Count > 0 ? SpendMatchReason.OtherOrder
            : ofSupplier.Count > 0 ? SpendMatchReason.OtherDates
            : _orders.Contains(order) ? SpendMatchReason.OrderOfAnother
            : SpendMatchReason.SupplierUnknown);
    }

    /// <summary>"The Holme Valley Advisers Ltd." and "HOLME VALLEY ADVISERS" are one.</summary>
    private static string Supplier(string name)
    {
        var words = new string([.. name.ToUpperInvariant().Replace("&", " AND ", StringComparison.Ordinal).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 1 && words[0] == "THE")
        {
            words.RemoveAt(0);
        }

        while (words.Count > 1 && Endings.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return string.Concat(words);
    }

    private static string Plain(string? order) => string.Concat((order ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
