namespace TalentPool.Domain.Coverage;

public enum SpendVerb
{
    Match,
    Explain,
    RecordBypass,
}
