namespace TalentPool.Domain.Placements;

public enum ExtensionStatus
{
    Proposed,
    Granted,
    Refused,
    Withdrawn,
    Lapsed,
}
