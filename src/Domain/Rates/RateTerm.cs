namespace TalentPool.Domain.Rates;

/// <summary>What was agreed at acceptance about the rate of the term: fixed, or moving with the national award up to a stated ceiling.</summary>
/// <param name="CeilingPencePerHour">The most that an hour may come to cost; null where the rate is fixed.</param>
public sealed record RateTerm(RateTermKind Kind, long? CeilingPencePerHour)
{
    public static readonly RateTerm Fixed = new(RateTermKind.Fixed, null);

    /// <summary>A rate that moves has a ceiling from the start, at which the host's budget holder has looked.</summary>
    public static Refusal? MovesWithAward(long agreedPencePerHour, long ceilingPencePerHour, out RateTerm? term)
    {
        var isPossible = ceilingPencePerHour >= agreedPencePerHour && ceilingPencePerHour is >= 1 and <= Rate.HighestPencePerHour;
        term = isPossible ? new RateTerm(RateTermKind.MovesWithAward, ceilingPencePerHour) : null;
        return isPossible ? null : RateRefusals.CeilingOutOfRange;
    }

    /// <summary>What an hour costs once a rate with the award is approved: the agreed rate where it is fixed, else the new one and never more than the ceiling.</summary>
    public long After(long agreedPencePerHour, long awardedPencePerHour) =>
        Kind == RateTermKind.Fixed ? agreedPencePerHour : Math.Min(awardedPencePerHour, CeilingPencePerHour ?? agreedPencePerHour);

    /// <summary>The most that an hour may come to cost.</summary>
    public long HighestPencePerHour(long agreedPencePerHour) => Kind == RateTermKind.Fixed ? agreedPencePerHour : CeilingPencePerHour ?? agreedPencePerHour;

    /// <summary>Whether the award would have come to more, so that the home bears the rest.</summary>
    public bool IsCapped(long awardedPencePerHour) => Kind == RateTermKind.MovesWithAward && awardedPencePerHour > CeilingPencePerHour;
}
