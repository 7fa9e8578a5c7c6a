namespace TalentPool.Domain.Gaps;

/// <summary>What somebody still has to do before a gap can go on.</summary>
public enum OwedKind
{
    Answer,
    OfficersYes,
    Release,
    BudgetApproval,
    RequestersAnswer,
    DeclineExplanation,
    Endorsement,
    ClearanceApproval,
    OutsideWork,

    /// <summary>Hours that a placement covered, where no member is left that could be asked about them.</summary>
    UncoveredHours,
}
