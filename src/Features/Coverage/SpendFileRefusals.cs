using TalentPool.Domain;

namespace TalentPool.Features.Coverage;

/// <summary>Every no about a file of payments or orders.</summary>
public static class SpendFileRefusals
{
    public static readonly Refusal FileGone = new(nameof(FileGone), "This file has been thrown away. Send it again.", RefusalKind.NotFound);

    public static readonly Refusal NothingWatched = new(nameof(NothingWatched), "No category is watched yet, so nothing of the file would be looked at. Choose the categories first.");

    public static readonly Refusal MonthAhead = new(nameof(MonthAhead), "This month has not begun yet.");

    public static readonly Refusal TakenInAlready = new(nameof(TakenInAlready), "This file has been taken in already.", RefusalKind.Stale);

    public static readonly Refusal HasErrors = new(nameof(HasErrors), "Nothing was taken in, because some rows have errors. Put them right in the file and send it again.");
}
