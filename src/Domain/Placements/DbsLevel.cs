namespace TalentPool.Domain.Placements;

/// <summary>What a check by the Disclosure and Barring Service looks at, from nothing to the most.</summary>
public enum DbsLevel
{
    None,
    Basic,
    Standard,
    Enhanced,
    EnhancedWithBarredLists,
}
