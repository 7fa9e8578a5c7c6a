using TalentPool.Domain;
using TalentPool.Platform.Permissions;

namespace TalentPool.Platform.Evidence;

/// <summary>Whose business a chain is.</summary>
public static class EvidenceConcerning
{
    public static Concerning Chain(ChainKey key) => key.Scope switch
    {
        ChainScope.Partnership => new Concerning { PartnershipId = key.ScopeId },
        ChainScope.Authority => new Concerning { HomeAuthorityId = key.ScopeId },
        _ => new Concerning(),
    };
}
