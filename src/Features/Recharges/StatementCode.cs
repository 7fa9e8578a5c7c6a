using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

/// <summary>
/// The letters that a provider's statements begin with. Finance departments file by the printed number, so while another provider's statements
/// begin with the same letters, this one's take more of its name.
/// </summary>
public static class StatementCode
{
    private const int Shortest = 3;

    /// <summary>So that the whole number fits into <see cref="StatementMapping.LongestReference"/>.</summary>
    private const int Longest = 15;

    public static async Task<string> Of(TalentPoolDb db, Authority provider, DateOnly today, CancellationToken cancellation)
    {
        foreach (var code in Candidates(provider.IdentifierOn(today, "BS6879"), provider.ShortName))
        {
            var begins = Prefix(code);
            if (!await db.Set<Statement>().AnyAsync(one => one.ProviderId != provider.Id && one.Reference.StartsWith(begins), cancellation))
            {
                return code;
            }
        }

        throw new InvalidOperationException($"No code is left for the statements of {provider.ShortName}.");
    }

    public static string Prefix(string code) => $"{code}-S-";

    /// <summary>The letters by which registers know the authority; then those of its name, one more at a time, and in the end counted.</summary>
    internal static IEnumerable<string> Candidates(string? registered, string shortName)
    {
        if (registered is not null)
        {
            yield return registered;
        }

        var letters = string.Concat(shortName.ToUpperInvariant().Where(char.IsAsciiLetter).Take(Longest));
        for (var length = Math.Min(Shortest, letters.Length); length <= letters.Length; length++)
        {
            if (length > 0)
            {
                yield return letters[..length];
            }
        }

        for (var number = 2; number < 1_000; number++)
        {
            yield return $"{letters}{number}";
        }
    }
}
