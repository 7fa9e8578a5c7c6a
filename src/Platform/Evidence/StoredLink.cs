using System.Data.Common;
using TalentPool.Database;

namespace TalentPool.Platform.Evidence;

/// <summary>A link of a chain exactly as its row holds it.</summary>
public sealed record StoredLink(long Id, LinkFacts Facts, byte[]? Salt, string? Body, byte[] Hash)
{
    public static StoredLink Read(DbDataReader row) => new(
        StoredValue.Number(row, "Id"),
        new LinkFacts(
            StoredValue.Bytes(row, "PreviousHash"), StoredValue.Number(row, "ChainId"), StoredValue.Number(row, "Number"), StoredValue.Text(row, "Kind"),
            StoredValue.Id(row, "ActorId"), StoredValue.IdOrNone(row, "OnBehalfOfId"), StoredValue.Id(row, "SubjectId"),
            StoredValue.Instant(row, "EffectiveAt"), StoredValue.Instant(row, "RecordedAt"), StoredValue.IdOrNone(row, "ActId"), StoredValue.Bytes(row, "BodyHash")),
        StoredValue.BytesOrNone(row, "Salt"), StoredValue.TextOrNone(row, "Body"), StoredValue.Bytes(row, "Hash"));

    public static string NameOf(long id) => NameOf(id >> 40, id & ((1L << 40) - 1));

    public static string NameOf(long chainId, long number) => $"event {number} of chain {chainId}";
}
