namespace TalentPool.Domain.Placements;

/// <summary>What the home concluded from a DBS check. What stood on it is not kept.</summary>
public enum DbsOutcome
{
    Suitable,
    NotSuitable,
}
