using System.Globalization;

namespace TalentPool.Domain.Ledger;

/// <summary>Every no to the layout of a journal.</summary>
public static class JournalRefusals
{
    public static readonly Refusal NotFinanceOfTheAuthority = new(
        nameof(NotFinanceOfTheAuthority), "Only a finance officer of the authority can say how it takes its journal.", RefusalKind.NotPermitted);

    public static readonly Refusal NoColumns = new(
        nameof(NoColumns), string.Create(CultureInfo.InvariantCulture, $"A journal has from 1 to {JournalFormat.MostColumns} columns."));

    public static readonly Refusal HeadingMissing = new(nameof(HeadingMissing), "Give each column a heading, even where the file does not show it.");

    public static readonly Refusal NoAmount = new(nameof(NoAmount), "A journal needs the amount, or both debit and credit.");

    public static Refusal HeadingTwice(string heading) => new(nameof(HeadingTwice), $"Two columns have the heading {heading}.");

    public static Refusal TooLong(string text) => new(
        nameof(TooLong), string.Create(CultureInfo.InvariantCulture, $"Headings, codes and fixed texts have {JournalFormat.LongestText} characters at most; {text[..20]}… has more."));

    public static Refusal LooksLikeFormula(string text) => new(nameof(LooksLikeFormula), $"A spreadsheet would take {text} for a formula. Begin it with another character.");

    public static Refusal Stale(DateTime changedAt) => new(
        nameof(Stale), $"A colleague changed the layout at {PlainEnglish.Instant(changedAt)} while you were looking at it. Read it again before you save.", RefusalKind.Stale);
}
