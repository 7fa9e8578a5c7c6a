using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.Evidence;

namespace TalentPool.Features.Health;

/// <summary>Reads the heads of all chains with the names of whose they are.</summary>
public static class ChainHeads
{
    public static async Task<IReadOnlyList<ChainHead>> Of(TalentPoolDb db, CancellationToken cancellation = default)
    {
        var chains = await db.Set<Chain>().AsNoTracking().OrderBy(chain => chain.Id).ToListAsync(cancellation);
        var partnerships = await db.Set<Partnership>().Select(partnership => new { partnership.Id, partnership.Name }).ToDictionaryAsync(row => row.Id, row => row.Name, cancellation);
        var authorities = await db.Set<Authority>().Select(authority => new { authority.Id, authority.Name }).ToDictionaryAsync(row => row.Id, row => row.Name, cancellation);
        return [.. chains.Select(chain => new ChainHead(
            chain.Id,
            chain.Scope switch
            {
                ChainScope.Partnership => partnerships.GetValueOrDefault(chain.ScopeId) ?? $"Partnership {chain.ScopeId}",
                ChainScope.Authority => authorities.GetValueOrDefault(chain.ScopeId) ?? $"Authority {chain.ScopeId}",
                _ => "This installation",
            },
            chain.LastNumber,
            Convert.ToHexStringLower(chain.LastHash)))];
    }
}
