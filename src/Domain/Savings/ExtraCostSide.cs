using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Savings;

/// <summary>Which side has which cost.</summary>
public static class ExtraCostSide
{
    public static Side Side(this ExtraCostKind kind) => kind is ExtraCostKind.Backfill or ExtraCostKind.Overtime or ExtraCostKind.HomeTravel ? Placements.Side.Home : Placements.Side.Host;
}
