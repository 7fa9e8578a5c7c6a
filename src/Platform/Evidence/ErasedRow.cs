using TalentPool.Database;

namespace TalentPool.Platform.Evidence;

/// <summary>What is kept of a row's image when the body that carried it is erased: identifiers, numbers, states and dates, but no text.</summary>
public sealed record ErasedRow(string Table, string Key, IReadOnlyDictionary<string, string?> Columns)
{
    /// <param name="kept">The columns of the image's table that hold nothing that people wrote and may stay as long as the row.</param>
    public static ErasedRow Of(RowImage image, IReadOnlySet<string> kept) => new(
        image.Table, image.Key,
        image.Columns.Where(column => kept.Contains(column.Key)).ToDictionary(column => column.Key, column => column.Value?.GetValue<string>()));
}
