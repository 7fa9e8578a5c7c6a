namespace TalentPool.Domain.Recharges;

public enum StatementVerb
{
    Rebuild,
    Issue,
    Respond,

    /// <summary>Time's verb, and only where the terms say so.</summary>
    AgreeBySilence,
    UpholdDispute,
    RejectDispute,
    WithdrawDispute,
    ContestDispute,

    /// <summary>Time's verb: a rejection that nobody contests is final.</summary>
    LapseContest,
    GiveFinanceView,
    Arbitrate,
    Export,
    Pay,
}
