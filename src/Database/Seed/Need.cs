using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Database.Seed;

/// <summary>A need such as councils have, before anyone has posted it.</summary>
/// <param name="Skills">Discipline, skill and level; the first ones essential, as many as <paramref name="Essentials"/> says.</param>
/// <param name="MinutesAWeek">Minutes a week between the first and the last day.</param>
public sealed record Need(
    string Area, string Title, string Description, GapReason Reason, int MinutesAWeek, int Weeks, int Essentials,
    IReadOnlyList<(string Discipline, string Skill, SkillLevel Level)> Skills, ComparatorBasis Basis, long PricePence, OutsideRoute Route, bool IsRemote = true)
{
    public IReadOnlyList<SkillNeed> SkillNeeds =>
        [.. Skills.Select((skill, index) => new SkillNeed(Skill.IdOf(Area, skill.Discipline, skill.Skill), skill.Level, index < Essentials))];

    /// <summary>What so many minutes would cost outside; a day is seven and a half hours.</summary>
    public long PenceFor(int minutes) => PricePence * minutes / (Basis == ComparatorBasis.Day ? 450 : 60);
}
