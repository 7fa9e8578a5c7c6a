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
}
