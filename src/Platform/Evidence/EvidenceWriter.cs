using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Platform.Evidence;

/// <summary>Saves the change, then appends its events to their chains, each with the rows that the change left behind of the record to which it happened.</summary>
public static class EvidenceWriter
{
    public static async Task<IReadOnlyList<ChainEvent>> Write(ActScope scope, IReadOnlyList<Happening> happenings, Act act, Outcome outcome, CancellationToken cancellation)
    {
        var db = scope.Db;
        db.ChangeTracker.DetectChanges();
        var taken = scope.Roots.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var touched = db.ChangeTracker.Entries()
            .Where(entry => RowImages.IsReplayed(entry.Metadata) && (entry.State is EntityState.Added or EntityState.Modified
                || scope.SavedBefore.Contains(entry.Entity) || taken.Contains(entry.Entity)))
            .ToList();
        if (db.ChangeTracker.Entries().Any(entry => RowImages.IsReplayed(entry.Metadata) && entry.State == EntityState.Deleted))
        {
            throw new InvalidOperationException("A row that is evidence is never deleted.");
        }

        await db.SaveChangesAsync(cancellation);
        var roots = new RootsOfRows([.. db.ChangeTracker.Entries().Where(entry => RowImages.IsReplayed(entry.Metadata))]);
        var images = await RowImages.Read(db, touched, cancellation);
        var rows = touched.Zip(images, (entry, image) => (Root: roots.Of(entry), Image: image)).ToList();

        var hasPartsOfRoots = touched.Any(entry => entry.Metadata.ClrType.Assembly == typeof(Root).Assembly && entry.Entity is not Root { Chain.Scope: ChainScope.Authority });
        return await Append(scope, happenings, rows, hasPartsOfRoots, act, outcome, cancellation);
    }

    private static async Task<IReadOnlyList<ChainEvent>> Append(
        ActScope scope, IReadOnlyList<Happening> told, List<(Root? Root, RowImage Image)> rows, bool hasPartsOfRoots, Act act, Outcome outcome, CancellationToken cancellation)
    {
        // What belongs to no root goes with the last event of the partnership's chain.
        var common = told.LastOrDefault(happening => happening.Chain.Scope == ChainScope.Partnership) ?? told[^1];
        if (hasPartsOfRoots && common.Chain.Scope != ChainScope.Partnership)
        {
            throw new InvalidOperationException("Rows that are evidence changed, but nothing happened in a partnership's chain.");
        }

        var marked = outcome.SubjectId is { } subject ? told.Last(happening => happening.Event.SubjectId == subject) : told[^1];

        // Each root's rows go with its own last event and with no other's: when its words are erased, so are the bodies of its own events alone.
        var last = LastOfRoots(told);
        var silent = rows.Select(row => row.Root).OfType<Root>().Distinct().Where(root => !last.ContainsKey(root));
        List<Happening> happenings = [.. told, .. silent.Select(root => new Happening(root.Chain, root, new TurnTaken(root.Id, scope.At)))];
        last = LastOfRoots(happenings);
        var borne = rows.ToLookup(row => row.Root is { } root ? last[root] : common, row => row.Image, ReferenceEqualityComparer.Instance);
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
            EventBody.Write(scope.Actor, happening.Event, borne[happening], ReferenceEquals(happening, marked) ? act.Sent : null))).ToList();
        scope.Db.AddRange(links);
        return links;
    }

    private static Dictionary<Root, Happening> LastOfRoots(IReadOnlyList<Happening> happenings)
    {
        var last = new Dictionary<Root, Happening>(ReferenceEqualityComparer.Instance);
        foreach (var happening in happenings)
        {
            if (happening.Root is { } root && happening.Chain == root.Chain)
            {
                last[root] = happening;
            }
        }

        return last;
    }
}
