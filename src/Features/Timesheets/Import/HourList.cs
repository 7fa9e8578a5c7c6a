using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using TalentPool.Features.People.Import;

namespace TalentPool.Features.Timesheets.Import;

/// <summary>A file of hours as it was read: its rows, and what is wrong with the file itself.</summary>
public sealed record HourList(IReadOnlyList<HourRow> Rows, IReadOnlyList<HourProblem> Problems, bool IsWindows)
{
    /// <summary>More than this nobody puts right in one go, so the rest is not looked for.</summary>
    public const int MostProblems = 200;

    private const int LongestCell = 5_000;

    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>Reads row by row and never holds more than the rows it may take in.</summary>
    public static HourList Read(byte[] content, HourColumns named)
    {
        var (reader, isWindows, problem) = StaffText.Open(content);
        if (reader is null)
        {
            return new HourList([], [new HourProblem(null, problem!)], false);
        }

        using (reader)
        {
            var rows = new List<HourRow>();
            var problems = new List<HourProblem>();
            try
            {
                Read(content, reader, named, rows, problems);
            }
            catch (CsvHelperException damaged)
            {
                problems.Add(new HourProblem(damaged.Context?.Parser?.Row, damaged is MaxFieldSizeException
                    ? $"A cell is longer than {LongestCell:N0} characters. A quotation mark may not be closed."
                    : "This row cannot be read. A quotation mark inside a cell must be written twice."));
            }

            return new HourList(rows, problems, isWindows);
        }
    }

    private static void Read(byte[] content, TextReader reader, HourColumns named, List<HourRow> rows, List<HourProblem> problems)
    {
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = SeparatorOf(content),
            TrimOptions = TrimOptions.Trim,
            MaxFieldSize = LongestCell,
        });
        if (!parser.Read() || Places(parser.Record!, named, problems) is not { } places)
        {
            problems.Add(new HourProblem(null, problems.Count == 0 ? "The file is empty." : "Nothing else was read, because the columns are not known."));
            return;
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (parser.Read())
        {
            var cells = parser.Record!;
            if (cells.All(cell => cell.Length == 0))
            {
                continue;
            }

            if (rows.Count + problems.Count >= HourFile.MostRows)
            {
                problems.Add(new HourProblem(parser.Row, $"The file has more than {HourFile.MostRows:N0} rows. Nothing after this row was read. Split the file."));
                return;
            }

            if (problems.Count >= MostProblems)
            {
                problems.Add(new HourProblem(parser.Row, "Nothing after this row was read. Put the others right first."));
                return;
            }

            var read = new HourRowReader(parser.Row, named.TimeUnit, column => places.TryGetValue(column, out var at) && at < cells.Length ? cells[at] : "");
            var row = read.Read();
            problems.AddRange(read.Problems);
            if (row is null)
            {
                continue;
            }

            if (!seen.TryAdd(row.OutsideId, row.Number))
            {
                problems.Add(new HourProblem(row.Number, $"The id {row.OutsideId} is in row {seen[row.OutsideId]} already."));
                continue;
            }

            rows.Add(row);
        }

        if (rows.Count == 0 && problems.Count == 0)
        {
            problems.Add(new HourProblem(null, "The file has no rows."));
        }
    }

    /// <summary>Where each column stands. Columns of the case system that nobody has named are passed over.</summary>
    private static Dictionary<HourColumn, int>? Places(string[] headers, HourColumns named, List<HourProblem> problems)
    {
        var places = new Dictionary<HourColumn, int>();
        foreach (var column in HourColumn.All.Where(column => named.NameOf(column).Length > 0))
        {
            var at = Enumerable.Range(0, headers.Length).Where(index => headers[index].Equals(named.NameOf(column), StringComparison.OrdinalIgnoreCase)).ToList();
            if (at.Count > 1)
            {
                problems.Add(new HourProblem(1, $"The column “{named.NameOf(column)}” is there twice."));
            }
            else if (at.Count == 1)
            {
                places.Add(column, at[0]);
            }
            else if (column.IsRequired)
            {
                problems.Add(new HourProblem(1, $"The column “{named.NameOf(column)}” is missing.{NearestName.Suggestion(named.NameOf(column), headers)}"));
            }
        }

        return problems.Count == 0 ? places : null;
    }

    /// <summary>The sign that the first line has most of: spreadsheets write a semicolon where a comma stands in numbers.</summary>
    private static string SeparatorOf(byte[] content)
    {
        var end = content.AsSpan().IndexOfAny((byte)'\r', (byte)'\n');
        var first = content.AsSpan(0, end < 0 ? content.Length : end).ToArray();
        return Separators.MaxBy(separator => first.Count(letter => letter == separator)).ToString();
    }
}
