using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Platform.Evidence;

namespace TalentPool.Features.Health;

/// <summary>What the auditors were told on a day, read back from the event itself.</summary>
public static class ToldHeads
{
    public static async Task<IReadOnlyDictionary<Guid, ChainHeadsTold>> Of(TalentPoolDb db, IReadOnlyCollection<Guid> ids, CancellationToken cancellation = default)
    {
        var bodies = await db.Set<ChainEvent>().AsNoTracking()
            .Where(link => ids.Contains(link.SubjectId) && link.Kind == nameof(ChainHeadsTold) && link.Body != null)
            .Select(link => link.Body!)
            .ToListAsync(cancellation);
        return bodies.Select(body => EventBody.Event(body).Deserialize<ChainHeadsTold>()!).ToDictionary(told => told.SubjectId);
    }
}
