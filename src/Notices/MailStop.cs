using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace TalentPool.Notices;

/// <summary>
/// The link in a mail that stops mail of its kind without a sign-in. It is sealed with the keys that protect cookies, names one person
/// and one kind, and can do nothing else.
/// </summary>
public sealed class MailStop(IDataProtectionProvider protection)
{
    /// <summary>The page with the button.</summary>
    public const string Page = "/mail/stop";

    /// <summary>Where mail programs post to (RFC 8058); opened by a person it leads to the page.</summary>
    public const string OneClick = "/mail/stop/now";

    private const string OfDigest = "digest";

    private readonly IDataProtector _protector = protection.CreateProtector("TalentPool.MailStop");

    /// <param name="kind">None for the digest, which has all kinds.</param>
    public string Token(Guid personId, NoticeKind? kind) => _protector.Protect($"{personId:N} {kind?.ToString() ?? OfDigest}");

    public (Guid PersonId, NoticeKind? Kind)? Read(string? token)
    {
        try
        {
            var parts = token is { Length: > 0 and < 1000 } ? _protector.Unprotect(token).Split(' ') : [];
            return parts is not [var person, var kind] || !Guid.TryParse(person, out var personId) ? null
                : kind == OfDigest ? (personId, null)
                : Enum.TryParse<NoticeKind>(kind, out var known) ? (personId, known)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
