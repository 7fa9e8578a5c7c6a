using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Platform.Evidence;

/// <summary>Saves the change, then appends its events to their chains with the rows that the change left behind.</summary>
public static class EvidenceWriter
{
    public static async Task<IReadOnlyList<ChainEvent>> Write(ActScope scope, IReadOnlyList<Happening> happenings, Act act, Outcome outcome, CancellationToken cancellation)
    {
        var db = scope.Db;
        db.ChangeTracker.DetectChanges();
        var touched = db.ChangeTracker.Entries()
            .Where(entry => RowImages.IsReplayed(entry.Metadata) && (entry.State is EntityState.Added or EntityState.Modified
                || scope.SavedBefore.Contains(entry.Entity) || scope.Roots.Contains(entry.Entity)))
            .ToList();
        if (db.ChangeTracker.Entries().Any(entry => RowImages.IsReplayed(entry.Metadata) && entry.State == EntityState.Deleted))
        {
            throw new InvalidOperationException("A row that is evidence is never deleted.");
        }

        await db.SaveChangesAsync(cancellation);
        var rows = new List<RowImage>();
        foreach (var entry in touched)
        {
            rows.Add(await RowImages.Read(db, entry, cancellation));
        }

        var hasPartsOfRoots = touched.Any(entry => entry.Metadata.ClrType.Assembly == typeof(Root).Assembly && entry.Entity is not Root { Chain.Scope: ChainScope.Authority });
        return await Append(scope, happenings, rows, hasPartsOfRoots, act, outcome, cancellation);
    }

    private static async Task<IReadOnlyList<ChainEvent>> Append(
        ActScope scope, IReadOnlyList<Happening> happenings, List<RowImage> rows, bool hasPartsOfRoots, Act act, Outcome outcome, CancellationToken cancellation)
    {
        // The rows go with the last event of the partnership's chain, where all that roots consist of belongs.
        var bearer = happenings.LastOrDefault(happening => happening.Chain.Scope == ChainScope.Partnership) ?? happenings[^1];
        if (hasPartsOfRoots && bearer.Chain.Scope != ChainScope.Partnership)
        {
            throw new InvalidOperationException("Rows that are evidence changed, but nothing happened in a partnership's chain.");
        }

        var marked = outcome.SubjectId is { } subject ? happenings.Last(happening => happening.Event.SubjectId == subject) : happenings[^1];
        var chains = new Dictionary<ChainKey, Chain>();
        foreach (var key in happenings.Select(happening => happening.Chain).Distinct().OrderBy(key => key.Scope).ThenBy(key => key.ScopeId))
        {
            chains[key] = await Chains.Take(scope.Db, key, cancellation);
        }

        var links = happenings.Select(happening => chains[happening.Chain].Append(
            happening.Event,
            scope.Actor.PersonId,
            scope.OnBehalfOfId,
            scope.At,
            ReferenceEquals(happening, marked) ? act.Id : null,
            EventBody.Write(scope.Actor, happening.Event, ReferenceEquals(happening, bearer) ? rows : [], ReferenceEquals(happening, marked) ? act.Sent : null))).ToList();
        scope.Db.AddRange(links);
        return links;
    }
}
