using System.Security.Cryptography;

namespace TalentPool.Features.Certificates;

/// <summary>Ten letters and digits that nobody confuses with one another, read out over the telephone or from paper.</summary>
public static class CheckCodes
{
    public const int Length = 10;

    private const string Letters = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    public static string New() => RandomNumberGenerator.GetString(Letters, Length);

    /// <summary>What was typed, without the spaces, dashes and small letters that people add.</summary>
    public static string Normalised(string typed) => string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
