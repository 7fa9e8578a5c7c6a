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
        var touched = db.ChangeTracker.Entries()
            .Where(entry => RowImages.IsReplayed(entry.Metadata) && (entry.State is EntityState.Added or EntityState.Modified
                || scope.SavedBefore.Contains(entry.Entity) || scope.Roots.Contains(entry.Entity)))
            .ToList();
        if (db.ChangeTracker.Entries().Any(entry => RowImages.IsReplayed(entry.Metadata) && entry.State == EntityState.Deleted))
        {
            throw new InvalidOperationException("A row that is evidence is never deleted.");
        }

        await db.SaveChangesAsync(cancellation);
        var tracked = db.ChangeTracker.Entries().Where(entry => RowImages.IsReplayed(entry.Metadata)).ToList();
        var rows = new List<(Root? Root, RowImage Image)>();
        foreach (var entry in touched)
        {
            rows.Add((RootOfRow.Find(entry, tracked), await RowImages.Read(db, entry, cancellation)));
        }

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
        var silent = rows.Select(row => row.Root).OfType<Root>().Distinct().Where(root => LastOf(told, root) is null);
        List<Happening> happenings = [.. told, .. silent.Select(root => new Happening(root.Chain, root, new TurnTaken(root.Id, scope.At)))];
        var borne = rows.ToLookup(row => row.Root is { } root ? LastOf(happenings, root)! : common, row => row.Image, ReferenceEqualityComparer.Instance);
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

    private static Happening? LastOf(IReadOnlyList<Happening> happenings, Root root) =>
        happenings.LastOrDefault(happening => ReferenceEquals(happening.Root, root) && happening.Chain == root.Chain);
}
