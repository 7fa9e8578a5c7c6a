namespace TalentPool.Domain.Placements;

/// <summary>Why work may go on although the home found a conflict with a client (SRA Code, paragraph 6.2). There is no third reason.</summary>
public enum ConflictException
{
    None,
    SubstantialCommonInterest,
    CompetingForObjective,
}
