namespace TalentPool.Domain.Rates;

/// <summary>
/// What an hour of a grade costs, as an authority's finance officer entered it. Rates are added, never changed: a later entry for
/// the same day takes the place of the earlier one, and a placement keeps the rate it was agreed at.
/// </summary>
public sealed class Rate : Root
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

    public Guid EnteredById { get; private init; }

    public DateTime EnteredAt { get; private init; }

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

        rate = new Rate { Id = rateId, AuthorityId = authorityId, Grade = grade.Trim(), PencePerHour = pencePerHour, From = from, EnteredById = by.PersonId, EnteredAt = at };
        rate.Record(new RateEntered(rateId, at, by.PersonId, authorityId, rate.Grade, pencePerHour, from));
        return Outcome.DoneWith(rateId);
    }

    /// <summary>The rate of that authority's grade on that day; null where none has been entered.</summary>
    public static Rate? InForce(IEnumerable<Rate> rates, Guid authorityId, string grade, DateOnly day) =>
        rates.Where(rate => rate.AuthorityId == authorityId && rate.From <= day && string.Equals(rate.Grade, grade.Trim(), StringComparison.OrdinalIgnoreCase))
            .MaxBy(rate => (rate.From, rate.EnteredAt, rate.Id));
}
