namespace TalentPool.Domain.Savings;

public enum SavingVerb
{
    Verify,
    Accept,
    Reject,
    Reverse,
}
