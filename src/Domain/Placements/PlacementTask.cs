namespace TalentPool.Domain.Placements;

/// <summary>What somebody has to see to around the start or the end of a placement, and ticks off. None of it stops the work.</summary>
public enum PlacementTask
{
    /// <summary>Accounts, passes and equipment at the host.</summary>
    Access,
    Induction,

    /// <summary>The officer's undertaking to keep the host's affairs confidential.</summary>
    Undertaking,

    /// <summary>Under s.113 the officer can hold the host's delegated powers; its scheme must name the post or the person.</summary>
    Delegations,

    /// <summary>What the officer needs to do the work as others do. Seen by the officer, the line manager and the supervisor only.</summary>
    Adjustments,

    /// <summary>After the end, the host's files go back to it.</summary>
    FilesReturned,

    /// <summary>After the end, accounts are closed and passes given back.</summary>
    AccessRemoved,
}
