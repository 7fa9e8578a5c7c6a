using TalentPool.Design;
using TalentPool.Platform.Tables;

namespace TalentPool.Features.People.Import;

/// <summary>A list of staff as it was read: its people, and what is wrong with the file itself.</summary>
/// <param name="IsWindows">Whether its letters were taken for Windows-1252, so that somebody looks at the accents.</param>
public sealed record StaffList(IReadOnlyList<StaffRow> Rows, IReadOnlyList<TableProblem> Problems, bool IsWindows)
{
    private const int LongestCell = 2000;

    /// <summary>Reads row by row and never holds more than the people it may take in.</summary>
    public static StaffList Read(byte[] content, StaffVocabulary vocabulary)
    {
        var rows = new List<StaffRow>();
        var problems = new List<TableProblem>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        List<StaffColumn?> columns = [];
        var isWindows = UploadedTable.Read(
            content, LongestCell, problems,
            headers =>
            {
                columns = Columns(headers, problems);
                return problems.Count == 0;
            },
            (number, cells) => Take(number, cells, columns, vocabulary, rows, problems, seen));
        if (rows.Count == 0 && problems.Count == 0)
        {
            problems.Add(new TableProblem(null, "The file names nobody."));
        }

        return new StaffList(rows, problems, isWindows);
    }

    /// <returns>Whether to go on.</returns>
    private static bool Take(
        int number, string[] cells, List<StaffColumn?> columns, StaffVocabulary vocabulary, List<StaffRow> rows, List<TableProblem> problems, Dictionary<string, int> seen)
    {
        if (rows.Count + problems.Count >= StaffFile.MostRows)
        {
            problems.Add(new TableProblem(number, $"The file has more than {StaffFile.MostRows:N0} rows. Nothing after this row was read. Leave out who cannot work for others, or split the file and leave alone who is absent."));
            return false;
        }

        if (cells.Length > columns.Count)
        {
            problems.Add(new TableProblem(number, $"The row has {cells.Length} cells, and the file {Words.Count(columns.Count, "column")}. A cell with a separator in it must stand in quotation marks."));
            return true;
        }

        var read = new StaffRowReader(vocabulary, number, column => columns.IndexOf(column) is >= 0 and var at && at < cells.Length ? cells[at] : "");
        var row = read.Read();
        problems.AddRange(read.Problems);
        if (row is not null && !seen.TryAdd(row.Key, row.Number))
        {
            problems.Add(new TableProblem(row.Number, $"{row.Email} is in row {seen[row.Key]} already."));
        }
        else if (row is not null)
        {
            rows.Add(row);
        }

        return true;
    }

    private static List<StaffColumn?> Columns(string[] headers, List<TableProblem> problems)
    {
        var columns = headers.Select(StaffColumn.Of).ToList();
        foreach (var (header, column) in headers.Zip(columns))
        {
            if (column is null && header.Length > 0)
            {
                problems.Add(new TableProblem(1, $"There is no column “{(header.Length > 60 ? header[..60] : header)}”.{NearestName.Suggestion(header, StaffColumn.All.Select(known => known.Name))}"));
            }
        }

        problems.AddRange(columns.OfType<StaffColumn>().GroupBy(column => column).Where(same => same.Count() > 1).Select(same => new TableProblem(1, $"The column “{same.Key.Name}” is there twice.")));
        problems.AddRange(StaffColumn.All.Where(column => column.IsRequired && !columns.Contains(column)).Select(column => new TableProblem(1, $"The column “{column.Name}” is missing.")));
        return columns;
    }
}
