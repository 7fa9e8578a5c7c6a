using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Placements;

/// <content>What the work is charged by, as both sides agreed at acceptance, and what comes of it.</content>
public sealed partial class Placement
{
    /// <summary>As it was agreed; null for a placement of the time before prices had kinds, which is charged by the grade's rate.</summary>
    public AgreedPrice? PriceAgreed { get; private init; }

    /// <summary>Whether the rate is fixed for the term or moves with the national award.</summary>
    public RateTermKind TermKind { get; private init; }

    /// <summary>The most that an hour may come to cost where the rate moves; null where it is fixed.</summary>
    public long? CeilingPencePerHour { get; private init; }

    public AgreedPrice Price => PriceAgreed ?? (AgreedPrice.ByGrade(RatePencePerHour, out var usual) is null ? usual! : AgreedPrice.Free());

    public RateTerm Term => new(TermKind, CeilingPencePerHour);

    /// <summary>The most that the placement can cost the host, in pence: hours at the highest rate that was agreed to, or the whole fee.</summary>
    public long CapPence => Price.IsByTheHour ? Pence.OfMinutes(CapMinutes, Term.HighestPencePerHour(RatePencePerHour)) : Price.FeesPence(StartsOn, EndsOn);

    /// <summary>
    /// What is charged for a calendar month besides hours. Where the work ended sooner than was agreed, or went over to a substitute, parts of a fee that were
    /// to become due afterwards are not due here.
    /// </summary>
    /// <param name="month">Any day of the month.</param>
    public long FeePence(DateOnly month) => Status == PlacementStatus.Cancelled ? 0
        : (NoticeGivenAt is null ? Price : Price.Until(EndsOn)).FeePence(month, StartsOn, EndsOn);

    /// <summary>
    /// A rate with a national award was approved with which this placement moves. Nothing of the placement changes: what was charged so far is compared with it in
    /// the month's run, and both sides are told.
    /// </summary>
    public void FollowAward(Actor by, DateTime at, Rate agreed, Rate awarded, IReadOnlyCollection<Rate> rates)
    {
        var now = RateNow.On(EndsOn, Term, RatePencePerHour, agreed, AgreedAt, rates);
        Record(new PlacementRateMoved(Id, at, by.PersonId, awarded.Id, awarded.From, RatePencePerHour, now.PencePerHour, now.IsCapped));
    }
}
