using TalentPool.Domain.Officers;

namespace TalentPool.Database.Seed;

/// <summary>An officer as the scenes know one.</summary>
/// <param name="WeekMinutes">Minutes of the usual week.</param>
public sealed record CastOfficer(
    Guid OfficerId, Guid PersonId, Guid LineManagerId, string Name, string Council, string ServiceArea, bool WorksRemotely, int WeekMinutes,
    IReadOnlyDictionary<Guid, SkillLevel> Skills)
{
    public bool Meets(Need need) =>
        need.SkillNeeds.Where(wanted => wanted.IsEssential).All(wanted => Skills.TryGetValue(wanted.SkillId, out var level) && level >= wanted.Level);
}
