using TalentPool.Platform.Looks;

namespace TalentPool.Features.Privacy;

public static class LookWords
{
    public static string Of(LookKind kind) => kind switch
    {
        LookKind.OfficerRecord => "Officer’s record",
        LookKind.ConflictRecord => "Parties to a matter",
        LookKind.EvidenceFile => "Proof of an outside price",
        LookKind.RefusedGap => "Refused: a confidential gap",
        LookKind.AskedParties => "Parties to a matter, with a yes",
        LookKind.AskedHomeFindings => "What the home found, with a yes",
        LookKind.AskedHostOnly => "What is the host’s alone, with a yes",
        LookKind.AskedGapText => "Text of a confidential gap, with a yes",
        LookKind.PersonRecord => "Person’s roles and account",
        LookKind.DbsRecord => "DBS check",
        LookKind.InterestRecord => "Declaration of interests",
        LookKind.QualityRecord => "What was said of the work",
        LookKind.SealedText => "Text of a sealed gap",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
