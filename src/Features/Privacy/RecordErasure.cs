using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;

namespace TalentPool.Features.Privacy;

/// <summary>Erases names and words from the rows of a record and from its events, the one way for every record whose time is over.</summary>
public static class RecordErasure
{
    /// <summary>What stands where words stood.</summary>
    public const string Erased = "Erased";

    /// <summary>Every text and every list of texts of every row that the act has in hand and that is evidence, also those of columns that are added one day.</summary>
    /// <param name="kept">Columns whose words name nobody and tell nothing of a case. Counts and lists go by them.</param>
    public static void Rows(TalentPoolDb db, IReadOnlySet<string> kept)
    {
        db.ChangeTracker.DetectChanges();
        var properties = db.ChangeTracker.Entries().Where(entry => RowImages.IsReplayed(entry.Metadata)).SelectMany(entry => entry.Properties).ToList();
        var lists = properties.Where(list => list.Metadata.GetElementType()?.ClrType == typeof(string) && !kept.Contains(list.Metadata.Name) && list.CurrentValue is IReadOnlyCollection<string> { Count: > 0 });
        foreach (var list in lists)
        {
            list.CurrentValue = new List<string>();
        }

        var texts = properties
            .Where(text => text.Metadata.ClrType == typeof(string) && !kept.Contains(text.Metadata.Name) && text.CurrentValue is string { Length: > 0 });
        foreach (var text in texts)
        {
            text.CurrentValue = Erased;
        }
    }

    /// <summary>The bodies of the events of these records in that chain: all, or those that are named.</summary>
    public static Task Events(ActScope scope, ChainKey key, IReadOnlyCollection<Guid> subjects, CancellationToken cancellation, Func<ChainEvent, bool>? which = null) =>
        Events(scope, key, link => subjects.Contains(link.SubjectId), cancellation, which);

    /// <param name="found">Those that the database looks for.</param>
    /// <param name="which">Of those that were found.</param>
    public static async Task Events(ActScope scope, ChainKey key, Expression<Func<ChainEvent, bool>> found, CancellationToken cancellation, Func<ChainEvent, bool>? which = null)
    {
        var chain = await Chains.Take(scope.Db, key, cancellation);
        var links = await scope.Db.Set<ChainEvent>()
            .Where(link => link.ChainId == chain.Id && link.Body != null && link.Kind != nameof(BodyErased)).Where(found)
            .OrderBy(link => link.Number).ToListAsync(cancellation);
        foreach (var link in links.Where(link => which?.Invoke(link) ?? true))
        {
            EventErasure.Erase(scope, key, link, "The time for which it is kept is over.", "Retention schedule");
        }
    }
}
