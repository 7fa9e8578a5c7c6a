namespace TalentPool.Domain.Officers;

/// <summary>Where an advert stands. Only a live one counts.</summary>
public enum AdvertStatus
{
    /// <summary>The officer has offered the time; the line manager has not agreed yet.</summary>
    Proposed,
    Live,

    /// <summary>Nobody has confirmed it in time.</summary>
    Lapsed,

    /// <summary>Its last day has passed.</summary>
    Ended,
    Refused,
    Withdrawn,
}
