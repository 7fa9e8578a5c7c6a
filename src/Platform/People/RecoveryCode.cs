using System.Security.Cryptography;
using System.Text;

namespace TalentPool.Platform.People;

/// <summary>A code for whoever has lost the phone. It works once; only its hash is kept, and 80 random bits cannot be tried out.</summary>
public sealed class RecoveryCode
{
    public const int Count = 10;

    private const int Bytes = 10;

    private RecoveryCode()
    {
    }

    public RecoveryCode(Guid personId, string code) => (PersonId, Hash) = (personId, HashOf(personId, code));

    public long Id { get; private set; }

    public Guid PersonId { get; private set; }

    public string Hash { get; private set; } = "";

    public DateTime? UsedAt { get; private set; }

    /// <summary>Ten new ones, as they are shown once: "abcd-efgh-ijkl-mnop".</summary>
    public static IReadOnlyList<string> New() =>
        [.. Enumerable.Range(0, Count).Select(_ => string.Join('-', AuthenticatorCodes.Base32(RandomNumberGenerator.GetBytes(Bytes)).ToLowerInvariant().Chunk(4).Select(part => new string(part))))];

    /// <summary>However it is typed.</summary>
    public static string HashOf(Guid personId, string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{personId:N} {string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant()}")));
}
