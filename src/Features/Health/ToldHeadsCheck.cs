using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Platform.Evidence;

namespace TalentPool.Features.Health;

/// <summary>Holds every head that the auditors were told of against the chain that it is of: a chain that was cut or written anew since then does not have it.</summary>
public sealed class ToldHeadsCheck : EvidenceCheck
{
    private const int AtOnce = 500;

    private readonly List<(DateOnly Day, ChainHead Head)> _told = [];

    public override string Name => "Heads told to auditors";

    public override bool IsOfChains => true;

    public override void Meet(StoredLink link)
    {
        if (link.Facts.Kind == nameof(ChainHeadsTold) && link.Body is { } body)
        {
            var told = EventBody.Event(body).Deserialize<ChainHeadsTold>()!;
            _told.AddRange(told.Heads.Where(head => head is { ChainId: > 0, Number: > 0 }).Select(head => (told.Day, head)));
        }
    }

    public override async Task End(TalentPoolDb db, CancellationToken cancellation)
    {
        Count = _told.Count;
        foreach (var some in _told.Chunk(AtOnce))
        {
            var ids = some.Select(told => IdOf(told.Head)).Distinct().ToList();
            var hashes = await db.Set<ChainEvent>().AsNoTracking().Where(link => ids.Contains(link.Id)).ToDictionaryAsync(link => link.Id, link => link.Hash, cancellation);
            foreach (var (day, head) in some.Where(told => !hashes.TryGetValue(IdOf(told.Head), out var hash) || Convert.ToHexStringLower(hash) != told.Head.Hash))
            {
                throw new EvidenceMismatchException(
                    StoredLink.NameOf(head.ChainId, head.Number), $"the auditors were told on {day:yyyy-MM-dd} that its hash is {head.Hash}, which the chain does not have");
            }
        }
    }

    private static long IdOf(ChainHead head) => ChainEvent.IdOf(head.ChainId, head.Number);
}
