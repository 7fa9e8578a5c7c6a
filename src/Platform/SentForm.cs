using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace TalentPool.Platform;

/// <summary>What a form was sent with, as a hash: the same form with other answers is another one, and a resent one is the same.</summary>
public static class SentForm
{
    /// <summary>The end of the names of fields whose answer is kept nowhere, not even in a hash that somebody could try answers out on.</summary>
    public const string Unkept = "Unkept";

    /// <summary>The hash of the request's form; none where nothing was posted. Fields of the platform, such as the antiforgery token, begin with two underlines and say nothing.</summary>
    public static string? HashOf(HttpRequest? request)
    {
        if (request is null || !HttpMethods.IsPost(request.Method) || !request.HasFormContentType)
        {
            return null;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var field in request.Form.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal) && !field.Key.EndsWith(Unkept, StringComparison.Ordinal)).OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            foreach (var value in field.Value)
            {
                Add(hash, field.Key);
                Add(hash, value ?? "");
            }
        }

        foreach (var file in request.Form.Files.Where(file => file.Length > 0))
        {
            Add(hash, file.Name);
            Add(hash, file.FileName);
            using var content = file.OpenReadStream();
            hash.AppendData(SHA256.HashData(content));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Each text is preceded by its length, so that no two forms read the same.</summary>
    private static void Add(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
