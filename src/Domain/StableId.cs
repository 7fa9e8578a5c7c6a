using System.Security.Cryptography;
using System.Text;

namespace TalentPool.Domain;

/// <summary>Ids of reference data, the same in every installation because they follow from the record's slug.</summary>
public static class StableId
{
    /// <summary>A version-8 GUID (RFC 9562: own layout) from the first 16 bytes of the slug's SHA-256.</summary>
    public static Guid From(string kind, string slug)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}:{slug}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
