namespace TalentPool.Features.Offers;

/// <summary>A page on which somebody decides one thing about an offer.</summary>
public abstract class OfferFormPage : DecisionFormPage<OfferSight>
{
    protected override Task<OfferSight?> Find() => OfferSight.Find(Db, User, Id);

    protected override string AddressOf(OfferSight sight) => sight.Address;

    protected override int VersionOf(OfferSight sight) => sight.Offer.Version;
}
