using Microsoft.EntityFrameworkCore;
using TalentPool.Database;

namespace TalentPool.Features.Certificates;

/// <summary>Reads the public keys with their dates.</summary>
public static class SigningKeys
{
    /// <summary>The newest first, each with the moment from which another key signed in its place; null for the one in use.</summary>
    public static async Task<IReadOnlyList<(SigningKey Key, DateTime? Until)>> All(TalentPoolDb db, CancellationToken cancellation = default)
    {
        var keys = await db.Set<SigningKey>().AsNoTracking().OrderByDescending(key => key.From).ThenBy(key => key.Id).ToListAsync(cancellation);
        return [.. keys.Select((key, place) => (key, place == 0 ? (DateTime?)null : keys[place - 1].From))];
    }
}
