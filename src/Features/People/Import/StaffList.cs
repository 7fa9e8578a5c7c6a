using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using TalentPool.Design;

namespace TalentPool.Features.People.Import;

/// <summary>A list of staff as it was read: its people, and what is wrong with the file itself.</summary>
/// <param name="IsWindows">Whether its letters were taken for Windows-1252, so that somebody looks at the accents.</param>
public sealed record StaffList(IReadOnlyList<StaffRow> Rows, IReadOnlyList<StaffProblem> Problems, bool IsWindows)
{
    /// <summary>More than this nobody puts right in one go, so the rest is not looked for.</summary>
    public const int MostProblems = 200;

    private const int LongestCell = 2000;

    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>Reads row by row and never holds more than the people it may take in.</summary>
    public static StaffList Read(byte[] content, StaffVocabulary vocabulary)
    {
        var (reader, isWindows, problem) = StaffText.Open(content);
        if (reader is null)
        {
            return new StaffList([], [new StaffProblem(null, problem!)], false);
        }

        using (reader)
        {
            var rows = new List<StaffRow>();
            var problems = new List<StaffProblem>();
            try
            {
                Read(content, reader, vocabulary, rows, problems);
            }
            catch (CsvHelperException damaged)
            {
                problems.Add(new StaffProblem(damaged.Context?.Parser?.Row, damaged is MaxFieldSizeException
                    ? $"A cell is longer than {LongestCell:N0} characters. A quotation mark may not be closed."
                    : "This row cannot be read. A quotation mark inside a cell must be written twice."));
            }

            return new StaffList(rows, problems, isWindows);
        }
    }

    private static void Read(byte[] content, TextReader reader, StaffVocabulary vocabulary, List<StaffRow> rows, List<StaffProblem> problems)
    {
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = SeparatorOf(content),
            TrimOptions = TrimOptions.Trim,
            MaxFieldSize = LongestCell,
        });
        if (!parser.Read() || Columns(parser.Record!, problems) is not { } columns)
        {
            problems.Add(new StaffProblem(null, problems.Count == 0 ? "The file is empty." : "Nothing else was read, because the columns are not known."));
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

            if (rows.Count + problems.Count >= StaffFile.MostRows)
            {
                problems.Add(new StaffProblem(parser.Row, $"The file has more than {StaffFile.MostRows:N0} rows. Nothing after this row was read. Leave out who cannot work for others, or split the file and leave alone who is absent."));
                return;
            }

            if (problems.Count >= MostProblems)
            {
                problems.Add(new StaffProblem(parser.Row, "Nothing after this row was read. Put the others right first."));
                return;
            }

            if (cells.Length > columns.Count)
            {
                problems.Add(new StaffProblem(parser.Row, $"The row has {cells.Length} cells, and the file {Words.Count(columns.Count, "column")}. A cell with a separator in it must stand in quotation marks."));
                continue;
            }

            var read = new StaffRowReader(vocabulary, parser.Row, column => columns.IndexOf(column) is >= 0 and var at && at < cells.Length ? cells[at] : "");
            var row = read.Read();
            problems.AddRange(read.Problems);
            if (row is null)
            {
                continue;
            }

            if (!seen.TryAdd(row.Key, row.Number))
            {
                problems.Add(new StaffProblem(row.Number, $"{row.Email} is in row {seen[row.Key]} already."));
                continue;
            }

            rows.Add(row);
        }

        if (rows.Count == 0 && problems.Count == 0)
        {
            problems.Add(new StaffProblem(null, "The file names nobody."));
        }
    }

    private static List<StaffColumn?>? Columns(string[] headers, List<StaffProblem> problems)
    {
        var columns = headers.Select(StaffColumn.Of).ToList();
        foreach (var (header, column) in headers.Zip(columns))
        {
            if (column is null && header.Length > 0)
            {
                problems.Add(new StaffProblem(1, $"There is no column “{(header.Length > 60 ? header[..60] : header)}”.{NearestName.Suggestion(header, StaffColumn.All.Select(known => known.Name))}"));
            }
        }

        problems.AddRange(columns.OfType<StaffColumn>().GroupBy(column => column).Where(same => same.Count() > 1).Select(same => new StaffProblem(1, $"The column “{same.Key.Name}” is there twice.")));
        problems.AddRange(StaffColumn.All.Where(column => column.IsRequired && !columns.Contains(column)).Select(column => new StaffProblem(1, $"The column “{column.Name}” is missing.")));
        return problems.Count == 0 ? columns : null;
    }

    /// <summary>The sign that the first line has most of: spreadsheets write a semicolon where a comma stands in numbers.</summary>
    private static string SeparatorOf(byte[] content)
    {
        var end = content.AsSpan().IndexOfAny((byte)'\r', (byte)'\n');
        var first = content.AsSpan(0, end < 0 ? content.Length : end).ToArray();
        return Separators.MaxBy(separator => first.Count(letter => letter == separator)).ToString();
    }
}
