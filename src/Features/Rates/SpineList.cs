using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using TalentPool.Design;
using TalentPool.Domain.Rates;
using TalentPool.Features.People.Import;

namespace TalentPool.Features.Rates;

/// <summary>A pay spine as it was read from a file of two columns, the point and a full-time year's pay, with what is wrong with its rows.</summary>
public sealed record SpineList(IReadOnlyDictionary<int, long> YearlyPence, IReadOnlyList<StaffProblem> Problems)
{
    public const int MostBytes = 100_000;

    private const int LongestCell = 100;

    private static readonly char[] Separators = [',', ';', '\t'];

    public static SpineList Read(byte[] content)
    {
        if (content.Length is 0 or > MostBytes)
        {
            return new SpineList(new Dictionary<int, long>(), [new StaffProblem(null, content.Length == 0 ? "The file is empty." : $"The file is larger than {MostBytes / 1000:N0} kB. A pay spine is not.")]);
        }

        var (reader, _, problem) = StaffText.Open(content);
        if (reader is null)
        {
            return new SpineList(new Dictionary<int, long>(), [new StaffProblem(null, problem!)]);
        }

        var (points, problems) = (new Dictionary<int, long>(), new List<StaffProblem>());
        using (reader)
        {
            try
            {
                Read(reader, SeparatorOf(content), points, problems);
            }
            catch (CsvHelperException damaged)
            {
                problems.Add(new StaffProblem(damaged.Context?.Parser?.Row, "This row cannot be read. A quotation mark may not be closed."));
            }
        }

        if (points.Count == 0 && problems.Count == 0)
        {
            problems.Add(new StaffProblem(null, "The file has no points."));
        }

        return new SpineList(points, problems);
    }

    private static void Read(TextReader reader, char separator, Dictionary<int, long> points, List<StaffProblem> problems)
    {
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = $"{separator}", TrimOptions = TrimOptions.Trim, MaxFieldSize = LongestCell });
        while (parser.Read())
        {
            var cells = parser.Record!;
            if (cells.All(cell => cell.Length == 0) || (parser.Row == 1 && !cells.Any(cell => cell.Any(char.IsAsciiDigit))))
            {
                continue;
            }

            if (points.Count + problems.Count >= SpineVersion.MostPoints)
            {
                problems.Add(new StaffProblem(parser.Row, $"Nothing after this row was read: a pay spine has at most {SpineVersion.MostPoints} points."));
                return;
            }

            if (WhyNot(cells, points, out var point, out var pence) is { } wrong)
            {
                problems.Add(new StaffProblem(parser.Row, wrong));
                continue;
            }

            points.Add(point, pence);
        }
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

    private static char SeparatorOf(byte[] content)
    {
        var end = content.AsSpan().IndexOfAny((byte)'\r', (byte)'\n');
        var first = content.AsSpan(0, end < 0 ? content.Length : end).ToArray();
        return Separators.MaxBy(separator => first.Count(letter => letter == separator));
    }
}
