using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Rates;
using TalentPool.Features.Clearances;
using TalentPool.Features.Gaps;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Offers;

/// <summary>An offer as this reader may see it: by name at home, and at the host only once the officer has been released.</summary>
public sealed class OfferSight
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    private string _officerName = "";

    public required GapSight Of { get; init; }

    public required Offer Offer { get; init; }

    /// <summary>The rate in force on the first day; none where the home has not entered one.</summary>
    public Rate? Rate { get; private init; }

    /// <summary>What would be agreed to at acceptance; none where there is no rate for it.</summary>
    public AgreedPrice? Price => Offer.Price.Agree(Rate?.PencePerHour, out var price, out _) is null ? price : null;

    public RateTerm? Term => Offer.Price.Agree(Rate?.PencePerHour, out _, out var term) is null ? term : null;

    public Gap Gap => Of.Gap;

    public string Address => $"/offers/{Offer.Id}";

    public Concerning Concerning => OfferConcerning.Of(Gap, Offer);

    public bool IsOfficer => Of.Reader.PersonId == Offer.OfficerPersonId;

    /// <summary>Whether the reader belongs to the home's side of it.</summary>
    public bool IsHome => IsOfficer || May(Permission.ReleaseOfficer) || May(Permission.WithdrawOffer) || May(Permission.SeeOfficerName);

    /// <summary>What was agreed to be paid for the officer. It tells the grade, so that not everybody who decides at the host sees it.</summary>
    public bool SeesMoney => Of.SeesHostOnly && May(Permission.SeePlacementMoney);

    /// <summary>Whether the reader also sees the question that the offer answers.</summary>
    public bool SeesEnquiry => May(Permission.SeeEnquiry);

    /// <summary>An officer's no is for the officer and the line manager alone.</summary>
    public bool SeesWhoSaidNo => IsOfficer || PermissionTable.Allows(Permission.AgreeAdvert, Of.Reader, Concerning);

    public bool IsNameShown => IsHome || IsNamedOutside(Offer);

    /// <summary>The name, or else discipline and level.</summary>
    public string Officer => IsNameShown ? _officerName : OfferWords.Officer(Offer);

    /// <summary>Before the release another authority sees a band of hours.</summary>
    public string Hours => IsNameShown ? GapWords.Amount(Offer.Shape) : ClearanceWords.Band(Offer.MostMinutesAWeek(Calendar));

    public bool IsAboveLimit => Offer.IsAboveLimit(Calendar);

    /// <summary>Who decides on the release, as a reader of the home knows them.</summary>
    public string Releaser => IsAboveLimit ? "head of service" : "line manager";

    public int TotalMinutes => Offer.Shape.TotalMinutes(Calendar);

    /// <summary>What all of it costs: the hours at such a rate, or the fees of the whole term.</summary>
    public long CostPence(long pencePerHour) => Price is { IsByTheHour: false } price ? price.FeesPence(Offer.Shape.From, Offer.Shape.To) : OfferCost.Of(TotalMinutes, pencePerHour);

    /// <summary>How it is charged, for the home's heads of service who say so, and for those at the host who see what was agreed once the officer is released.</summary>
    public bool SeesPrice => May(Permission.SetOfferPrice) || (SeesMoney && Offer.ReleasedAt is not null);

    public bool MaySetPrice => May(Permission.SetOfferPrice) && !IsOfficer && Of.Reader.PersonId != Gap.RequesterId && Allows(OfferVerb.SetPrice);

    public bool MayAnswer => IsOfficer && Allows(OfferVerb.Agree);

    /// <summary>The officer may still take a yes back until released.</summary>
    public bool MayTakeBack => IsOfficer && Offer.Status == OfferStatus.Willing;

    public bool MayRelease => May(Permission.ReleaseOfficer) && !IsOfficer && Allows(OfferVerb.Release);

    public bool MayReleaseThese => MayRelease && (!IsAboveLimit || May(Permission.ReleaseOfficerBeyondLimit));

    public bool MayApproveBudget => May(Permission.ApproveBudget) && !IsHostBarred && Of.Reader.PersonId != Gap.RequesterId && Allows(OfferVerb.ApproveBudget);

    public bool MayDecide => May(Permission.AcceptOffer) && !IsHostBarred && (Allows(OfferVerb.Accept) || MayExplain);

    /// <summary>A decline that came about by silence is explained afterwards.</summary>
    public bool MayExplain => May(Permission.DeclineOffer) && !IsHostBarred && Offer.Status == OfferStatus.DeclineProposed && !Offer.IsDeclineExplained;

    public bool MayEndorse => PermissionTable.Allows(Permission.EndorseDecline, Of.Reader, OfferConcerning.ForDeciding(Gap, Offer))
        && Offer.Status == OfferStatus.DeclineProposed && Of.Reader.PersonId != Gap.RequesterId && Of.Reader.PersonId != Offer.DeclinedById;

    public bool MayWithdraw => May(Permission.WithdrawOffer) && Allows(OfferVerb.Withdraw);

    /// <summary>Whoever has acted for the home may not act for the host.</summary>
    private bool IsHostBarred => Offer.IsOnHomeSide(Of.Reader.PersonId);

    /// <summary>Whether other authorities read the officer's name: from the release on, and only while it still matters.</summary>
    public static bool IsNamedOutside(Offer offer) =>
        offer.ReleasedAt is not null && offer.Status is OfferStatus.Released or OfferStatus.DeclineProposed or OfferStatus.Accepted;

    /// <summary>None where there is no such offer or the reader may not know of it.</summary>
    public static async Task<OfferSight?> Find(TalentPoolDb db, CurrentUser user, Guid offerId)
    {
        var gapId = await db.Set<Offer>().AsNoTracking().Where(offer => offer.Id == offerId).Select(offer => (Guid?)offer.GapId).SingleOrDefaultAsync();
        if (gapId is null || await GapReading.Load(db, $"{gapId}") is not { } gap)
        {
            return null;
        }

        if (!await GapReading.MayKnowOf(db, user, gap.Id, gap.AuthorityId))
        {
            return null;
        }

        var of = await GapReading.Of(db, gap, await user.Actor(), user.Now);
        var offer = of.Gap.FindOffer(offerId)!;
        if (!PermissionTable.Allows(Permission.SeeOffer, of.Reader, OfferConcerning.Of(gap, offer)))
        {
            return null;
        }

        await GapReading.NoteSealedText(user, of);
        var name = await db.Set<Person>().AsNoTracking().Where(person => person.Id == offer.OfficerPersonId).Select(person => person.Name).SingleAsync();
        return new OfferSight { Of = of, Offer = offer, Rate = await RateOfOffer.Of(db, offer), _officerName = name };
    }

    private bool May(Permission permission) => PermissionTable.Allows(permission, Of.Reader, Concerning);

    private bool Allows(OfferVerb verb) => OfferStates.Table.Allows(Offer.Status, verb);
}
