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
}
