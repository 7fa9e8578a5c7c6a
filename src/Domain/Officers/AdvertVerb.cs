namespace TalentPool.Domain.Officers;

public enum AdvertVerb
{
    Agree,
    Refuse,
    Confirm,
    Change,
    Withdraw,

    /// <summary>By time alone: unconfirmed for too long.</summary>
    Lapse,

    /// <summary>By time alone: the last day has passed.</summary>
    End,
}
