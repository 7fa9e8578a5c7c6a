using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;

namespace TalentPool.Platform.Evidence;

/// <summary>The head of a chain as a mail, a certificate or a printed page once gave it.</summary>
public sealed record OlderHead(int ChainId, long Number, string Hash)
{
    /// <summary>Reads chain:number:hash; null when it is not that.</summary>
    public static OlderHead? Parse(string text) =>
        text.Trim().Split(':') is [var chain, var number, var hash]
        && int.TryParse(chain, NumberStyles.None, CultureInfo.InvariantCulture, out var chainId)
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? new OlderHead(chainId, at, hash.Trim())
            : null;

    /// <summary>
    /// Whether the chain still has it. That the chain holds from there to its end is what a verification proves.
    /// </summary>
    public async Task<bool> LiesIn(TalentPoolDb db, CancellationToken cancellation = default)
    {
        var id = ChainEvent.IdOf(ChainId, Number);
        var hash = await db.Set<ChainEvent>().AsNoTracking().Where(link => link.Id == id).Select(link => link.Hash).SingleOrDefaultAsync(cancellation);
        return hash is not null && string.Equals(Convert.ToHexStringLower(hash), Hash, StringComparison.OrdinalIgnoreCase);
    }

    public override string ToString() => StoredLink.NameOf(ChainId, Number);
}
