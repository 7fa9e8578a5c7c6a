namespace TalentPool.Domain.Partnerships;

/// <summary>How far a grant reaches.</summary>
public enum ScopeKind
{
    Installation,
    Partnership,
    Authority,
}
