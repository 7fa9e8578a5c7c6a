using static TalentPool.Domain.Savings.SavingStatus;

namespace TalentPool.Domain.Savings;

/// <summary>Which verb is allowed in which state of a saving. What was rejected is claimed anew, as another saving.</summary>
public static class SavingStates
{
    public static readonly StateTable<SavingStatus, SavingVerb> Table = new(
        (Claimed, SavingVerb.Verify, [Verified]),
        (Claimed, SavingVerb.Reject, [Rejected]),
        (Verified, SavingVerb.Accept, [Accepted]),
        (Verified, SavingVerb.Reject, [Rejected]),
        (Verified, SavingVerb.Reverse, [Reversed]),
        (Accepted, SavingVerb.Reverse, [Reversed]));
}
