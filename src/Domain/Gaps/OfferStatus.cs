namespace TalentPool.Domain.Gaps;

/// <summary>Where an offer of an officer stands. Proposed, Willing, Released and DeclineProposed are the open ones.</summary>
public enum OfferStatus
{
    Proposed,

    /// <summary>The officer has said yes.</summary>
    Willing,

    /// <summary>The line manager has let the officer go.</summary>
    Released,

    /// <summary>Declined, or left unanswered, by the requester; a head of service has to endorse it.</summary>
    DeclineProposed,

    Accepted,
    Declined,

    /// <summary>The officer or the home said no.</summary>
    Refused,

    Expired,
    Withdrawn,
    StoodDown,
}
