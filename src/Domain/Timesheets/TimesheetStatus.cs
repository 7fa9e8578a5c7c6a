namespace TalentPool.Domain.Timesheets;

/// <summary>Where hours or an expense stand on the way to a charge. The names are stored.</summary>
public enum TimesheetStatus
{
    /// <summary>The officer's own.</summary>
    Draft,

    /// <summary>With the host's supervisor.</summary>
    Submitted,

    /// <summary>With the host's budget holder.</summary>
    Confirmed,

    /// <summary>Waits to be charged.</summary>
    Approved,

    /// <summary>With the officer again, with a reason.</summary>
    Returned,

    /// <summary>On a statement.</summary>
    Charged,

    /// <summary>Given up by the officer. It counts for nothing and stays readable.</summary>
    Withdrawn,
}
