namespace TalentPool.Domain.Gaps;

/// <summary>The way by which the work would be, or was, bought outside.</summary>
public enum OutsideRoute
{
    Framework,
    Panel,
    Agency,
    Barrister,
    Quotation,
    Other,
}
