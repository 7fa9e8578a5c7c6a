using TalentPool.Database;

namespace TalentPool.Platform.Backup;

/// <summary>The first line of a backup: what it is a backup of.</summary>
/// <param name="Format">How the lines after it are written.</param>
/// <param name="Program">The version of the program that made it.</param>
/// <param name="Tables">The version of the tables.</param>
/// <param name="Provider">Evidence holds rows as their own database writes them, so it fits on the same kind of database alone.</param>
/// <param name="TakenAt">The moment that it shows.</param>
/// <param name="Counts">How many rows each table had, in the order in which they follow.</param>
/// <param name="Heads">The head of each chain of evidence, as <c>verify --head</c> takes it.</param>
public sealed record BackupManifest(
    int Format, string Program, string Tables, DatabaseProvider Provider, DateTime TakenAt, IReadOnlyList<TableCount> Counts, IReadOnlyList<string> Heads)
{
    public const int CurrentFormat = 1;

    public IEnumerable<string> Lines()
    {
        yield return $"Taken at {TakenAt:yyyy-MM-dd HH:mm:ss} UTC from {Provider} with version {Program}, tables {Tables}.";
        yield return $"Rows: {Counts.Sum(table => table.Rows)} in {Counts.Count} tables.";
        foreach (var head in Heads)
        {
            yield return $"Head: {head}";
        }
    }
}
