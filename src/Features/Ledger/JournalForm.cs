using TalentPool.Design;
using TalentPool.Domain.Ledger;

namespace TalentPool.Features.Ledger;

/// <summary>A journal's layout as it is typed.</summary>
public sealed class JournalForm
{
    public string? Delimiter { get; set; }

    public string? Dates { get; set; }

    public string? HasHeadings { get; set; }

    public string? EndsWithTotals { get; set; }

    public string? Columns { get; set; }

    public string? Codes { get; set; }

    public string? OutsideScopeCode { get; set; }

    public string? StandardCode { get; set; }

    public string? ExemptCode { get; set; }

    public string? SeenVersion { get; set; }

    public static JournalForm Of(JournalFormat format, int version) => new()
    {
        Delimiter = $"{format.Delimiter}",
        Dates = $"{format.Dates}",
        HasHeadings = format.HasHeadings ? "yes" : "no",
        EndsWithTotals = format.EndsWithTotals ? "yes" : "no",
        Columns = JournalText.Of(format.Columns),
        Codes = JournalText.Codes(format),
        OutsideScopeCode = format.OutsideScopeCode,
        StandardCode = format.StandardCode,
        ExemptCode = format.ExemptCode,
        SeenVersion = $"{version}",
    };

    /// <summary>The layout; null where something is wrong with it, which is said beside its field.</summary>
    public JournalFormat? Read(FormErrors errors)
    {
        var read = new AnswerReader(errors);
        var delimiter = read.Choice<JournalDelimiter>("Model.Delimiter", Delimiter, "character between the columns");
        var dates = read.Choice<JournalDates>("Model.Dates", Dates, "way in which days are written");
        var hasHeadings = read.YesOrNo("Model.HasHeadings", HasHeadings, "Select yes if the first row holds the headings");
        var endsWithTotals = read.YesOrNo("Model.EndsWithTotals", EndsWithTotals, "Select yes if the last row holds the totals");
        var columns = JournalText.ReadColumns(Columns, out var wrongColumn);
        var codes = JournalText.ReadCodes(Codes, out var wrongCode);
        if (wrongColumn is not null)
        {
            errors.Add("Model.Columns", wrongColumn);
        }

        if (wrongCode is not null)
        {
            errors.Add("Model.Codes", wrongCode);
        }

        if (errors.Any)
        {
            return null;
        }

        var format = new JournalFormat
        {
            Delimiter = delimiter!.Value,
            Dates = dates!.Value,
            HasHeadings = hasHeadings!.Value,
            EndsWithTotals = endsWithTotals!.Value,
            Columns = columns!,
            Codes = codes!,
            OutsideScopeCode = OutsideScopeCode?.Trim() ?? "",
            StandardCode = StandardCode?.Trim() ?? "",
            ExemptCode = ExemptCode?.Trim() ?? "",
        };
        if (format.Fault() is { } fault)
        {
            errors.AddRefusal(fault, "Model.Columns");
            return null;
        }

        return format;
    }
}
