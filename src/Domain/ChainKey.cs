namespace TalentPool.Domain;

/// <summary>The evidence chain that a root's events belong to: one for each partnership, each authority, and the installation.</summary>
public readonly record struct ChainKey(ChainScope Scope, Guid ScopeId)
{
    public static readonly ChainKey Installation = new(ChainScope.Installation, Guid.Empty);

    public static ChainKey Partnership(Guid id) => new(ChainScope.Partnership, id);

    public static ChainKey Authority(Guid id) => new(ChainScope.Authority, id);
}
