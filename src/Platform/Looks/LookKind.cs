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

    /// <summary>The roles and the account of one person.</summary>
    PersonRecord,

    /// <summary>Which DBS check an officer needs or has: on the pages where it is dealt with, and wherever its level and day are shown.</summary>
    DbsRecord,

    /// <summary>What an officer declared of interests of their own.</summary>
    InterestRecord,

    /// <summary>What the host said of an officer's work, and what the officer said to it.</summary>
    QualityRecord,

    /// <summary>The text of a sealed gap, by somebody of another authority who may read it.</summary>
    SealedText,
}
