using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps;

namespace TalentPool.Features.Clearances;

/// <summary>What must be true before a clearance can be had, each with what still stands in the way. The gap itself decides; this says it in words.</summary>
public static class GateChecklist
{
    public static IReadOnlyList<GateCondition> Of(GapSight sight) =>
    [
        Answers(sight),
        Age(sight),
        OpenOffers(sight),
        Declines(sight),
        OutsidePrice(sight),
        Evidence(sight),
        Uncovered(sight),
    ];

    /// <summary>Whether all of it is true, as the gap itself judges.</summary>
    public static bool IsOpen(GapSight sight) => sight.Gap.WhyNotCleared(sight.Now, sight.Figures, WorkingCalendar.EnglandAndWales) is null;

    private static GateCondition Answers(GapSight sight)
    {
        if (sight.Gap is { CurrentCheck.IsDirect: true, AskedForHomeId: { } home })
        {
            var page = sight.Allows(GapVerb.AskEveryone) ? "ask-everyone" : "ask-again";
            return new("Every member has answered, or its time has run out", false, $"Only {sight.Name(home)} has been asked, for one person.", $"{sight.Address}/{page}");
        }

        var owing = sight.Gap.CurrentCheck?.Enquiries.Where(enquiry => enquiry.Status == EnquiryStatus.Open).OrderBy(enquiry => enquiry.DueAt).ThenBy(enquiry => sight.Name(enquiry.AuthorityId), StringComparer.Ordinal).ToList() ?? [];
        return new(
            "Every member has answered, or its time has run out",
            sight.Gap.CurrentCheck is { IsComplete: true },
            owing.Count == 0 ? null : $"Still to answer: {Words.List(owing.Select(enquiry => $"{sight.Name(enquiry.AuthorityId)} (until {Shown.Instant(enquiry.DueAt)})"), "and")}.",
            $"{sight.Address}/answers");
    }

    private static GateCondition Age(GapSight sight)
    {
        var isComplete = sight.Gap.CurrentCheck is { IsComplete: true };
        var isOld = sight.Gap.IsCheckTooOld(sight.Now, sight.Figures, WorkingCalendar.EnglandAndWales);
        return new(
            $"The check was completed within the last {sight.Figures.CheckHoldsWorkingDays} working days",
            isComplete && !isOld,
            isOld ? $"It was completed on {Shown.Instant(sight.Gap.CurrentCheck!.CompletedAt!.Value)}. Ask the members again." : isComplete ? null : "It is not complete yet.",
            isOld ? $"{sight.Address}/ask-again" : $"{sight.Address}/answers");
    }

    private static GateCondition OpenOffers(GapSight sight)
    {
        var open = sight.Gap.Offers.Where(offer => offer.IsOpen && offer.Status != OfferStatus.DeclineProposed).ToList();
        return new(
            "Every offer has been decided",
            open.Count == 0,
            open.Count == 0 ? null : Words.Capitalised($"{Words.List(open.Select(offer => $"{sight.Name(offer.HomeAuthorityId)}'s offer {Waits(offer)}"), "and")}."),
            $"{sight.Address}/placement");
    }

    private static string Waits(Offer offer) => offer.Status switch
    {
        OfferStatus.Proposed => "waits for the officer's answer",
        OfferStatus.Willing => offer.IsAboveLimit(WorkingCalendar.EnglandAndWales) ? "waits for a head of service's release" : "waits for the line manager's release",
        _ => "waits for your answer",
    };

    private static GateCondition Declines(GapSight sight)
    {
        var unexplained = sight.Gap.Offers.Where(offer => offer.Status == OfferStatus.DeclineProposed
            || (offer.Status == OfferStatus.Declined && offer.MeetsEveryEssential && !(offer.IsDeclineExplained && offer.EndorsedById is not null))).ToList();
        return new(
            "Every suitable offer that was turned down has a reason, an explanation and a head of service's endorsement",
            unexplained.Count == 0,
            unexplained.Count == 0 ? sight.Gap.Offers.Any(offer => offer.Status == OfferStatus.Declined) ? null : "None was turned down." : $"{Words.Capitalised(Words.List(unexplained.Select(offer => $"{sight.Name(offer.HomeAuthorityId)}'s offer {Lacks(offer)}"), "and"))}.",
            $"{sight.Address}/placement");
    }

    private static string Lacks(Offer offer) => offer.IsDeclineExplained ? "waits for a head of service to endorse" : "has not been given a reason and an explanation";

    private static GateCondition OutsidePrice(GapSight sight) =>
        new("The outside price is given", sight.Gap.Comparator is not null, sight.Gap.Comparator is { } price ? Price(price) : "Add what it would cost outside.", sight.Address);

    private static GateCondition Evidence(GapSight sight) =>
        new("The outside price has its evidence", sight.Gap.Comparator is { HasEvidence: true }, sight.Gap.Comparator is { HasEvidence: true } ? null : "Attach a file or give a reference.", sight.Address);

    private static GateCondition Uncovered(GapSight sight)
    {
        var calendar = WorkingCalendar.EnglandAndWales;
        var left = sight.Gap.Unprovided(calendar, calendar.LocalDate(sight.Now));
        return new(
            "There are hours still to come that nobody covers",
            !left.IsEmpty,
            left.IsEmpty ? "Placements, outside work or a clearance already provide for everything." : $"{Shown.Duration(left.Total)} hours.");
    }

    public static string Price(Comparator price) =>
        $"{Shown.Money(price.PricePence)} {GapWords.Of(price.Basis)}, {GapWords.Of(price.Route).ToLowerInvariant()}, about {Shown.Money(price.ValuePence)} in all";
}
