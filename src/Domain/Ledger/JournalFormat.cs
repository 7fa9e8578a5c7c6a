using static TalentPool.Domain.Ledger.JournalField;

namespace TalentPool.Domain.Ledger;

/// <summary>The columns and codes in which an authority's finance system takes a journal in. Layouts are set per site, so each authority gives its own.</summary>
public sealed record JournalFormat
{
    public const int MostColumns = 40;

    public const int LongestText = 40;

    /// <summary>The layout of nobody in particular, which an authority starts from.</summary>
    public static JournalFormat Neutral => new()
    {
        Columns =
        [
            Column("document_no", DocumentNumber), Column("line_no", LineNumber), Column("document_date", DocumentDate), Column("period", Period),
            Column("authority_code", AuthorityCode), Column("counterparty_code", CounterpartyCode), Column("cost_centre", CostCentre), Column("subjective", Subjective),
            Column("analysis1", Analysis1), Column("analysis2", Analysis2), Column("analysis3", Analysis3), Column("description", Description),
            Column("debit", Debit), Column("credit", Credit), Column("vat_code", VatCode), Column("statement_no", StatementNumber),
            Column("placement_no", PlacementNumber), Column("currency", Currency),
        ],
    };

    public JournalDelimiter Delimiter { get; init; }

    public JournalDates Dates { get; init; }

    public bool HasHeadings { get; init; } = true;

    /// <summary>Whether the totals are the last row. They can be had as a file of their own in any case.</summary>
    public bool EndsWithTotals { get; init; } = true;

    public List<JournalColumn> Columns { get; init; } = [];

    public List<JournalCode> Codes { get; init; } = [];

    public string OutsideScopeCode { get; init; } = "O";

    public string StandardCode { get; init; } = "S";

    public string ExemptCode { get; init; } = "E";

    public JournalCode CodeOf(LedgerAccount account) => Codes.Find(code => code.Account == account) ?? new JournalCode { Account = account };

    /// <summary>The first thing that makes it no layout; null where nothing does.</summary>
    public Refusal? Fault()
    {
        if (Columns.Count is 0 or > MostColumns)
        {
            return JournalRefusals.NoColumns;
        }

        if (Columns.Find(column => string.IsNullOrWhiteSpace(column.Heading)) is not null)
        {
            return JournalRefusals.HeadingMissing;
        }

        if (Columns.GroupBy(column => column.Heading, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            return JournalRefusals.HeadingTwice(twice.Key);
        }

        if (!Has(Amount) && !(Has(Debit) && Has(Credit)))
        {
            return JournalRefusals.NoAmount;
        }

        return Texts().FirstOrDefault(text => text.Length > LongestText) is { } tooLong ? JournalRefusals.TooLong(tooLong)
            : Texts().FirstOrDefault(StartsLikeFormula) is { } formula ? JournalRefusals.LooksLikeFormula(formula)
            : null;
    }

    private static JournalColumn Column(string heading, JournalField field) => new() { Heading = heading, Field = field };

    private static bool StartsLikeFormula(string text) => text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal);

    private bool Has(JournalField field) => Columns.Exists(column => column.Field == field);

    private IEnumerable<string> Texts() =>
    [
        .. Columns.SelectMany(column => new[] { column.Heading, column.Text }),
        .. Codes.SelectMany(code => new[] { code.CostCentre, code.Subjective, code.Analysis1, code.Analysis2, code.Analysis3 }),
        OutsideScopeCode, StandardCode, ExemptCode,
    ];
}
