namespace TalentPool.Domain.Savings;

/// <summary>Every no that a saving can give, besides those of the state table.</summary>
public static class SavingRefusals
{
    public static readonly Refusal NotOfTheRequester = new(nameof(NotOfTheRequester), "Only the service or finance of the authority that saved can claim this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotFinanceOfTheRequester = new(nameof(NotFinanceOfTheRequester), "Only a finance officer of the authority that saved can verify this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotOfTheBoard = new(nameof(NotOfTheBoard), "Only a member of the partnership’s board can accept this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotFinanceNorBoard = new(nameof(NotFinanceNorBoard), "Only finance of the authority that saved, or the board, can do this.", RefusalKind.NotPermitted);

    public static readonly Refusal OwnSaving = new(nameof(OwnSaving), "Nobody decides on a saving that they claimed or verified themselves.", RefusalKind.NotPermitted);

    public static readonly Refusal BaselineMissing = new(nameof(BaselineMissing), "There is no price outside to measure a saving against.");

    public static readonly Refusal BaselineEvidenceMissing = new(nameof(BaselineEvidenceMissing), "Say where the evidence for the price outside is kept.");

    public static readonly Refusal GuidelineIsNoPriceForCover = new(nameof(GuidelineIsNoPriceForCover), "A court’s guideline rate is a cap, and no price for cover by a locum.");

    public static readonly Refusal TitleMissing = new(nameof(TitleMissing), "Say what was saved.");

    public static readonly Refusal YearsMissing = new(nameof(YearsMissing), "Give the figures of each financial year, once.");

    public static readonly Refusal FigureOutOfRange = new(nameof(FigureOutOfRange), "Hours and costs cannot be less than nothing.");

    public static readonly Refusal OngoingTooShort = new(nameof(OngoingTooShort), "A saving is ongoing when it lasts for two full years after the year in which it starts.");

    public static readonly Refusal ReasonMissing = new(nameof(ReasonMissing), "Give a reason in a sentence.");

    public static Refusal Stale(string byName, DateTime changedAt) =>
        new(nameof(Stale), $"{byName} changed this saving at {PlainEnglish.Instant(changedAt)} while you were looking at it. Read it again before you decide.", RefusalKind.Stale);
}
