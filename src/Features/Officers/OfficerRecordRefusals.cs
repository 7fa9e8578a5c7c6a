using TalentPool.Domain;

namespace TalentPool.Features.Officers;

/// <summary>What an officer's record cannot say because it would not fit the other records.</summary>
public static class OfficerRecordRefusals
{
    public static readonly Refusal PersonUnknown = new(nameof(PersonUnknown), "Choose a person who works for this authority and has an account.");

    public static readonly Refusal AlreadyRegistered = new(nameof(AlreadyRegistered), "This person is registered as an officer already.");

    public static readonly Refusal LineManagerUnknown = new(nameof(LineManagerUnknown), "Choose a line manager who works for the same authority.");

    public static readonly Refusal DisciplineUnknown = new(nameof(DisciplineUnknown), "Choose a discipline of the service area.");

    public static readonly Refusal SkillUnknown = new(nameof(SkillUnknown), "Choose a skill from the list.");
}
