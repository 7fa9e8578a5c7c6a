namespace TalentPool.Domain.Placements;

public enum PlacementStatus
{
    Agreed,
    Active,
    Paused,
    Ended,
    Cancelled,
}
