using System.Globalization;
using System.Text.RegularExpressions;
using TalentPool.Design;
using TalentPool.Domain.Coverage;

namespace TalentPool.Features.Coverage;

/// <summary>Reads the cells of one row of a watched category. Everything that is wrong with it is said at once.</summary>
/// <param name="cell">What a column says in this row; empty where the file does not have it.</param>
public sealed partial class SpendRowReader(int row, DateOnly month, DateOnly today, Func<SpendColumn, string> cell)
{
    /// <summary>Signs at the start of a cell that a spreadsheet takes for a formula and runs.</summary>
    private const string FormulaSigns = "=+-@\t\r";

    private static readonly string[] Days = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d-MMM-yyyy", "d MMM yyyy", "d MMMM yyyy", "yyyy-MM-dd'T'HH:mm:ss", "d/M/yyyy HH:mm", "d/M/yyyy HH:mm:ss"];

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private readonly List<SpendProblem> _problems = [];

    public IReadOnlyList<SpendProblem> Problems => _problems;

    public SpendLineTerms? Read(WatchedCategory category)
    {
        var reference = Text(SpendColumn.Reference, SpendLine.LongestReference);
        var line = Text(SpendColumn.Line, SpendLine.LongestReference - 1);
        var supplier = Text(SpendColumn.Supplier, SpendLine.LongestName);
        var order = Text(SpendColumn.Order, SpendLine.LongestReference);
        var description = Text(SpendColumn.Description, SpendLine.LongestName);
        var on = Day();
        var pence = Pence();
        return _problems.Count > 0 ? null : new SpendLineTerms(
            line.Length == 0 ? reference : $"{reference}/{line}", on, supplier, category.Name, category.ServiceAreaId, pence, order.Length == 0 ? null : order, description);
    }

    private string Text(SpendColumn column, int most)
    {
        var text = cell(column);
        if (text.Length == 0 && column.IsRequired)
        {
            Say($"{column.Name} is empty.");
        }
        else if (text.Length > most)
        {
            Say($"{column.Name} must be {most} characters or fewer.");
        }
        else if (text is [var first, ..] && FormulaSigns.Contains(first))
        {
            Say($"{column.Name} begins with “{first}”, which a spreadsheet would run as a formula. Take the sign away.");
        }

        return text;
    }

    private DateOnly Day()
    {
        var typed = cell(SpendColumn.Date);
        if (!DateTime.TryParseExact(typed, Days, English, DateTimeStyles.None, out var at))
        {
            Say(typed.Length == 0 ? "Date is empty." : $"Date “{Short(typed)}” is no date, such as 2026-11-03 or 03/11/2026.");
            return month;
        }

        var on = DateOnly.FromDateTime(at);
        if (on < month || on >= month.AddMonths(1))
        {
            Say($"{Shown.Day(on)} is not in {month.ToString("MMMM yyyy", English)}, of which the file is.");
        }
        else if (on > today)
        {
            Say($"{Shown.Day(on)} has not come yet.");
        }

        return on;
    }

    private long Pence()
    {
        var typed = cell(SpendColumn.Amount);
        if (Amount().Match(typed) is not { Success: true } amount)
        {
            Say(typed.Length == 0 ? "Amount is empty." : $"Amount “{Short(typed)}” is no amount in pounds, such as 1250.00 or -80.50.");
            return 0;
        }

        var pounds = long.Parse(amount.Groups["pounds"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var rest = amount.Groups["pence"] is { Success: true } group ? int.Parse(group.Value.PadRight(2, '0')[..2], CultureInfo.InvariantCulture) : 0;
        var isBelow = amount.Groups["minus"].Success || amount.Groups["bracket"].Success || amount.Groups["after"].Success;
        return ((pounds * 100) + rest) * (isBelow ? -1 : 1);
    }

    private void Say(string sentence) => _problems.Add(new SpendProblem(row, sentence));

    private static string Short(string typed) => typed.Length <= 60 ? typed : $"{typed[..60]}…";

    /// <summary>Ledgers write what was paid back with a minus before or after it, or in brackets.</summary>
    [GeneratedRegex(@"^(?:(?<minus>-)|(?<bracket>\())? *£? *(?<pounds>[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,11})(?:\.(?<pence>[0-9]{1,2})0*)? *(?:(?<after>-)|\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
