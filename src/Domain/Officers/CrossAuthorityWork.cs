namespace TalentPool.Domain.Officers;

/// <summary>Whether an officer's contract lets the home authority place them with another one.</summary>
public enum CrossAuthorityWork
{
    No,
    WithAgreement,
    Yes,
}
