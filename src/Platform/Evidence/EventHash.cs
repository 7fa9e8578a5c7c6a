using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using TalentPool.Domain;

namespace TalentPool.Platform.Evidence;

/// <summary>How a link is hashed. Each field is preceded by its length, so no two events read the same.</summary>
public static class EventHash
{
    /// <summary>What the first link of a chain is tied to: whose chain it is.</summary>
    public static byte[] OfChain(int id, ChainScope scope, Guid scopeId)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, id);
        Add(hash, Encoding.UTF8.GetBytes(scope.ToString()));
        Add(hash, scopeId);
        return hash.GetHashAndReset();
    }

    public static byte[] OfBody(byte[] salt, string body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, salt);
        Add(hash, Encoding.UTF8.GetBytes(body));
        return hash.GetHashAndReset();
    }

    public static byte[] Of(LinkFacts link)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, link.PreviousHash);
        Add(hash, link.ChainId);
        Add(hash, link.Number);
        Add(hash, Encoding.UTF8.GetBytes(link.Kind));
        Add(hash, link.ActorId);
        Add(hash, link.OnBehalfOfId);
        Add(hash, link.SubjectId);
        Add(hash, link.EffectiveAt);
        Add(hash, link.RecordedAt);
        Add(hash, link.ActId);
        Add(hash, link.BodyHash);
        return hash.GetHashAndReset();
    }

    private static void Add(IncrementalHash hash, Guid? value) => Add(hash, value is { } id ? id.ToByteArray(true) : []);

    private static void Add(IncrementalHash hash, long value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        hash.AppendData(bytes);
    }

    private static void Add(IncrementalHash hash, byte[] bytes)
    {
        Add(hash, bytes.Length);
        hash.AppendData(bytes);
    }
}
