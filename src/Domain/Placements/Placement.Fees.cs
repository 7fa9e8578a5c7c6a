using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Placements;

/// <content>
/// What becomes due besides hours, and when. Nothing of it is stored: the price never changes once it is agreed, and a part is due only when nothing that may
/// still happen to the placement can change it, so it is the same whenever it is reckoned.
/// </content>
public sealed partial class Placement
{
    /// <summary>By schedule, of work that has started; in order. What is due at an instant is that of which the instant has come.</summary>
    public IEnumerable<DueFee> Fees(WorkingCalendar calendar)
    {
        if (StartedAt is not { } startedAt)
        {
            yield break;
        }

        foreach (var (day, pence, settledOn, notBefore) in Price.Pricing switch
        {
            Pricing.FixedFee => PartsOfFee(),
            Pricing.PercentOfPost => SharesOfPost(calendar),
            _ => [],
        })
        {
            yield return new DueFee(day, pence, new[] { MidnightOf(settledOn.AddDays(1), calendar), startedAt, notBefore ?? startedAt }.Max());
        }
    }

    /// <summary>Notice can end the work yesterday at the earliest, so a part stays due once its day is over.</summary>
    private IEnumerable<(DateOnly Day, long Pence, DateOnly SettledOn, DateTime? NotBefore)> PartsOfFee() =>
        from part in (NoticeGivenAt is null ? Price : Price.Until(EndsOn)).Schedule
        orderby part.DueOn
        select (part.DueOn, part.Pence, part.DueOn < StartsOn ? StartsOn : part.DueOn, (DateTime?)null);

    /// <summary>A month's share is due when the month is over; where the work ends within it and may still be extended, when that time is over in any terms, or when it was.</summary>
    private IEnumerable<(DateOnly Day, long Pence, DateOnly SettledOn, DateTime? NotBefore)> SharesOfPost(WorkingCalendar calendar)
    {
        for (var month = new DateOnly(StartsOn.Year, StartsOn.Month, 1); month <= EndsOn; month = month.AddMonths(1))
        {
            var last = month.AddMonths(1).AddDays(-1);
            var extendable = EndsOn < last && NoticeGivenAt is null ? calendar.AddWorkingDays(EndsOn, PolicyFigures.MostLateExtensionWorkingDays) : last;
            if (FeePence(month) is var pence && pence != 0)
            {
                yield return (last, pence, extendable < last ? last : extendable, ExtendedAt(month, last, calendar));
            }
        }
    }

    /// <summary>The end of the day on which it was last agreed that the work goes on beyond this month, in which it was to end: until then the month came to something else.</summary>
    private DateTime? ExtendedAt(DateOnly first, DateOnly last, WorkingCalendar calendar) => _extensions
        .Where(extension => extension.Status == ExtensionStatus.Granted && extension.FromEndsOn >= first && extension.FromEndsOn < last)
        .Max(extension => extension.SettledAt) is { } at ? MidnightOf(calendar.LocalDate(at).AddDays(1), calendar) : null;
}
