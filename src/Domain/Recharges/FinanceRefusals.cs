namespace TalentPool.Domain.Recharges;

/// <summary>Every no to what an authority says for its invoices.</summary>
public static class FinanceRefusals
{
    public static readonly Refusal NotFinanceOfTheAuthority = new(
        nameof(NotFinanceOfTheAuthority), "Only a finance officer of the authority can say what its invoices hold.", RefusalKind.NotPermitted);

    public static readonly Refusal NothingChanged = new(nameof(NothingChanged), "This is what is stored already, so there is nothing to save.");

    public static Refusal Wrong(FinanceFault fault) => new(nameof(Wrong), $"{fault.Sentence}.");

    public static Refusal Stale(DateTime changedAt) => new(
        nameof(Stale), $"A colleague changed this at {PlainEnglish.Instant(changedAt)} while you were looking at it. Read it again before you save.", RefusalKind.Stale);
}
