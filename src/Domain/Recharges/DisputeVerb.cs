namespace TalentPool.Domain.Recharges;

public enum DisputeVerb
{
    Uphold,
    Reject,
    Withdraw,
    Contest,
    LapseContest,
    GiveView,
    Arbitrate,
}
