namespace TalentPool.Domain.Gaps;

/// <summary>How outside work without a clearance came to be known.</summary>
public enum BypassKind
{
    Said,
    Found,

    /// <summary>Instructed while the offices were closed, and recorded by noon of the next working day with its proof.</summary>
    EmergencyOutOfHours,
}
