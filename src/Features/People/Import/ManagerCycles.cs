using TalentPool.Platform.Tables;

namespace TalentPool.Features.People.Import;

/// <summary>Finds those who would, after the list, be each other's line managers in a circle, so that somebody would release their own releaser.</summary>
public sealed class ManagerCycles
{
    private readonly Dictionary<string, string> _managerOf = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<StaffRow> _rows;

    public ManagerCycles(IReadOnlyList<StaffRow> rows, KnownStaff known)
    {
        _rows = rows;
        foreach (var officer in known.Officers.Values)
        {
            if (known.Find(officer.PersonId) is { } person && known.Find(officer.ManagerId) is { } manager)
            {
                _managerOf[person.Key] = manager.Key;
            }
        }

        foreach (var row in rows.Where(row => row.ManagerKey is not null))
        {
            _managerOf[row.Key] = row.ManagerKey!;
        }
    }

    /// <summary>One problem for each circle that the list has a part in, at its first row.</summary>
    public IEnumerable<TableProblem> Find()
    {
        var isSettled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in _rows.Where(row => row.ManagerKey is not null))
        {
            List<string> path = [];
            var at = row.Key;
            while (isSettled.Add(at))
            {
                path.Add(at);
                if (!_managerOf.TryGetValue(at, out var next))
                {
                    break;
                }

                at = next;
            }

            var start = path.IndexOf(at);
            if (start >= 0 && path.Count - start > 1 && _managerOf.ContainsKey(at))
            {
                yield return new TableProblem(row.Number, $"These would be each other’s line managers: {string.Join(", then ", path.Skip(start).Append(at).Select(key => key.ToLowerInvariant()))}.");
            }
        }
    }
}
