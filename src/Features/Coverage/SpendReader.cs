using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using TalentPool.Design;
using TalentPool.Domain.Coverage;

namespace TalentPool.Features.Coverage;

/// <summary>Reads a file row by row and keeps of it only the lines in watched categories, so that a million rows take no more memory than a hundred.</summary>
public sealed class SpendReader
{
    /// <summary>More than this nobody puts right in one go, so the rest is not looked for.</summary>
    public const int MostProblems = 200;

    private const int LongestCell = 2000;

    private const int MostOthers = 1000;

    private const int OthersShown = 20;

    private readonly Dictionary<string, WatchedCategory> _watched;
    private readonly DateOnly _month;
    private readonly DateOnly _today;
    private readonly List<SpendRow> _lines = [];
    private readonly List<SpendProblem> _problems = [];
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _others = new(StringComparer.OrdinalIgnoreCase);
    private int _rows;

    private SpendReader(IReadOnlyList<WatchedCategory> watched, DateOnly month, DateOnly today) => (_watched, _month, _today) = (watched.ToDictionary(category => WatchedCategory.Plain(category.Name)), month, today);

    /// <param name="open">Opens the file from its beginning; it is read twice.</param>
    /// <param name="month">The first day of the month that it is of.</param>
    public static SpendContent Read(Func<Stream> open, IReadOnlyList<WatchedCategory> watched, DateOnly month, DateOnly today)
    {
        SpendText text;
        using (var stream = open())
        {
            text = SpendText.Of(stream);
        }

        var reader = new SpendReader(watched, month, today);
        if (text.Problem is { } problem)
        {
            reader._problems.Add(new SpendProblem(null, problem));
        }
        else
        {
            reader.ReadRows(open, text);
        }

        var others = reader._others.OrderByDescending(other => other.Value).ThenBy(other => other.Key, StringComparer.Ordinal).Take(OthersShown);
        return new SpendContent(text.Sha256, reader._rows, text.IsWindows, reader._lines, reader._problems, [.. others.Select(other => new OtherCategory(other.Key, other.Value))]);
    }

    private void ReadRows(Func<Stream> open, SpendText text)
    {
        using var letters = new StreamReader(open(), text.Encoding, detectEncodingFromByteOrderMarks: !text.IsWindows);
        using var parser = new CsvParser(letters, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = $"{text.Separator}",
            TrimOptions = TrimOptions.Trim,
            MaxFieldSize = LongestCell,
        });
        try
        {
            if (!parser.Read() || Columns(parser.Record!) is not { } columns)
            {
                Say(null, _problems.Count == 0 ? "The file is empty." : "Nothing else was read, because the columns are not known.");
                return;
            }

            while (parser.Read() && Take(parser.Row, parser.Record!, columns))
            {
            }

            if (_rows == 0 && _problems.Count == 0)
            {
                Say(null, "The file has no rows.");
            }
        }
        catch (CsvHelperException damaged)
        {
            Say(damaged.Context?.Parser?.Row, damaged is MaxFieldSizeException
                ? $"A cell is longer than {LongestCell:N0} characters. A quotation mark may not be closed."
                : "This row cannot be read. A quotation mark inside a cell must be written twice.");
        }
    }

    /// <returns>Whether to go on.</returns>
    private bool Take(int number, string[] cells, List<SpendColumn?> columns)
    {
        if (cells.All(cell => cell.Length == 0))
        {
            return true;
        }

        if (_problems.Count >= MostProblems)
        {
            Say(number, "Nothing after this row was read. Put the others right first.");
            return false;
        }

        _rows++;
        if (cells.Length > columns.Count)
        {
            Say(number, $"The row has {cells.Length} cells, and the file {Words.Count(columns.Count, "column")}. A cell with a separator in it must stand in quotation marks.");
            return true;
        }

        string Cell(SpendColumn column) => columns.IndexOf(column) is >= 0 and var at && at < cells.Length ? cells[at] : "";
        var category = Cell(SpendColumn.Category);
        if (category.Length == 0)
        {
            Say(number, "Category is empty, so it is not known whether this row is to be looked at.");
        }
        else if (_watched.TryGetValue(WatchedCategory.Plain(category), out var watched))
        {
            return TakeWatched(number, watched, new SpendRowReader(number, _month, _today, Cell));
        }
        else if (_others.Count < MostOthers || _others.ContainsKey(category))
        {
            _others[category] = _others.GetValueOrDefault(category) + 1;
        }

        return true;
    }

    private bool TakeWatched(int number, WatchedCategory watched, SpendRowReader reader)
    {
        if (_lines.Count == SpendMonth.MostLinesAtOnce)
        {
            Say(number, CoverageRefusals.TooManyLines.Sentence);
            return false;
        }

        var line = reader.Read(watched);
        _problems.AddRange(reader.Problems);
        if (line is not null && !_seen.TryAdd(line.OutsideId, number))
        {
            Say(number, $"{line.OutsideId} is in row {_seen[line.OutsideId]} already. Where a reference has several lines, give each its number in the column {SpendColumn.Line.Name}.");
        }
        else if (line is not null)
        {
            _lines.Add(new SpendRow(number, watched.PartnershipId, line));
        }

        return true;
    }

    private List<SpendColumn?>? Columns(string[] headers)
    {
        // A ledger has more columns than are needed; those are passed over.
        var columns = headers.Select(SpendColumn.Of).ToList();
        foreach (var twice in columns.OfType<SpendColumn>().GroupBy(column => column).Where(same => same.Count() > 1))
        {
            Say(1, $"The column “{twice.Key.Name}” is there twice, perhaps by another of its names.");
        }

        foreach (var missing in SpendColumn.All.Where(column => column.IsRequired && !columns.Contains(column)))
        {
            Say(1, $"The column “{missing.Name}” is missing. It may also be called {Words.List(missing.OtherNames, "or")}.");
        }

        return _problems.Count == 0 ? columns : null;
    }

    private void Say(int? row, string sentence) => _problems.Add(new SpendProblem(row, sentence));
}
