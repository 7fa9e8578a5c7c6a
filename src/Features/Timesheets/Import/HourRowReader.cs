using System.Globalization;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform.Tables;

namespace TalentPool.Features.Timesheets.Import;

/// <summary>Reads one row of a file of hours, and says everything that is wrong with it.</summary>
/// <param name="cell">What a column says in this row; empty where the file does not have it.</param>
internal sealed class HourRowReader(int number, HourTimeUnit unit, Func<HourColumn, string> cell)
{
    /// <summary>Signs at the start of a cell that a spreadsheet takes for a formula and runs. A minus is said of the time itself.</summary>
    private const string FormulaSigns = "=+@\t\r";

    private static readonly string[] DayFormats = ["yyyy-MM-dd", "d/M/yyyy", "dd/MM/yyyy"];

    private readonly List<TableProblem> _problems = [];

    public IReadOnlyList<TableProblem> Problems => _problems;

    public HourRow? Read()
    {
        foreach (var column in HourColumn.All.Where(column => cell(column) is [var first, ..] && (FormulaSigns.Contains(first) || (first == '-' && column != HourColumn.Time))))
        {
            Say($"{column.Name} begins with “{cell(column)[0]}”, which a spreadsheet would run as a formula. Take the sign away.");
        }

        var outsideId = Needed(HourColumn.OutsideId, TimesheetEntry.LongestReference);
        var placement = Needed(HourColumn.Placement, 40);
        var day = Day();
        var minutes = Time();
        var whyFree = Text(HourColumn.WhyFree, TimesheetEntry.LongestDescription);
        var entry = new EntryTerms(
            null, day, minutes,
            Text(HourColumn.Activity, TimesheetEntry.LongestReference), Text(HourColumn.Matter, TimesheetEntry.LongestReference),
            Text(HourColumn.Description, TimesheetEntry.LongestDescription), Text(HourColumn.Narrative, TimesheetEntry.LongestNarrative),
            whyFree.Length == 0, whyFree);
        return _problems.Count == 0 ? new HourRow(number, outsideId, placement, entry) : null;
    }

    private string Needed(HourColumn column, int longest)
    {
        var text = Text(column, longest);
        if (text.Length == 0)
        {
            Say($"{column.Name} is missing.");
        }

        return text;
    }

    private string Text(HourColumn column, int longest)
    {
        var text = cell(column).Trim();
        if (text.Length > longest)
        {
            Say($"{column.Name} must be {longest:N0} characters or fewer.");
        }

        return text;
    }

    private DateOnly Day()
    {
        var typed = cell(HourColumn.Day);
        if (!DateOnly.TryParseExact(typed, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            Say(typed.Length == 0 ? "Date is missing." : $"Date must be like 2026-11-30 or 30/11/2026, not “{Short(typed)}”.");
        }

        return day;
    }

    private int Time()
    {
        var typed = cell(HourColumn.Time);
        if (typed.Length == 0)
        {
            Say("Time is missing.");
            return 0;
        }

        if (unit != HourTimeUnit.Hours)
        {
            var each = unit == HourTimeUnit.Minutes ? 1 : 6;
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 && count <= Duration.MostMinutes / each)
            {
                return count * each;
            }

            Say($"Time must be a whole number of {(unit == HourTimeUnit.Minutes ? "minutes" : "units of six minutes")} within one day, not “{Short(typed)}”.");
            return 0;
        }

        if (Duration.Read(typed, out var minutes) is { } refusal)
        {
            Say($"Time: {refusal.Sentence}");
        }
        else if (minutes is null or 0)
        {
            Say("Time must be more than 0.");
        }

        return minutes ?? 0;
    }

    private void Say(string sentence) => _problems.Add(new TableProblem(number, sentence));

    private static string Short(string text) => text.Length > 40 ? text[..40] : text;
}
