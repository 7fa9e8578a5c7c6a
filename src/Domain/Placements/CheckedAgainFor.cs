namespace TalentPool.Domain.Placements;

/// <summary>Why conflicts of interest are looked at again.</summary>
public enum CheckedAgainFor
{
    NewParty,

    /// <summary>Another property or child than before.</summary>
    NewReference,
    MatterSplit,
    EndOfPlacement,
}
