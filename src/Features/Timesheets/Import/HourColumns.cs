namespace TalentPool.Features.Timesheets.Import;

/// <summary>What the columns are called in the files of one authority's case system.</summary>
public sealed class HourColumns
{
    public const int LongestName = 60;

    private HourColumns()
    {
    }

    public HourColumns(Guid authorityId) => (AuthorityId, Names) = (authorityId, [.. HourColumn.All.Select(column => column.Name)]);

    public Guid AuthorityId { get; private init; }

    /// <summary>The name of each column of <see cref="HourColumn.All"/>, in that order; empty for one that the files do not have.</summary>
    public List<string> Names { get; private set; } = [];

    public HourTimeUnit TimeUnit { get; private set; }

    /// <summary>Raised whenever the columns are named anew, for whoever has checked a file by the names before; 0 until they are first named.</summary>
    public int Version { get; private set; }

    public string NameOf(HourColumn column) => Names.ElementAtOrDefault(IndexOf(column)) ?? "";

    public void Set(IReadOnlyList<string> names, HourTimeUnit timeUnit) =>
        (Names, TimeUnit, Version) = ([.. names.Select(name => name.Trim())], timeUnit, Version + 1);

    /// <summary>What is wrong with such names, by the column that it is about; nothing where they can be.</summary>
    public static IEnumerable<(HourColumn Column, string Sentence)> Faults(IReadOnlyList<string> names)
    {
        foreach (var (column, name) in HourColumn.All.Zip(names, (column, name) => (column, name.Trim())))
        {
            if (name.Length == 0 && column.IsRequired)
            {
                yield return (column, $"Enter the name of the column for “{column.Name}”");
            }
            else if (name.Length > LongestName)
            {
                yield return (column, $"The name must be {LongestName} characters or fewer");
            }
            else if (name.Length > 0 && names.Count(other => other.Trim().Equals(name, StringComparison.OrdinalIgnoreCase)) > 1)
            {
                yield return (column, $"“{name}” is named twice. Each column says one thing");
            }
        }
    }

    private static int IndexOf(HourColumn column) => HourColumn.All.TakeWhile(other => other != column).Count();
}
