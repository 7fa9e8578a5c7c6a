namespace TalentPool.Domain.Officers;

/// <summary>
/// What the home authority's own list of staff says. Whoever brings the list looks after everybody there, which is asked before; nobody
/// brings in what it says about themselves.
/// </summary>
public sealed partial class Officer
{
    public static Outcome RegisterFromList(
        Actor by, DateTime at, Guid homeAuthorityId, Guid personId, OfficerPost post, string place, bool canWorkRemotely,
        DateOnly usualWeekFrom, IReadOnlyList<int> usualMinutes, out Officer? officer)
    {
        officer = null;
        return by.PersonId == personId
            ? OfficerRefusals.OnlyTheHome
            : Make(at, homeAuthorityId, personId, post, place, canWorkRemotely, usualWeekFrom, usualMinutes, out officer);
    }

    public Outcome ChangePostFromList(Actor by, DateTime at, OfficerPost post)
    {
        if (by.PersonId == PersonId)
        {
            return OfficerRefusals.OnlyTheHome;
        }

        if (Fault(post, PersonId) is { } fault)
        {
            return fault;
        }

        Hold(post);
        Record(new OfficerPostChanged(Id, at, post));
        return Outcome.Done;
    }

    /// <summary>Adds a skill. One that is held already stays at the level for which the officer has given evidence.</summary>
    public Outcome AddSkillFromList(Actor by, DateTime at, Guid skillId, SkillLevel level, string evidence)
    {
        if (by.PersonId == PersonId)
        {
            return OfficerRefusals.OnlyTheHome;
        }

        if (LevelOf(skillId) is not null)
        {
            return OfficerRefusals.SkillHeldAlready;
        }

        var skill = new OfficerSkill(skillId, at);
        skill.Set(level, evidence);
        _skills.Add(skill);
        Record(new OfficerSkillSet(Id, at, skillId, level, evidence));
        return Outcome.Done;
    }
}
