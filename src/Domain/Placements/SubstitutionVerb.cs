namespace TalentPool.Domain.Placements;

/// <summary>What can happen to a substitution.</summary>
public enum SubstitutionVerb
{
    /// <summary>The substitute says yes.</summary>
    Agree,

    /// <summary>The substitute says no.</summary>
    Refuse,

    Release,

    /// <summary>The line manager does not let the substitute go.</summary>
    RefuseRelease,

    /// <summary>A budget holder of the host agrees to a higher rate than the one agreed for the placement.</summary>
    AgreeCost,

    Take,
    TurnDown,
    Withdraw,
    Expire,

    /// <summary>The substitute's own placement is cancelled before it begins.</summary>
    Fall,
}
