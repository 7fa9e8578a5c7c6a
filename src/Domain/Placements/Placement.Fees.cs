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

        foreach (var (day, pence, settledOn) in Price.Pricing switch
        {
            Pricing.FixedFee => PartsOfFee(),
            Pricing.PercentOfPost => SharesOfPost(calendar),
            _ => [],
        })
        {
            var dueAt = MidnightOf(settledOn.AddDays(1), calendar);
            yield return new DueFee(day, pence, dueAt < startedAt ? startedAt : dueAt);
        }
    }

    /// <summary>Notice can end the work yesterday at the earliest, so a part stays due once its day is over.</summary>
    private IEnumerable<(DateOnly Day, long Pence, DateOnly SettledOn)> PartsOfFee() =>
        from part in (NoticeGivenAt is null ? Price : Price.Until(EndsOn)).Schedule
        orderby part.DueOn
        select (part.DueOn, part.Pence, part.DueOn < StartsOn ? StartsOn : part.DueOn);

    /// <summary>A month's share is due when the month is over; where the work ends within it and may still be extended, when that time is over in any terms.</summary>
    private IEnumerable<(DateOnly Day, long Pence, DateOnly SettledOn)> SharesOfPost(WorkingCalendar calendar)
    {
        for (var month = new DateOnly(StartsOn.Year, StartsOn.Month, 1); month <= EndsOn; month = month.AddMonths(1))
        {
            var last = month.AddMonths(1).AddDays(-1);
            var extendable = EndsOn < last && NoticeGivenAt is null ? calendar.AddWorkingDays(EndsOn, PolicyFigures.MostLateExtensionWorkingDays) : last;
            if (FeePence(month) is var pence && pence != 0)
            {
                yield return (last, pence, extendable < last ? last : extendable);
            }
        }
    }
}
