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
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
