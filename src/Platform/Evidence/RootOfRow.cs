using Microsoft.EntityFrameworkCore.ChangeTracking;
using TalentPool.Domain;

namespace TalentPool.Platform.Evidence;

/// <summary>To which root a row belongs: its own, or the one of whose parts it is, however deep.</summary>
public static class RootOfRow
{
    /// <param name="tracked">All that the act has in hand.</param>
    /// <returns>None where it is no part of any root that the act has in hand, such as a file.</returns>
    public static Root? Find(EntityEntry row, IReadOnlyCollection<EntityEntry> tracked)
    {
        if (row.Entity is Root root)
        {
            return root;
        }

        // A part is what its whole holds in a list. Other keys only mention a record.
        foreach (var key in row.Metadata.GetForeignKeys().Where(key => key.PrincipalToDependent is not null))
        {
            var values = key.Properties.Select(property => row.Property(property.Name).CurrentValue).ToList();
            var whole = tracked.FirstOrDefault(entry => key.PrincipalEntityType.IsAssignableFrom(entry.Metadata)
                && key.PrincipalKey.Properties.Select(property => entry.Property(property.Name).CurrentValue).SequenceEqual(values));
            if (whole is not null && Find(whole, tracked) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
