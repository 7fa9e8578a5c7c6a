namespace TalentPool.Domain.Rates;

/// <summary>
/// What an hour of a grade, or of one officer, costs. An authority's finance officer enters it as a figure or builds it up from its costs, and somebody
/// other than its author approves it. Rates are added, never changed: a later one for the same day takes the place of the earlier one, and a
/// placement keeps the rate it was agreed at.
/// </summary>
public sealed partial class Rate : Root
{
    /// <summary>£1,000 an hour. No council grade comes near it, so more is a slip of the keyboard.</summary>
    public const long HighestPencePerHour = 100_000;

    private Rate() => Grade = "";

    public override ChainKey Chain => ChainKey.Authority(AuthorityId);

    public Guid AuthorityId { get; private init; }

    public string Grade { get; private init; }

    /// <summary>Whole pence an hour, 1 to 100,000.</summary>
    public long PencePerHour { get; private init; }

    /// <summary>The first day on which work is charged at it.</summary>
    public DateOnly From { get; private init; }

    /// <summary>Its author.</summary>
    public Guid EnteredById { get; private init; }

    public DateTime EnteredAt { get; private init; }

    /// <summary>Enters a rate as a figure. It is charged by nobody before somebody else has approved it.</summary>
    public static Outcome Enter(Actor by, DateTime at, Guid rateId, Guid authorityId, string grade, long pencePerHour, DateOnly from, out Rate? rate)
    {
        rate = null;
        if (!by.Holds(Role.Finance, authorityId))
        {
            return RateRefusals.NotFinanceOfTheAuthority;
        }

        if (string.IsNullOrWhiteSpace(grade))
        {
            return RateRefusals.GradeMissing;
        }

        if (pencePerHour is < 1 or > HighestPencePerHour)
        {
            return RateRefusals.RateOutOfRange;
        }

        rate = new Rate
        {
            Id = rateId,
            AuthorityId = authorityId,
            Grade = grade.Trim(),
            PencePerHour = pencePerHour,
            From = from,
            EnteredById = by.PersonId,
            EnteredForId = by.DeputyFor(Role.Finance, authorityId),
            EnteredAt = at,
            Status = RateStatus.Proposed,
        };
        rate.Record(new RateEntered(rateId, at, by.PersonId, authorityId, rate.Grade, pencePerHour, from));
        return Outcome.DoneWith(rateId);
    }

    /// <summary>The approved rate of that authority's grade on that day; null where there is none. Rates of single officers are no grade's.</summary>
    public static Rate? InForce(IEnumerable<Rate> rates, Guid authorityId, string grade, DateOnly day) =>
        Latest(rates.Where(rate => rate.OfficerId is null && string.Equals(rate.Grade, grade.Trim(), StringComparison.OrdinalIgnoreCase)), authorityId, day);

    /// <summary>The approved rate of that officer alone on that day; null where there is none.</summary>
    public static Rate? InForceFor(IEnumerable<Rate> rates, Guid authorityId, Guid officerId, DateOnly day) =>
        Latest(rates.Where(rate => rate.OfficerId == officerId), authorityId, day);

    private static Rate? Latest(IEnumerable<Rate> rates, Guid authorityId, DateOnly day) =>
        rates.Where(rate => rate.Status == RateStatus.Approved && rate.AuthorityId == authorityId && rate.From <= day)
            .MaxBy(rate => (rate.From, rate.EnteredAt, rate.Id));
}
