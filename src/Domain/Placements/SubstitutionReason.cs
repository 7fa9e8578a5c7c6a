namespace TalentPool.Domain.Placements;

/// <summary>Why the officer of a placement cannot go on. Only the home reads which; to others it is a vacancy or an absence.</summary>
public enum SubstitutionReason
{
    Illness,
    Leave,

    /// <summary>The officer has other duties at home now.</summary>
    Moved,

    /// <summary>The officer leaves the home authority.</summary>
    Left,

    /// <summary>The officer has an interest of their own in the work.</summary>
    OwnInterest,
    Other,
}
