using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using TalentPool.Database;

namespace TalentPool.Platform.Evidence;

/// <summary>
/// What every replayed row must hold by the last image that an event carries of it. Images are kept as hashes, so a row takes the same
/// few bytes whatever it holds.
/// </summary>
/// <param name="columnsOf">The columns that each replayed table has now. A column that an image knows and the table no longer has is not compared.</param>
public sealed class RowReplay(IReadOnlyDictionary<string, IReadOnlySet<string>> columnsOf)
{
    private readonly Dictionary<UInt128, Last> _last = [];
    private readonly List<string[]> _columnSets = [];
    private readonly Dictionary<string, int> _columnSetNumbers = [];
    private readonly List<string> _states = [];

    /// <param name="EventId">The event that bears witness to it: its own, or the one that erased its body.</param>
    /// <param name="ImageId">The event that carried it at first, by which the order of images goes.</param>
    private record struct Last(UInt128 Hash, long EventId, long ImageId, int ColumnSet, short State, bool IsErased, bool IsSeen, bool IsPart = false);

    /// <summary>Rows that can no longer be compared, because their last image was in a body that was erased with nothing kept of it.</summary>
    public long NotComparable { get; private set; }

    /// <summary>Rows whose last image was in a body that was erased, compared but for their texts.</summary>
    public long ComparedInPart { get; private set; }

    /// <summary>Takes the image that an event carries.</summary>
    public void Take(StoredLink link, RowImage image)
    {
        if (!columnsOf.TryGetValue(image.Table, out var known))
        {
            return;
        }

        var key = KeyOf(image.Table, image.Key);
        var hasEarlier = _last.TryGetValue(key, out var earlier);
        if (hasEarlier && earlier.EventId >> 40 != link.Id >> 40)
        {
            throw new EvidenceMismatchException(Name(image.Table, image.Key), $"its images lie in two chains, the last with {StoredLink.NameOf(link.Id)}");
        }

        var columns = ColumnSet(image, known);
        _last[key] = new Last(HashOf(image.Columns, _columnSets[columns]), link.Id, link.Id, columns, StateOf(image, hasEarlier ? earlier : null, link), false, false);
    }

    /// <summary>The body that carried this image has been erased.</summary>
    /// <param name="erasure">The event that says so.</param>
    /// <param name="kept">What that event kept of the image; null when nothing.</param>
    public void Erase(long eventId, string table, string rowKey, StoredLink erasure, RowImage? kept)
    {
        var key = KeyOf(table, rowKey);
        var hasEarlier = _last.TryGetValue(key, out var last);
        if (!columnsOf.TryGetValue(table, out var known) || (hasEarlier && last.ImageId > eventId))
        {
            return;
        }

        if (kept is null)
        {
            _last[key] = last with { EventId = eventId, ImageId = eventId, IsErased = true };
            return;
        }

        var columns = ColumnSet(kept, known);
        var state = StateOf(kept, hasEarlier ? last : null, erasure);
        _last[key] = new Last(HashOf(kept.Columns, _columnSets[columns]), erasure.Id, eventId, columns, state, IsErased: false, IsSeen: false, IsPart: true);
    }

    /// <summary>Compares a row of a table with its last image.</summary>
    /// <returns>The event whose image it does not equal; null when it fits.</returns>
    public long? Compare(RowImage row)
    {
        var key = KeyOf(row.Table, row.Key);
        if (!_last.TryGetValue(key, out var last))
        {
            throw new EvidenceMismatchException(Name(row.Table, row.Key), "no event bears witness to it");
        }

        _last[key] = last with { IsSeen = true };
        if (last.IsErased)
        {
            NotComparable++;
            return null;
        }

        ComparedInPart += last.IsPart ? 1 : 0;
        return HashOf(row.Columns, _columnSets[last.ColumnSet]) == last.Hash ? null : last.EventId;
    }

    /// <summary>An event whose image has no row any more; null when every row is there.</summary>
    public long? MissingRow()
    {
        var missing = _last.Values.Where(last => last is { IsSeen: false, IsErased: false }).Select(last => last.EventId).Order().ToList();
        return missing.Count == 0 ? null : missing[0];
    }

    public bool IsMissing(RowImage image) => _last.TryGetValue(KeyOf(image.Table, image.Key), out var last) && last is { IsSeen: false, IsErased: false };

    public static string Name(string table, string key) => $"row {key} of {table}";

    private short StateOf(RowImage image, Last? earlier, StoredLink link)
    {
        if (!ReplayedStates.Has(image.Table))
        {
            return -1;
        }

        var to = image.Columns["Status"]!.GetValue<string>();
        var from = earlier is { State: >= 0 and var number } ? _states[number] : null;

        // After an erasure the state before may be unknown.
        if (earlier is not { IsErased: true } && !ReplayedStates.Leads(image.Table, from, to))
        {
            throw new EvidenceMismatchException(
                Name(image.Table, image.Key), $"with {StoredLink.NameOf(link.Id)} it {(from is null ? "began as" : $"went from {from} to")} {to}, to which no verb leads");
        }

        var known = _states.IndexOf(to);
        if (known < 0)
        {
            _states.Add(to);
            known = _states.Count - 1;
        }

        return (short)known;
    }

    private int ColumnSet(RowImage image, IReadOnlySet<string> known)
    {
        var columns = image.Columns.Select(column => column.Key).Where(known.Contains).Order(StringComparer.Ordinal).ToArray();
        var name = $"{image.Table}:{string.Join(',', columns)}";
        if (!_columnSetNumbers.TryGetValue(name, out var number))
        {
            number = _columnSets.Count;
            _columnSets.Add(columns);
            _columnSetNumbers.Add(name, number);
        }

        return number;
    }

    private static UInt128 KeyOf(string table, string key) => Half(SHA256.HashData(Encoding.UTF8.GetBytes($"{table}/{key}")));

    private static UInt128 HashOf(JsonObject values, string[] columns)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var column in columns)
        {
            // Nothing and an empty text are told apart by their lengths.
            var text = values[column] is { } value ? Encoding.UTF8.GetBytes(value.GetValue<string>()) : null;
            BinaryPrimitives.WriteInt32BigEndian(length, text?.Length ?? -1);
            hash.AppendData(length);
            hash.AppendData(text ?? []);
        }

        return Half(hash.GetHashAndReset());
    }

    private static UInt128 Half(byte[] hash) => BinaryPrimitives.ReadUInt128BigEndian(hash);
}
