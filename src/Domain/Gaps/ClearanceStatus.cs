namespace TalentPool.Domain.Gaps;

/// <summary>Where a clearance to outsource stands.</summary>
public enum ClearanceStatus
{
    Requested,

    /// <summary>An emergency clearance with one of its two approvals.</summary>
    FirstApproved,

    Granted,

    /// <summary>The outside work has been recorded on it.</summary>
    Used,

    Refused,
    Withdrawn,
    Expired,

    /// <summary>No longer true: everything is covered after all, or the need it was granted for has gone.</summary>
    Fallen,
}
