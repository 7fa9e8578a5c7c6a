using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Evidence;

/// <summary>Reads the chains that a person may verify.</summary>
public static class EvidenceReading
{
    public static async Task<IReadOnlyList<ChainRow>> Chains(TalentPoolDb db, Actor actor, CancellationToken cancellation = default)
    {
        var chains = await db.Set<Chain>().AsNoTracking().OrderBy(chain => chain.Id).ToListAsync(cancellation);
        var partnerships = await db.Set<Partnership>().AsNoTracking().IgnoreAutoIncludes().Select(partnership => new { partnership.Id, partnership.Name }).ToDictionaryAsync(row => row.Id, row => row.Name, cancellation);
        var authorities = await db.Set<Authority>().AsNoTracking().IgnoreAutoIncludes().Select(authority => new { authority.Id, authority.Name }).ToDictionaryAsync(row => row.Id, row => row.Name, cancellation);
        return
        [
            .. chains.Select(chain => (Chain: chain, Key: new ChainKey(chain.Scope, chain.ScopeId)))
                .Where(row => PermissionTable.Allows(Permission.VerifyEvidence, actor, EvidenceConcerning.Chain(row.Key)))
                .Select(row => new ChainRow(
                    row.Chain.Id, row.Key, NameOf(row.Key, partnerships, authorities), row.Chain.LastNumber, Convert.ToHexStringLower(row.Chain.LastHash),
                    PermissionTable.Allows(Permission.EraseEvidence, actor, EvidenceConcerning.Chain(row.Key)))),
        ];
    }

    private static string NameOf(ChainKey key, Dictionary<Guid, string> partnerships, Dictionary<Guid, string> authorities) => key.Scope switch
    {
        ChainScope.Partnership => partnerships.GetValueOrDefault(key.ScopeId, "A partnership that is gone"),
        ChainScope.Authority => authorities.GetValueOrDefault(key.ScopeId, "An authority that is gone"),
        _ => "This installation",
    };
}
