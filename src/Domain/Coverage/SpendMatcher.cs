namespace TalentPool.Domain.Coverage;

/// <summary>
/// Finds the outside work that a line of spending is for, in its service: by supplier and order number, and else by supplier and dates. Another order
/// number than the recorded one is other work, whatever its dates, and so is what comes to more than was recorded: what is paid beside a cleared order
/// went round the check, and so did what was paid for it before it was cleared. It looks at lines one after the other, and what it has found for one counts when it looks at the next.
/// </summary>
public sealed class SpendMatcher
{
    /// <summary>What a company is called or not, from one ledger to the next.</summary>
    private static readonly string[] Endings = ["LIMITED", "LTD", "LLP", "PLC", "CIC"];

    private readonly ILookup<(Guid ServiceAreaId, string Supplier), KnownOutsideWork> _bySupplier;
    private readonly HashSet<(Guid ServiceAreaId, string Order)> _orders;
    private readonly Dictionary<Guid, long> _spent;

    /// <param name="spentBefore">What was found before for each clearance and bypass, in pence.</param>
    public SpendMatcher(IEnumerable<KnownOutsideWork> known, IReadOnlyDictionary<Guid, long>? spentBefore = null)
    {
        var all = known.ToList();
        _bySupplier = all.ToLookup(work => (work.ServiceAreaId, Supplier(work.Supplier)));
        _orders = [.. all.Select(work => (work.ServiceAreaId, Order: Plain(work.Order))).Where(one => one.Order.Length > 0)];
        _spent = new Dictionary<Guid, long>(spentBefore ?? new Dictionary<Guid, long>());
    }

    public SpendMatch Find(Guid serviceAreaId, string supplier, string? orderNumber, DateOnly on, long pence)
    {
        var order = Plain(orderNumber);
        var ofSupplier = _bySupplier[(serviceAreaId, Supplier(supplier))].OrderBy(work => work.IsBypass).ThenByDescending(work => work.From).ThenBy(work => work.RecordId).ToList();
        var ordered = order.Length == 0 ? [] : ofSupplier.FindAll(work => Plain(work.Order) == order);
        if (ordered.Count > 0)
        {
            // What was ordered or paid before any clearance was there went round the check, whichever order it names later.
            var cleared = ordered.FindAll(work => work.IsBypass || work.From <= on);
            return cleared.Count > 0 ? Within(cleared, pence, SpendMatchReason.SupplierAndOrder) : new SpendMatch(SpendMatchReason.BeforeClearance);
        }

        var inTime = ofSupplier.FindAll(work => work.From <= on && on <= work.To);
        var dated = inTime.FindAll(work => order.Length == 0 || Plain(work.Order).Length == 0);
        return dated.Count > 0
            ? Within(dated, pence, SpendMatchReason.SupplierAndDates)
            : new SpendMatch(
                inTime.Count > 0 ? SpendMatchReason.OtherOrder
                : ofSupplier.Count > 0 ? SpendMatchReason.OtherDates
                : _orders.Contains((serviceAreaId, order)) ? SpendMatchReason.OrderOfAnother
                : SpendMatchReason.SupplierUnknown);
    }

    /// <summary>The first of them whose recorded value the line does not go beyond. What is paid back fits always, and makes room.</summary>
    private SpendMatch Within(List<KnownOutsideWork> fitting, long pence, SpendMatchReason reason)
    {
        if (fitting.Find(work => pence < 0 || work.ValuePence is null || _spent.GetValueOrDefault(work.RecordId) + pence <= work.ValuePence) is not { } found)
        {
            return new SpendMatch(SpendMatchReason.OverValue);
        }

        _spent[found.RecordId] = _spent.GetValueOrDefault(found.RecordId) + pence;
        return new SpendMatch(reason, found);
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
