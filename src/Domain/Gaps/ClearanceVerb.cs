namespace TalentPool.Domain.Gaps;

/// <summary>What can happen to a clearance.</summary>
public enum ClearanceVerb
{
    Approve,
    Refuse,
    Withdraw,
    RecordProcurement,
    RecordOutsourcing,
    Expire,
    Fall,
}
