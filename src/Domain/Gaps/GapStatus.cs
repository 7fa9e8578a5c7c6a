namespace TalentPool.Domain.Gaps;

/// <summary>Where a gap stands between being written and being met or given up.</summary>
public enum GapStatus
{
    /// <summary>Being written; nobody else sees it.</summary>
    Draft,

    /// <summary>The other members have been asked, and something is still owed.</summary>
    Checking,

    /// <summary>The check is complete and placements cover a part of the need.</summary>
    PartFilled,

    /// <summary>The check is complete and the members could not help.</summary>
    Exhausted,

    /// <summary>Placements cover everything.</summary>
    Filled,

    /// <summary>What placements do not cover is done outside, on a clearance.</summary>
    Outsourced,

    Closed,

    Withdrawn,
}
