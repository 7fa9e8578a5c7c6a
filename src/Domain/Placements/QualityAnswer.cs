namespace TalentPool.Domain.Placements;

/// <summary>The answer to one of the three questions on quality.</summary>
public enum QualityAnswer
{
    Yes,
    Partly,
    No,
}
