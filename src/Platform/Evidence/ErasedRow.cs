using TalentPool.Database;

namespace TalentPool.Platform.Evidence;

/// <summary>What is kept of a row's image when the body that carried it is erased: identifiers, numbers, states and dates, but no text.</summary>
public sealed record ErasedRow(string Table, string Key, IReadOnlyDictionary<string, string?> Columns)
{
    /// <param name="textColumns">The columns of the image's table that hold what people wrote.</param>
    public static ErasedRow Of(RowImage image, IReadOnlySet<string> textColumns) => new(
        image.Table, image.Key,
        image.Columns.Where(column => !textColumns.Contains(column.Key)).ToDictionary(column => column.Key, column => column.Value?.GetValue<string>()));
}
