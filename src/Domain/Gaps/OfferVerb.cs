namespace TalentPool.Domain.Gaps;

/// <summary>What can happen to an offer.</summary>
public enum OfferVerb
{
    Agree,

    /// <summary>The officer says no.</summary>
    Refuse,

    /// <summary>The line manager does not let the officer go.</summary>
    RefuseRelease,

    Release,

    /// <summary>The home says how the officer is charged.</summary>
    SetPrice,

    ApproveBudget,
    Accept,

    /// <summary>The requester says no.</summary>
    Decline,

    EndorseDecline,
    OverturnDecline,
    Withdraw,
    Expire,
    StandDown,
}
