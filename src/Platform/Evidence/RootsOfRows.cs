using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using TalentPool.Domain;

namespace TalentPool.Platform.Evidence;

/// <summary>To which root a row belongs: its own, or the one of whose parts it is, however deep.</summary>
/// <param name="tracked">All that the act has in hand.</param>
public sealed class RootsOfRows(IReadOnlyCollection<EntityEntry> tracked)
{
    /// <summary>What the act has in hand, by each key that a part names its whole with.</summary>
    private readonly Dictionary<IReadOnlyKey, Dictionary<KeyValues, EntityEntry>> _wholes = [];

    /// <returns>None where it is no part of any root that the act has in hand, such as a file.</returns>
    public Root? Of(EntityEntry row)
    {
        if (row.Entity is Root root)
        {
            return root;
        }

        // A part is what its whole holds in a list. Other keys only mention a record.
        foreach (var key in row.Metadata.GetForeignKeys().Where(key => key.PrincipalToDependent is not null))
        {
            var named = KeyValues.Of(row, key.Properties);
            if (Wholes(key.PrincipalKey).TryGetValue(named, out var whole) && Of(whole) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private Dictionary<KeyValues, EntityEntry> Wholes(IReadOnlyKey key)
    {
        if (!_wholes.TryGetValue(key, out var wholes))
        {
            wholes = [];
            foreach (var entry in tracked.Where(entry => key.DeclaringEntityType.IsAssignableFrom(entry.Metadata)))
            {
                wholes.TryAdd(KeyValues.Of(entry, key.Properties), entry);
            }

            _wholes.Add(key, wholes);
        }

        return wholes;
    }

    private sealed record KeyValues(object? First, object? Second, object? Third)
    {
        public static KeyValues Of(EntityEntry entry, IReadOnlyList<IReadOnlyProperty> properties) => properties.Count <= 3
            ? new KeyValues(Value(entry, properties, 0), Value(entry, properties, 1), Value(entry, properties, 2))
            : throw new InvalidOperationException($"{entry.Metadata.DisplayName()} has a key of more than three columns.");

        private static object? Value(EntityEntry entry, IReadOnlyList<IReadOnlyProperty> properties, int place) =>
            place < properties.Count ? entry.Property(properties[place].Name).CurrentValue : null;
    }
}
