namespace TalentPool.Platform.Looks;

/// <summary>The records whose readers are written down, because they are personal or privileged.</summary>
public enum LookKind
{
    /// <summary>What an authority holds about one officer: post, week, leave, credentials.</summary>
    OfficerRecord,

    /// <summary>Who is on the other side of a legal matter, and what the conflict officers found.</summary>
    ConflictRecord,

    /// <summary>The proof of an outside price, as a file.</summary>
    EvidenceFile,

    /// <summary>A confidential gap, opened by someone who may not know of it and was told that there is none.</summary>
    RefusedGap,

    /// <summary>The parties to a matter, by an auditor with the yes of the conflict officer. These four are written down each time.</summary>
    AskedParties,

    /// <summary>What the home of a placement found about the parties, by an auditor with its yes.</summary>
    AskedHomeFindings,

    /// <summary>What of a gap is its authority's alone, by an auditor with its yes.</summary>
    AskedHostOnly,

    /// <summary>The text of a confidential gap, by an auditor with its authority's yes.</summary>
    AskedGapText,
}
