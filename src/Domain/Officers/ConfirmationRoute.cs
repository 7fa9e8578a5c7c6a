namespace TalentPool.Domain.Officers;

/// <summary>How somebody said that an advert still holds.</summary>
public enum ConfirmationRoute
{
    /// <summary>The line manager's agreement, which starts the clock.</summary>
    Agreement,

    /// <summary>The officer, on the advert's own page.</summary>
    Page,

    /// <summary>The officer, by answering an offer.</summary>
    Offer,

    /// <summary>The line manager, for the whole team.</summary>
    Team,
}
