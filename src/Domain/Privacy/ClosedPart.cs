namespace TalentPool.Domain.Privacy;

/// <summary>What of a record is closed to auditors until its owner has said yes.</summary>
public enum ClosedPart
{
    /// <summary>The parties to the matter of a placement, with what the host decided about them. The host's conflict officer or monitoring officer says yes.</summary>
    Parties,

    /// <summary>What the home of a placement found about the parties. The home's conflict officer or monitoring officer says yes.</summary>
    HomeFindings,

    /// <summary>What of a gap is its own authority's alone: the outside price, the codes, and what was written. The host's head of service says yes.</summary>
    HostOnly,

    /// <summary>The text of a gap that is not open, for auditors who see its outline. The host's head of service says yes.</summary>
    GapText,
}
