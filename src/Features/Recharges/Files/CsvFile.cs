using System.Text;

namespace TalentPool.Features.Recharges.Files;

/// <summary>A CSV file by RFC 4180 on its way out: a row at a time, and the bytes of the same rows are the same.</summary>
/// <param name="isForPeople">Whether it begins with the mark by which spreadsheets know UTF-8; programs may stumble over it.</param>
public sealed class CsvFile(Stream onward, bool isForPeople, char delimiter = ',')
{
    private readonly DrainedStream _out = new(onward);
    private readonly StringBuilder _row = new();
    private int _rows;
    private bool _isBegun;

    public Task Headings(params IEnumerable<string> headings) => Row(headings.Select(CsvCell.Text));

    public async Task Row(IEnumerable<CsvCell> cells, CancellationToken cancellation = default)
    {
        if (!_isBegun && isForPeople)
        {
            _out.Write(Encoding.UTF8.GetPreamble());
        }

        _isBegun = true;
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst)
            {
                _row.Append(delimiter);
            }

            isFirst = false;
            Append(cell.Content);
        }

        _row.Append("\r\n");
        _out.Write(Encoding.UTF8.GetBytes(_row.ToString()));
        _row.Clear();
        if (++_rows % DrainedStream.RowsAtOnce == 0)
        {
            await _out.Flow(cancellation);
        }
    }

    public Task End(CancellationToken cancellation = default) => _out.Flow(cancellation);

    private void Append(string content)
    {
        if (content.AsSpan().IndexOfAny("\"\r\n") < 0 && !content.Contains(delimiter, StringComparison.Ordinal) && content.Trim().Length == content.Length)
        {
            _row.Append(content);
            return;
        }

        _row.Append('"').Append(content.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
