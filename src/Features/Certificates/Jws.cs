using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace TalentPool.Features.Certificates;

/// <summary>A JSON Web Signature in its compact form with ES256 (RFC 7515, RFC 7518 section 3.4): three parts in base64url.</summary>
public static class Jws
{
    private const string Algorithm = "ES256";

    private sealed record Header(string alg, string kid, string typ);

    public static string Sign(ECDsa key, string keyId, byte[] payload)
    {
        var header = JsonSerializer.SerializeToUtf8Bytes(new Header(Algorithm, keyId, "talentpool-certificate+jws"));
        var signed = $"{Base64Url.EncodeToString(header)}.{Base64Url.EncodeToString(payload)}";
        return $"{signed}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256))}";
    }

    /// <summary>The payload, when the key signed it; null when it did not or the text is none of ours.</summary>
    public static byte[]? Open(string jws, ECDsa key)
    {
        try
        {
            var parts = jws.Split('.');
            return parts.Length == 3 && HeaderOf(jws) is { alg: Algorithm }
                && key.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256)

                // A character whose last bits mean nothing could be changed unseen: only the one spelling is taken.
                && Base64Url.EncodeToString(Base64Url.DecodeFromChars(parts[2])) == parts[2]
                ? Base64Url.DecodeFromChars(parts[1])
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The payload without asking who signed it.</summary>
    public static byte[] Peek(string jws) => Base64Url.DecodeFromChars(jws.Split('.')[1]);

    /// <summary>The key that the text says it was signed with; null when it is none of ours.</summary>
    public static string? KeyIdOf(string jws)
    {
        try
        {
            return HeaderOf(jws)?.kid;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static Header? HeaderOf(string jws)
    {
        try
        {
            return JsonSerializer.Deserialize<Header>(Base64Url.DecodeFromChars(jws.Split('.')[0]));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
