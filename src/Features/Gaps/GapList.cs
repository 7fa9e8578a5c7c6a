namespace TalentPool.Features.Gaps;

/// <summary>One page of a list of gaps.</summary>
/// <param name="Count">How many there are, as far as they were counted.</param>
/// <param name="IsMore">Whether there are more than that.</param>
public sealed record GapList(IReadOnlyList<GapRow> Rows, int Count, bool IsMore, int Page)
{
    public const int PageSize = 25;

    /// <summary>How many are counted beyond the page shown. Nobody turns over more pages than that one by one, and counting all that there ever were would cost each reader more than reading the page.</summary>
    public const int CountedBeyond = 1_000;

    /// <summary>Far beyond any list, and small enough to be reckoned with.</summary>
    public const int LastPage = 1_000_000;

    public int PageCount => (Count + PageSize - 1) / PageSize;
}
