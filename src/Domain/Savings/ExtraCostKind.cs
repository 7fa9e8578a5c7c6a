namespace TalentPool.Domain.Savings;

/// <summary>What an extra cost was for. The names are stored.</summary>
public enum ExtraCostKind
{
    Induction,
    HostTravel,
    Supervision,
    ManagementTime,
    Backfill,
    Overtime,
    HomeTravel,
}
