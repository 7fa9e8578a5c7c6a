namespace TalentPool.Domain.Gaps;

/// <summary>How a need was met in the end, asked when its gap is withdrawn or closed.</summary>
public enum HowMet
{
    NotNeeded,
    OwnStaff,

    /// <summary>By placements agreed on the gap.</summary>
    Placed,

    ArrangedDirectly,

    /// <summary>By an outside firm or agency. Without a clearance this is a bypass.</summary>
    Outside,
}
