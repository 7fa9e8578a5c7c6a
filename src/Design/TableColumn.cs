namespace TalentPool.Design;

/// <summary>A column's heading. A column that can be sorted has a link which the server answers; script is not needed.</summary>
/// <param name="Sort">The direction in which the rows are sorted by this column now, "ascending" or "descending".</param>
public sealed record TableColumn(string Text, bool IsNumeric = false, string? SortHref = null, string? Sort = null, bool IsHidden = false)
{
    public static TableColumn Number(string text) => new(text, IsNumeric: true);

    /// <summary>A column of links or buttons, whose heading is only read aloud.</summary>
    public static TableColumn Hidden(string text) => new(text, IsHidden: true);

    public static implicit operator TableColumn(string text) => new(text);
}
