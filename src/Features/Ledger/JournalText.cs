using TalentPool.Domain.Ledger;

namespace TalentPool.Features.Ledger;

/// <summary>
/// Columns and codes as they are typed: one a line, so that a layout can be written, moved about and passed on as text, with a keyboard alone and
/// on a narrow screen.
/// </summary>
public static class JournalText
{
    private static readonly (JournalField Field, string Words)[] Fields =
    [
        (JournalField.DocumentNumber, "document number"), (JournalField.LineNumber, "line number"), (JournalField.DocumentDate, "document date"), (JournalField.Period, "period"),
        (JournalField.AuthorityCode, "authority code"), (JournalField.CounterpartyCode, "counterparty code"), (JournalField.CostCentre, "cost centre"), (JournalField.Subjective, "subjective"),
        (JournalField.Analysis1, "analysis 1"), (JournalField.Analysis2, "analysis 2"), (JournalField.Analysis3, "analysis 3"), (JournalField.Description, "description"),
        (JournalField.Debit, "debit"), (JournalField.Credit, "credit"), (JournalField.Amount, "amount"), (JournalField.VatCode, "VAT code"),
        (JournalField.StatementNumber, "statement number"), (JournalField.PlacementNumber, "placement number"), (JournalField.Currency, "currency"),
    ];

    private static readonly (LedgerAccount Account, string Words)[] Accounts =
    [
        (LedgerAccount.AccruedIncome, "accrued income"), (LedgerAccount.Income, "income"), (LedgerAccount.Receivable, "receivable"), (LedgerAccount.VatOutput, "VAT output"),
        (LedgerAccount.AccruedCost, "accrued cost"), (LedgerAccount.Cost, "cost"), (LedgerAccount.Payable, "payable"), (LedgerAccount.VatInput, "VAT input"), (LedgerAccount.Cash, "cash"),
    ];

    /// <summary>Everything that a column can hold, in the words in which it is typed.</summary>
    public static IEnumerable<string> FieldWords => Fields.Select(known => known.Words);

    public static string Of(IEnumerable<JournalColumn> columns) => string.Join(
        '\n', columns.Select(column => $"{column.Heading} = {(column.Field == JournalField.FixedText ? $"\"{column.Text}\"" : Fields.First(field => field.Field == column.Field).Words)}"));

    /// <summary>Every account has its line, so that none is forgotten.</summary>
    public static string Codes(JournalFormat format) => string.Join('\n', Accounts.Select(account =>
    {
        var code = format.CodeOf(account.Account);
        var parts = new[] { code.CostCentre, code.Subjective, code.Analysis1, code.Analysis2, code.Analysis3 };
        var given = Array.FindLastIndex(parts, part => part.Length > 0) + 1;
        return $"{account.Words} = {string.Join(", ", parts.Take(given))}".TrimEnd();
    }));

    /// <summary>The columns, or what is wrong with the first line that is none.</summary>
    public static List<JournalColumn>? ReadColumns(string? typed, out string? wrong) => Read<JournalColumn>(typed, out wrong, (heading, value) =>
    {
        if (value is ['"', .., '"'] && value.Length > 1)
        {
            return (new JournalColumn { Heading = heading, Field = JournalField.FixedText, Text = value[1..^1] }, null);
        }

        var found = Array.Find(Fields, field => field.Words.Equals(value, StringComparison.OrdinalIgnoreCase));
        return found.Words is null ? (null, $"there is nothing called {value}. Put fixed text in quotation marks") : (new JournalColumn { Heading = heading, Field = found.Field }, null);
    });

    /// <summary>The codes of each account: cost centre, subjective and up to three analysis codes, with commas between them.</summary>
    public static List<JournalCode>? ReadCodes(string? typed, out string? wrong)
    {
        var seen = new HashSet<LedgerAccount>();
        var codes = Read<JournalCode>(typed, out wrong, (words, value) =>
        {
            var found = Array.Find(Accounts, account => account.Words.Equals(words, StringComparison.OrdinalIgnoreCase));
            var parts = value.Split(',', StringSplitOptions.TrimEntries);
            return found.Words is null ? (null, $"there is no account called {words}")
                : !seen.Add(found.Account) ? (null, $"{words} is there twice")
                : parts.Length > 5 ? (null, "there are more than five codes")
                : (new JournalCode { Account = found.Account, CostCentre = Part(0), Subjective = Part(1), Analysis1 = Part(2), Analysis2 = Part(3), Analysis3 = Part(4) }, null);

            string Part(int index) => parts.ElementAtOrDefault(index) ?? "";
        });
        return codes?.FindAll(code => code != new JournalCode { Account = code.Account });
    }

    private static List<T>? Read<T>(string? typed, out string? wrong, Func<string, string, (T? Read, string? Wrong)> read)
        where T : class
    {
        var all = new List<T>();
        foreach (var (line, number) in (typed ?? "").ReplaceLineEndings("\n").Split('\n').Select((line, index) => (line.Trim(), index + 1)).Where(one => one.Item1.Length > 0))
        {
            var (left, right) = line.IndexOf('=', StringComparison.Ordinal) is var at && at > 0 ? (line[..at].Trim(), line[(at + 1)..].Trim()) : ("", "");
            var (one, fault) = left.Length == 0 ? (null, "there is no name before an equals sign") : read(left, right);
            if (one is null)
            {
                wrong = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Line {number}: {fault}");
                return null;
            }

            all.Add(one);
        }

        wrong = null;
        return all;
    }
}
