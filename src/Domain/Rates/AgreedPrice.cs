using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Rates;

/// <summary>
/// What a placement is charged by: an hourly rate of the grade or the person, a fixed fee by a schedule, a share of a post's yearly cost, or nothing.
/// Hours are logged and approved under each of them, since the balance of exchange and the savings are reckoned from hours.
/// </summary>
/// <remarks>Agreed by its five methods alone, so that a price holds what its kind needs and nothing else.</remarks>
public sealed record AgreedPrice
{
    /// <summary>£10,000,000, in pence. No fee between councils comes near it, so more is a slip of the keyboard.</summary>
    public const long HighestFeePence = 1_000_000_000;

    private AgreedPrice()
    {
    }

    public Pricing Pricing { get; private init; }

    /// <summary>Whole pence an hour, 1 to 100,000; 0 where hours are not what is charged.</summary>
    public long PencePerHour { get; private init; }

    /// <summary>The parts of a fixed fee, by day.</summary>
    public IReadOnlyList<FeePart> Schedule { get; private init; } = [];

    /// <summary>Above 0 to 100 where a share of a post is charged, else 0.</summary>
    public decimal SharePercent { get; private init; }

    /// <summary>What the post costs in a year, in pence, where a share of it is charged.</summary>
    public long PostYearlyPence { get; private init; }

    /// <summary>Nothing is charged, for an exchange in kind.</summary>
    public static AgreedPrice Free() => new() { Pricing = Pricing.FreeReciprocal };

    public static Refusal? ByGrade(long pencePerHour, out AgreedPrice? price) => ByTheHour(Pricing.HourlyByGrade, pencePerHour, out price);

    public static Refusal? ByPerson(long pencePerHour, out AgreedPrice? price) => ByTheHour(Pricing.HourlyByPerson, pencePerHour, out price);

    public static Refusal? FixedFee(IReadOnlyList<FeePart> schedule, out AgreedPrice? price)
    {
        price = null;
        if (schedule.Count == 0 || schedule.Any(part => part.Pence is < 1 or > HighestFeePence) || schedule.Sum(part => (decimal)part.Pence) > HighestFeePence)
        {
            return RateRefusals.FeeOutOfRange;
        }

        if (schedule.DistinctBy(part => part.DueOn).Count() != schedule.Count)
        {
            return RateRefusals.FeeDayTwice;
        }

        price = new AgreedPrice { Pricing = Pricing.FixedFee, Schedule = [.. schedule.OrderBy(part => part.DueOn)] };
        return null;
    }

    public static Refusal? ShareOfPost(decimal percent, long postYearlyPence, out AgreedPrice? price)
    {
        price = percent is > 0 and <= 100 && postYearlyPence is >= 1 and <= HighestFeePence
            ? new AgreedPrice { Pricing = Pricing.PercentOfPost, SharePercent = percent, PostYearlyPence = postYearlyPence }
            : null;
        return price is null ? RateRefusals.ShareOutOfRange : null;
    }

    /// <summary>A price that was agreed before and is read back; it was looked at when it was agreed.</summary>
    public static AgreedPrice Kept(Pricing pricing, long pencePerHour, IReadOnlyList<FeePart> schedule, decimal sharePercent, long postYearlyPence) => new()
    {
        Pricing = pricing, PencePerHour = pencePerHour, Schedule = [.. schedule], SharePercent = sharePercent, PostYearlyPence = postYearlyPence,
    };

    /// <summary>The same price for whoever goes on with the work from that day: what of a fee was due before is not due again.</summary>
    public AgreedPrice From(DateOnly day) => this with { Schedule = [.. Schedule.Where(part => part.DueOn >= day)] };

    /// <summary>The same price for work that ends sooner than was agreed: what of a fee was to become due after its last day is not.</summary>
    public AgreedPrice Until(DateOnly day) => this with { Schedule = [.. Schedule.Where(part => part.DueOn <= day)] };

    /// <summary>The same price at another hourly rate, where hours are charged.</summary>
    public AgreedPrice At(long pencePerHour) => IsByTheHour ? this with { PencePerHour = pencePerHour } : this;

    /// <summary>Whether approved minutes are what is charged.</summary>
    public bool IsByTheHour => Pricing is Pricing.HourlyByGrade or Pricing.HourlyByPerson;

    /// <summary>What is charged for a calendar month besides hours: the parts of the fee that are due in it, or the month's share of the post.</summary>
    /// <param name="month">Any day of the month.</param>
    /// <param name="from">The placement's first day.</param>
    /// <param name="to">The placement's last day.</param>
    /// <returns>Whole pence, 0 where hours are charged or nothing is.</returns>
    public long FeePence(DateOnly month, DateOnly from, DateOnly to) => Pricing switch
    {
        Pricing.FixedFee => Schedule.Where(part => (part.DueOn.Year, part.DueOn.Month) == (month.Year, month.Month)).Sum(part => part.Pence),
        Pricing.PercentOfPost => SharePence(month, from, to),
        _ => 0,
    };

    /// <summary>What all months of the term come to besides hours.</summary>
    public long FeesPence(DateOnly from, DateOnly to) => Pricing switch
    {
        Pricing.FixedFee => Schedule.Sum(part => part.Pence),
        Pricing.PercentOfPost => Months(from, to).Sum(month => FeePence(month, from, to)),
        _ => 0,
    };

    private static IEnumerable<DateOnly> Months(DateOnly from, DateOnly to)
    {
        for (var month = new DateOnly(from.Year, from.Month, 1); month <= to; month = month.AddMonths(1))
        {
            yield return month;
        }
    }

    private static Refusal? ByTheHour(Pricing pricing, long pencePerHour, out AgreedPrice? price)
    {
        price = pencePerHour is >= 1 and <= Rate.HighestPencePerHour ? new AgreedPrice { Pricing = pricing, PencePerHour = pencePerHour } : null;
        return price is null ? RateRefusals.RateOutOfRange : null;
    }

    /// <summary>
    /// Twelfths of the year's share, a month that is not whole by its days. Each month is the difference of two sums since April that are rounded themselves, so a whole
    /// financial year comes to the year's share to the penny.
    /// </summary>
    private long SharePence(DateOnly month, DateOnly from, DateOnly to)
    {
        var first = new DateOnly(month.Year, month.Month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        var days = Math.Max(0, (to < last ? to : last).DayNumber - (from > first ? from : first).DayNumber + 1);
        var all = last.Day;
        var nth = (month.Month + 8) % 12;
        return days == all
            ? UpTo(nth + 1) - UpTo(nth)
            : Rounded(PostYearlyPence * SharePercent / 100 / 12 * days / all);

        long UpTo(int months) => Rounded(PostYearlyPence * SharePercent / 100 * months / 12);

        static long Rounded(decimal pence) => (long)Math.Round(pence, MidpointRounding.AwayFromZero);
    }
}
