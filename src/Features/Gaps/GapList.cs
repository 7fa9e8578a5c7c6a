namespace TalentPool.Features.Gaps;

/// <summary>One page of a list of gaps.</summary>
public sealed record GapList(IReadOnlyList<GapRow> Rows, int Count, int Page)
{
    public const int PageSize = 25;

    public int PageCount => (Count + PageSize - 1) / PageSize;
}
