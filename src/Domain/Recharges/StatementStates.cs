using static TalentPool.Domain.Recharges.StatementStatus;
using static TalentPool.Domain.Recharges.StatementVerb;

namespace TalentPool.Domain.Recharges;

/// <summary>Which verb is allowed in which state of a statement, and where it leads.</summary>
public static class StatementStates
{
    public static readonly StateTable<StatementStatus, StatementVerb> Table = new(
        (Draft, Rebuild, [Draft]),
        (Draft, Issue, [Issued]),

        // Silence changes nothing of this: whoever answers late is still heard, unless the terms have made silence an answer.
        (Issued, Respond, [Agreed, PartDisputed]),
        (Issued, AgreeBySilence, [Agreed]),

        // The last line that is settled makes it agreed.
        (PartDisputed, UpholdDispute, [PartDisputed, Agreed]),
        (PartDisputed, RejectDispute, [PartDisputed]),
        (PartDisputed, WithdrawDispute, [PartDisputed, Agreed]),
        (PartDisputed, ContestDispute, [PartDisputed]),
        (PartDisputed, LapseContest, [PartDisputed, Agreed]),
        (PartDisputed, GiveFinanceView, [PartDisputed, Agreed]),
        (PartDisputed, Arbitrate, [PartDisputed, Agreed]),

        (Agreed, Export, [Exported]),
        (PartDisputed, Export, [Exported]),

        // Lines that were left out of the document are settled in their own time, whether or not the rest has been paid.
        (Exported, UpholdDispute, [Exported]),
        (Exported, RejectDispute, [Exported]),
        (Exported, WithdrawDispute, [Exported]),
        (Exported, ContestDispute, [Exported]),
        (Exported, LapseContest, [Exported]),
        (Exported, GiveFinanceView, [Exported]),
        (Exported, Arbitrate, [Exported]),
        (Exported, Pay, [Paid]),

        (Paid, UpholdDispute, [Paid]),
        (Paid, RejectDispute, [Paid]),
        (Paid, WithdrawDispute, [Paid]),
        (Paid, ContestDispute, [Paid]),
        (Paid, LapseContest, [Paid]),
        (Paid, GiveFinanceView, [Paid]),
        (Paid, Arbitrate, [Paid]));
}
