namespace TalentPool.Domain.Privacy;

/// <summary>Where an auditor's request to look at a closed record stands.</summary>
public enum LookRequestStatus
{
    /// <summary>The owner has not answered.</summary>
    Asked,

    /// <summary>The owner said yes, and the last day is not over.</summary>
    Allowed,

    /// <summary>The owner said no.</summary>
    Refused,

    /// <summary>Whoever asked took it back before an answer.</summary>
    Withdrawn,

    /// <summary>The owner or the auditor ended it before the last day.</summary>
    Ended,

    /// <summary>The last day is over.</summary>
    RunOut,
}
