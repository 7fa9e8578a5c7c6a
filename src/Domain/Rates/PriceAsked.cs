using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Rates;

/// <summary>
/// How an officer's home asks to be paid for one offer, before the host's budget holder has agreed to it. Where hours are charged, what an hour costs is looked up
/// among the approved rates and not asked for here.
/// </summary>
public sealed record PriceAsked
{
    /// <summary>What is asked where the home has said nothing: the rate of the grade, fixed for the term.</summary>
    public static readonly PriceAsked Usual = new();

    public Pricing Pricing { get; init; }

    public RateTermKind Term { get; init; }

    /// <summary>The most that an hour may come to cost, where the rate moves with the national award.</summary>
    public long? CeilingPencePerHour { get; init; }

    /// <summary>The parts of a fixed fee.</summary>
    public IReadOnlyList<FeePart> Schedule { get; init; } = [];

    /// <summary>Above 0 to 100 where a share of a post is charged.</summary>
    public decimal SharePercent { get; init; }

    /// <summary>What the post costs in a year, in pence, where a share of it is charged.</summary>
    public long PostYearlyPence { get; init; }

    public bool IsByTheHour => Pricing is Pricing.HourlyByGrade or Pricing.HourlyByPerson;

    /// <summary>What comes of it at acceptance.</summary>
    /// <param name="pencePerHour">The approved rate on the first day; null where there is none.</param>
    public Refusal? Agree(long? pencePerHour, out AgreedPrice? price, out RateTerm? term)
    {
        (price, term) = (null, RateTerm.Fixed);
        if (IsByTheHour && pencePerHour is null)
        {
            return RateRefusals.PriceWithoutRate;
        }

        var refusal = Pricing switch
        {
            Pricing.HourlyByGrade => AgreedPrice.ByGrade(pencePerHour!.Value, out price),
            Pricing.HourlyByPerson => AgreedPrice.ByPerson(pencePerHour!.Value, out price),
            Pricing.FixedFee => AgreedPrice.FixedFee(Schedule, out price),
            Pricing.PercentOfPost => AgreedPrice.ShareOfPost(SharePercent, PostYearlyPence, out price),
            _ => null,
        };
        price ??= refusal is null ? AgreedPrice.Free() : null;
        return refusal ?? (IsByTheHour && Term == RateTermKind.MovesWithAward ? RateTerm.MovesWithAward(pencePerHour!.Value, CeilingPencePerHour ?? 0, out term) : null);
    }
}
