using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Offers;

/// <summary>How the parts of an offer are said on every page.</summary>
public static class OfferWords
{
    /// <summary>An officer's no and a release that was refused read alike: nobody was available.</summary>
    public static string Of(Offer offer) => offer.Status switch
    {
        OfferStatus.Proposed => "Waiting for the officer",
        OfferStatus.Willing => "Waiting for release",
        OfferStatus.Released => offer.BudgetApprovedById is null ? "Released" : "Released, cost agreed",
        OfferStatus.DeclineProposed => offer.IsDeclineExplained ? "Turned down, not endorsed yet" : "Not answered in time",
        OfferStatus.Accepted => "Accepted",
        OfferStatus.Declined => "Turned down",
        OfferStatus.Refused => "Not available",
        OfferStatus.Expired => "Ran out of time",
        OfferStatus.Withdrawn => "Withdrawn",
        OfferStatus.StoodDown => "No longer needed",
        _ => throw new ArgumentOutOfRangeException(nameof(offer), offer.Status, "There are no words for it."),
    };

    public static string Colour(OfferStatus status) => status switch
    {
        OfferStatus.Proposed or OfferStatus.Willing => "blue",
        OfferStatus.Released => "yellow",
        OfferStatus.DeclineProposed => "orange",
        OfferStatus.Accepted => "green",
        OfferStatus.Declined => "red",
        _ => "grey",
    };

    /// <summary>"Civil litigation, practitioner level".</summary>
    public static string Officer(Offer offer) => offer.Level == "" ? offer.Discipline : $"{offer.Discipline}, {offer.Level.ToLowerInvariant()} level";

    /// <summary>What an event of an offer is called in its history.</summary>
    public static string Title(string kind) => kind switch
    {
        nameof(OfferProposed) => "Put forward",
        nameof(OfferAgreed) => "The officer agreed",
        nameof(OfferRefused) => "Not available",
        nameof(OfferReleased) => "Released",
        nameof(OfferPriced) => "How the officer is charged was set",
        nameof(OfferBudgetApproved) => "Cost agreed",
        nameof(OfferAccepted) => "Accepted",
        nameof(OfferDeclineProposed) => "Turned down, to be endorsed",
        nameof(OfferDeclined) => "Turned down",
        nameof(OfferDeclineOverturned) => "The decline was overturned",
        nameof(OfferWithdrawn) => "Withdrawn",
        nameof(OfferExpired) => "Ran out of time",
        nameof(OfferStoodDown) => "No longer needed",
        _ => "Changed",
    };
}
