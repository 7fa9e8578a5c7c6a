namespace TalentPool.Domain.Placements;

public enum ExtensionVerb
{
    Agree,
    Refuse,
    Withdraw,
    Lapse,
}
