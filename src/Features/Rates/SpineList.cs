using TalentPool.Design;
using TalentPool.Domain.Rates;
using TalentPool.Platform.Tables;

namespace TalentPool.Features.Rates;

/// <summary>A pay spine as it was read from a file of two columns, the point and a full-time year's pay, with what is wrong with its rows.</summary>
public sealed record SpineList(IReadOnlyDictionary<int, long> YearlyPence, IReadOnlyList<TableProblem> Problems)
{
    public const int MostBytes = 100_000;

    private const int LongestCell = 100;

    public static SpineList Read(byte[] content)
    {
        var (points, problems) = (new Dictionary<int, long>(), new List<TableProblem>());
        if (content.Length > MostBytes)
        {
            return new SpineList(points, [new TableProblem(null, $"The file is larger than {MostBytes / 1000:N0} kB. A pay spine is not.")]);
        }

        // The names of the columns may be left out, so a first row with figures in it is a point already.
        UploadedTable.Read(content, LongestCell, problems, first => !first.Any(cell => cell.Any(char.IsAsciiDigit)) || Take(1, first, points, problems), (row, cells) => Take(row, cells, points, problems));
        if (points.Count == 0 && problems.Count == 0)
        {
            problems.Add(new TableProblem(null, "The file has no points."));
        }

        return new SpineList(points, problems);
    }

    /// <returns>Whether to go on.</returns>
    private static bool Take(int row, string[] cells, Dictionary<int, long> points, List<TableProblem> problems)
    {
        if (points.Count + problems.Count >= SpineVersion.MostPoints)
        {
            problems.Add(new TableProblem(row, $"Nothing after this row was read: a pay spine has at most {SpineVersion.MostPoints} points."));
            return false;
        }

        if (WhyNot(cells, points, out var point, out var pence) is { } wrong)
        {
            problems.Add(new TableProblem(row, wrong));
        }
        else
        {
            points.Add(point, pence);
        }

        return true;
    }

    private static string? WhyNot(string[] cells, Dictionary<int, long> points, out int point, out long pence)
    {
        (point, pence) = (0, 0);
        return cells.Length != 2 ? "A row has two cells: the point, and a full-time year’s pay. An amount with a comma in it must stand in quotation marks."
            : !WholeNumberAnswer.TryRead(cells[0], "point", out point, out var noPoint) ? $"{noPoint}."
            : point is < 1 or > SpineVersion.HighestPoint ? $"The point must be between 1 and {SpineVersion.HighestPoint}."
            : points.ContainsKey(point) ? $"Point {point} is there already."
            : !MoneyAnswer.TryRead(cells[1], "pay", out pence, out var noPay) ? $"{noPay}."
            : pence is < 1 or > RateBuildUp.HighestYearlyPence ? $"The pay must be between {Shown.Money(1)} and {Shown.Money(RateBuildUp.HighestYearlyPence)}."
            : null;
    }
}
