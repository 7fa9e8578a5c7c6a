namespace TalentPool.Domain.Placements;

public enum SubstitutionStatus
{
    /// <summary>Put forward; the substitute has to say yes.</summary>
    Proposed,

    /// <summary>The substitute said yes; the line manager has to release.</summary>
    Willing,

    /// <summary>The host has to answer.</summary>
    Released,

    /// <summary>The host took the substitute, and a placement of their own was made.</summary>
    Taken,

    /// <summary>The host said no.</summary>
    TurnedDown,

    /// <summary>The substitute said no, or the line manager did not release.</summary>
    Refused,
    Withdrawn,

    /// <summary>The day from which the substitute was to come passed without the host's yes.</summary>
    Expired,

    /// <summary>The host took the substitute, whose own placement came to nothing before it began.</summary>
    Fallen,
}
