namespace TalentPool.Domain.Gaps;

public enum ClearanceKind
{
    /// <summary>After a complete check, for all that no placement covers.</summary>
    Full,

    /// <summary>For one named event and a few days, by two approvers; the check runs on all the same.</summary>
    Emergency,
}
