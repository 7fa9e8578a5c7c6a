namespace TalentPool.Domain.Coverage;

/// <summary>Every no about what an authority spent outside, besides those of the state table.</summary>
public static class CoverageRefusals
{
    public static readonly Refusal NotFinance = new(nameof(NotFinance), "Only finance of the authority can do this.", RefusalKind.NotPermitted);

    public static readonly Refusal NotTheHead = new(nameof(NotTheHead), "Only the head of the service can say what this is.", RefusalKind.NotPermitted);

    public static readonly Refusal NoSuchLine = new(nameof(NoSuchLine), "There is no such line.", RefusalKind.NotFound);

    public static readonly Refusal CategoryNameMissing = new(nameof(CategoryNameMissing), "Enter the category as your ledger names it.");

    public static readonly Refusal CategoryWatchedAlready = new(nameof(CategoryWatchedAlready), "This category is watched already.");

    public static readonly Refusal NotWatched = new(nameof(NotWatched), "This category is not watched any more.", RefusalKind.Stale);

    public static readonly Refusal ServiceAreaNotShared = new(nameof(ServiceAreaNotShared), "The authority shares no staff for this service, so nothing of it needs a clearance.");

    public static readonly Refusal NothingNew = new(nameof(NothingNew), "Every line of it was taken in before. There is nothing to take in.");

    public static readonly Refusal TooManyLines = new(nameof(TooManyLines), $"The file has more than {SpendMonth.MostLinesAtOnce:N0} lines in watched categories. Send it in parts.");

    public static readonly Refusal OtherMonth = new(nameof(OtherMonth), "A line is of another month than the file.");

    public static readonly Refusal ExplanationMissing = new(nameof(ExplanationMissing), "Explain in a sentence why this needed no clearance.");

    public static readonly Refusal StillNothing = new(nameof(StillNothing), "It still matches no clearance and no bypass.");

    public static readonly Refusal Forgotten = new(nameof(Forgotten), "The time for which this month is kept is over.");

    public static readonly Refusal StillKept = new(nameof(StillKept), "The time for which this month is kept is not over yet.");

    public static Refusal Stale(string byName, DateTime changedAt) =>
        new(nameof(Stale), $"{byName} changed this at {PlainEnglish.Instant(changedAt)} while you were looking at it. Read it again before you decide.", RefusalKind.Stale);
}
