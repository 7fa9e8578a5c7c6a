namespace TalentPool.Features.Coverage;

/// <summary>A column of a file of payments or orders. Ledgers name it differently, so each has other names too.</summary>
public sealed record SpendColumn(string Name, bool IsRequired, string Explanation, params string[] OtherNames)
{
    public static readonly SpendColumn Reference = new("Reference", true, "What names the payment or order in your ledger, for good.", "Payment reference", "Transaction number", "Transaction reference", "Document number", "Voucher");
    public static readonly SpendColumn Line = new("Line", false, "The number of the line, where a reference has several.", "Line number");
    public static readonly SpendColumn Date = new("Date", true, "For example 2026-11-03 or 03/11/2026.", "Payment date", "Order date", "Date paid");
    public static readonly SpendColumn Supplier = new("Supplier", true, "Who is paid.", "Supplier name", "Beneficiary", "Vendor", "Payee");
    public static readonly SpendColumn Category = new("Category", true, "By this it is decided what is looked at.", "Expense type", "Expenditure category", "Merchant category", "Subjective", "Account");
    public static readonly SpendColumn Amount = new("Amount", true, "Without VAT, in pounds. What was paid back is negative.", "Net amount", "Value", "Amount net");
    public static readonly SpendColumn Order = new("Order number", false, "By this it is matched to a clearance first.", "Purchase order", "Order", "PO", "PO number");
    public static readonly SpendColumn Description = new("Description", false, "What it is for. Leave out names of people.", "Purpose", "Narrative");

    public static IReadOnlyList<SpendColumn> All { get; } = [Reference, Line, Date, Supplier, Category, Amount, Order, Description];

    /// <summary>The column of that name, however it is written.</summary>
    public static SpendColumn? Of(string header) => All.FirstOrDefault(column => column.OtherNames.Append(column.Name).Any(name => Plain(name) == Plain(header)));

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetter)).ToLowerInvariant();
}
