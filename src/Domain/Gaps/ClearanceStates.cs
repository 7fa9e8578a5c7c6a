using static TalentPool.Domain.Gaps.ClearanceStatus;
using static TalentPool.Domain.Gaps.ClearanceVerb;

namespace TalentPool.Domain.Gaps;

/// <summary>Which verb is allowed in which state of a clearance, and where it leads.</summary>
public static class ClearanceStates
{
    public static readonly StateTable<ClearanceStatus, ClearanceVerb> Table = new(
        (Requested, Approve, [FirstApproved, Granted]),
        (FirstApproved, Approve, [Granted]),
        (Requested, Refuse, [Refused]),
        (FirstApproved, Refuse, [Refused]),
        (Requested, Withdraw, [Withdrawn]),
        (FirstApproved, Withdraw, [Withdrawn]),
        (Granted, Withdraw, [Withdrawn]),
        (Granted, RecordProcurement, [Granted]),
        (Granted, RecordOutsourcing, [Used]),
        (Granted, Expire, [Expired]),
        (Requested, Fall, [Fallen]),
        (FirstApproved, Fall, [Fallen]),
        (Granted, Fall, [Fallen]));
}
