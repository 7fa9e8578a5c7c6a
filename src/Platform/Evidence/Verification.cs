using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using TalentPool.Database;

namespace TalentPool.Platform.Evidence;

/// <summary>
/// Holds everything that is evidence against the chains, as it was at one moment: every link against the one before, every replayed
/// row against the last image that an event carries of it, and what else has to fit. Ends at the first record that does not.
/// Bodies and rows are read one at a time.
/// </summary>
public sealed class Verification(Databases databases, IReadOnlyList<EvidenceCheck> checks)
{
    private readonly VerificationReport _report = new();
    private readonly Dictionary<long, long> _bodiesGone = [];

    /// <summary>One verification with everything that there is to check.</summary>
    public static Verification Of(Databases databases) => new(
        databases,
        [.. typeof(EvidenceCheck).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(EvidenceCheck))).Select(type => (EvidenceCheck)Activator.CreateInstance(type)!).OrderByDescending(check => check.IsOfChains)]);

    public async Task<VerificationReport> Run(CancellationToken cancellation = default)
    {
        await using var db = databases.Open();
        return await Report(async () =>
        {
            await using var snapshot = await ReadSnapshot.Begin(db, cancellation);
            await Verify(db, cancellation);
        });
    }

    /// <summary>What the transaction that is open sees, so that it can still be given up.</summary>
    public Task<VerificationReport> RunWithin(TalentPoolDb db, CancellationToken cancellation = default) => Report(() => Verify(db, cancellation));

    private async Task<VerificationReport> Report(Func<Task> verify)
    {
        try
        {
            await verify();
        }
        catch (EvidenceMismatchException mismatch)
        {
            _report.Failure = mismatch.Message;
        }
        catch (DbException broken)
        {
            _report.Failure = $"the database: it cannot be read ({broken.Message}).";
        }

        return _report;
    }

    private async Task Verify(TalentPoolDb db, CancellationToken cancellation)
    {
        await ReadChains(db, cancellation);
        foreach (var check in checks)
        {
            await check.Begin(db, _report.Chains, cancellation);
        }

        var types = RowImages.ReplayedTypes(db.Model).ToList();
        var replay = new RowReplay(types.ToDictionary(type => type.GetTableName()!, RowImages.ColumnsOf));
        await WalkChains(db, replay, cancellation);
        foreach (var type in types)
        {
            await CompareRows(db, type, replay, cancellation);
        }

        if (replay.MissingRow() is { } eventId)
        {
            throw await MissingRow(db, replay, eventId, cancellation);
        }

        (_report.NotComparable, _report.ComparedInPart) = (replay.NotComparable, replay.ComparedInPart);
        foreach (var check in checks)
        {
            await check.End(db, cancellation);
            _report.Others[check.Name] = check.Count;
        }
    }

    private async Task ReadChains(TalentPoolDb db, CancellationToken cancellation)
    {
        await foreach (var row in EvidenceRows.Chains(db, cancellation))
        {
            _report.Chains.Add(Named($"chain {row["Id"]}", () => StoredChain.Read(row)));
        }
    }

    private async Task WalkChains(TalentPoolDb db, RowReplay replay, CancellationToken cancellation)
    {
        var heads = _report.Chains.ToDictionary(chain => (long)chain.Id, chain => (Number: 0L, Hash: EventHash.OfChain(chain.Id, chain.Scope, chain.ScopeId)));

        await foreach (var row in EvidenceRows.Events(db, cancellation))
        {
            var link = Named(NameOf(row["Id"]), () => StoredLink.Read(row));
            heads[link.Id >> 40] = Fitting(link, heads);
            _report.Events++;
            Replay(link, replay);
            foreach (var check in checks)
            {
                check.Meet(link);
            }
        }

        foreach (var chain in _report.Chains.Where(chain => heads[chain.Id].Number != chain.LastNumber || !heads[chain.Id].Hash.SequenceEqual(chain.LastHash)))
        {
            throw new EvidenceMismatchException(
                $"chain {chain.Id}", $"its head says that it ends with event {chain.LastNumber} and another hash, but it ends with event {heads[chain.Id].Number}");
        }

        if (_bodiesGone.Count > 0)
        {
            throw new EvidenceMismatchException(StoredLink.NameOf(_bodiesGone.Keys.Min()), "its body is gone, but no erasure was recorded");
        }
    }

    /// <summary>What the link makes the head of its chain, when it fits the head before.</summary>
    private static (long Number, byte[] Hash) Fitting(StoredLink link, Dictionary<long, (long Number, byte[] Hash)> heads)
    {
        var name = StoredLink.NameOf(link.Id);
        if (!heads.TryGetValue(link.Id >> 40, out var head))
        {
            throw new EvidenceMismatchException(name, "there is no such chain");
        }

        var (facts, number) = (link.Facts, link.Id - (link.Id >> 40 << 40));
        var why = head.Number + 1 != number ? $"it follows event {head.Number}, so events between are missing"
            : facts.ChainId != link.Id >> 40 || facts.Number != number ? "its identifier is not that of its chain and number"
            : !facts.PreviousHash.SequenceEqual(head.Hash) ? "it is not tied to the event before it"
            : link.Body is null != link.Salt is null ? "only a part of its body is there"
            : link.Body is not null && !EventHash.OfBody(link.Salt!, link.Body).SequenceEqual(facts.BodyHash) ? "its body is not the one that was recorded"
            : !EventHash.Of(facts).SequenceEqual(link.Hash) ? "it is not as it was recorded"
            : null;
        return why is null ? (facts.Number, link.Hash) : throw new EvidenceMismatchException(name, why);
    }

    private void Replay(StoredLink link, RowReplay replay)
    {
        if (link.Body is null)
        {
            _bodiesGone.Add(link.Id, link.Id);
            _report.ErasedBodies++;
            return;
        }

        if (link.Facts.Kind == nameof(BodyErased))
        {
            ReplayErasure(link, replay);
        }

        foreach (var image in EventBody.Rows(link.Body))
        {
            replay.Take(link, image);
        }
    }

    private void ReplayErasure(StoredLink link, RowReplay replay)
    {
        var happened = EventBody.Event(link.Body!);
        var erased = ChainEvent.IdOf((int)link.Facts.ChainId, happened[nameof(BodyErased.Number)]!.GetValue<long>());
        if (!_bodiesGone.Remove(erased))
        {
            throw new EvidenceMismatchException(StoredLink.NameOf(erased), "its body was erased, but it has one");
        }

        var kept = EventBody.KeptRows(link.Body!).ToDictionary(image => $"{image.Table}/{image.Key}");
        foreach (var row in happened[nameof(BodyErased.Rows)]!.AsArray().Select(row => row!.GetValue<string>()))
        {
            var name = row.Split('/', 2);
            replay.Erase(erased, name[0], name[1], link, kept.GetValueOrDefault(row));
        }
    }

    private async Task CompareRows(TalentPoolDb db, IEntityType type, RowReplay replay, CancellationToken cancellation)
    {
        var table = type.GetTableName()!;
        _report.Rows[table] = 0;
        (RowImage Row, long EventId)? different = null;
        await foreach (var row in RowImages.ReadAll(db, type).WithCancellation(cancellation))
        {
            _report.Rows[table]++;
            if (replay.Compare(row) is { } eventId)
            {
                different = (row, eventId);
                break;
            }
        }

        if (different is { } found)
        {
            var image = (await ImagesOf(db, found.EventId, cancellation)).Last(image => image.Table == table && image.Key == found.Row.Key);
            var columns = image.Columns.Where(column => found.Row.Columns.TryGetPropertyValue(column.Key, out var now) && now?.ToString() != column.Value?.ToString()).Select(column => column.Key);
            throw new EvidenceMismatchException(
                RowReplay.Name(table, found.Row.Key), $"{string.Join(", ", columns)} differs from what {StoredLink.NameOf(found.EventId)} left behind");
        }
    }

    private static async Task<EvidenceMismatchException> MissingRow(TalentPoolDb db, RowReplay replay, long eventId, CancellationToken cancellation)
    {
        var image = (await ImagesOf(db, eventId, cancellation)).First(replay.IsMissing);
        return new EvidenceMismatchException(RowReplay.Name(image.Table, image.Key), $"{StoredLink.NameOf(eventId)} left it behind, but it is gone");
    }

    private static async Task<List<RowImage>> ImagesOf(TalentPoolDb db, long eventId, CancellationToken cancellation)
    {
        var body = await db.Set<ChainEvent>().Where(link => link.Id == eventId).Select(link => link.Body).SingleAsync(cancellation);
        return [.. EventBody.Rows(body!), .. EventBody.KeptRows(body!)];
    }

    private static string NameOf(object id) => id is long number ? StoredLink.NameOf(number) : $"event {id}";

    private static T Named<T>(string record, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception wrong) when (wrong is FormatException or OverflowException)
        {
            throw new EvidenceMismatchException(record, wrong.Message);
        }
    }
}
