using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace TalentPool.Platform.Tables;

/// <summary>Reads a CSV file that somebody has sent, row by row, and says what is wrong with it. What its columns and rows mean is for the caller to say.</summary>
public static class UploadedTable
{
    /// <summary>More than this nobody puts right in one go, so the rest is not looked for.</summary>
    public const int MostProblems = 200;

    private static readonly char[] Separators = [',', ';', '\t'];

    /// <param name="longestCell">Letters of a cell; a longer one is taken for a quotation mark that is not closed.</param>
    /// <param name="problems">Filled with what is wrong, by the two as well.</param>
    /// <param name="takeColumns">Is given the first row, and says whether its columns are known.</param>
    /// <param name="takeRow">Is given each row that is not empty, with its number, and says whether to go on.</param>
    /// <returns>Whether its letters were taken for Windows-1252, so that somebody looks at the accents.</returns>
    public static bool Read(byte[] content, int longestCell, List<TableProblem> problems, Func<string[], bool> takeColumns, Func<int, string[], bool> takeRow)
    {
        var (reader, isWindows, problem) = TableText.Open(content);
        if (reader is null)
        {
            problems.Add(new TableProblem(null, problem!));
            return false;
        }

        using (reader)
        using (var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = SeparatorOf(content),
            TrimOptions = TrimOptions.Trim,
            MaxFieldSize = longestCell,
        }))
        {
            try
            {
                ReadRows(parser, problems, takeColumns, takeRow);
            }
            catch (CsvHelperException damaged)
            {
                problems.Add(new TableProblem(damaged.Context?.Parser?.Row, damaged is MaxFieldSizeException
                    ? $"A cell is longer than {longestCell:N0} characters. A quotation mark may not be closed."
                    : "This row cannot be read. A quotation mark inside a cell must be written twice."));
            }
        }

        return isWindows;
    }

    private static void ReadRows(CsvParser parser, List<TableProblem> problems, Func<string[], bool> takeColumns, Func<int, string[], bool> takeRow)
    {
        if (!parser.Read())
        {
            problems.Add(new TableProblem(null, "The file is empty."));
            return;
        }

        if (!takeColumns(parser.Record!))
        {
            problems.Add(new TableProblem(null, "Nothing else was read, because the columns are not known."));
            return;
        }

        while (parser.Read())
        {
            var cells = parser.Record!;
            if (cells.All(cell => cell.Length == 0))
            {
                continue;
            }

            if (problems.Count >= MostProblems)
            {
                problems.Add(new TableProblem(parser.Row, "Nothing after this row was read. Put the others right first."));
                return;
            }

            if (!takeRow(parser.Row, cells))
            {
                return;
            }
        }
    }

    /// <summary>The sign that the first line has most of: spreadsheets write a semicolon where a comma stands in numbers.</summary>
    private static string SeparatorOf(byte[] content)
    {
        var end = content.AsSpan().IndexOfAny((byte)'\r', (byte)'\n');
        var first = content.AsSpan(0, end < 0 ? content.Length : end).ToArray();
        return Separators.MaxBy(separator => first.Count(letter => letter == separator)).ToString();
    }
}
