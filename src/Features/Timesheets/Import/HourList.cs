using TalentPool.Platform.Tables;

namespace TalentPool.Features.Timesheets.Import;

/// <summary>A file of hours as it was read: its rows, and what is wrong with the file itself.</summary>
public sealed record HourList(IReadOnlyList<HourRow> Rows, IReadOnlyList<TableProblem> Problems, bool IsWindows)
{
    private const int LongestCell = 5_000;

    /// <summary>Reads row by row and never holds more than the rows it may take in.</summary>
    public static HourList Read(byte[] content, HourColumns named)
    {
        var rows = new List<HourRow>();
        var problems = new List<TableProblem>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        Dictionary<HourColumn, int> places = [];
        var isWindows = UploadedTable.Read(
            content, LongestCell, problems,
            headers =>
            {
                places = Places(headers, named, problems);
                return problems.Count == 0;
            },
            (number, cells) => Take(number, cells, places, named.TimeUnit, rows, problems, seen));
        if (rows.Count == 0 && problems.Count == 0)
        {
            problems.Add(new TableProblem(null, "The file has no rows."));
        }

        return new HourList(rows, problems, isWindows);
    }

    /// <returns>Whether to go on.</returns>
    private static bool Take(
        int number, string[] cells, Dictionary<HourColumn, int> places, HourTimeUnit unit, List<HourRow> rows, List<TableProblem> problems, Dictionary<string, int> seen)
    {
        if (rows.Count + problems.Count >= HourFile.MostRows)
        {
            problems.Add(new TableProblem(number, $"The file has more than {HourFile.MostRows:N0} rows. Nothing after this row was read. Split the file."));
            return false;
        }

        var read = new HourRowReader(number, unit, column => places.TryGetValue(column, out var at) && at < cells.Length ? cells[at] : "");
        var row = read.Read();
        problems.AddRange(read.Problems);
        if (row is not null && !seen.TryAdd(row.OutsideId, row.Number))
        {
            problems.Add(new TableProblem(row.Number, $"The id {row.OutsideId} is in row {seen[row.OutsideId]} already."));
        }
        else if (row is not null)
        {
            rows.Add(row);
        }

        return true;
    }

    /// <summary>Where each column stands. Columns of the case system that nobody has named are passed over.</summary>
    private static Dictionary<HourColumn, int> Places(string[] headers, HourColumns named, List<TableProblem> problems)
    {
        var places = new Dictionary<HourColumn, int>();
        foreach (var column in HourColumn.All.Where(column => named.NameOf(column).Length > 0))
        {
            var at = Enumerable.Range(0, headers.Length).Where(index => headers[index].Equals(named.NameOf(column), StringComparison.OrdinalIgnoreCase)).ToList();
            if (at.Count > 1)
            {
                problems.Add(new TableProblem(1, $"The column “{named.NameOf(column)}” is there twice."));
            }
            else if (at.Count == 1)
            {
                places.Add(column, at[0]);
            }
            else if (column.IsRequired)
            {
                problems.Add(new TableProblem(1, $"The column “{named.NameOf(column)}” is missing.{NearestName.Suggestion(named.NameOf(column), headers)}"));
            }
        }

        return places;
    }
}
