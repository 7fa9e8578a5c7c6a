using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;

namespace TalentPool.Features.Enquiries;

/// <summary>What a gap asks of one officer, from today on.</summary>
public static class FitToGap
{
    /// <summary>What is still to be done of the gap: nobody is asked for days that are over, nor for hours that others cover already.</summary>
    public static GapShape StillToDo(Gap gap, WorkingCalendar calendar, DateOnly today)
    {
        var shape = gap.Shape!;
        var left = gap.Uncovered(calendar, today);
        if (left.IsEmpty)
        {
            return shape;
        }

        var from = shape.From < today ? today : shape.From;
        if (shape.Kind == ShapeKind.HoursByADate)
        {
            return GapShape.HoursByADate(from, shape.To, left.Total);
        }

        // Weeks at either end that others cover are left out.
        var lastDay = left.FirstWeek.AddDays((7 * left.Minutes.Count) - 1);
        from = left.FirstWeek > from ? left.FirstWeek : from;
        var to = lastDay < shape.To ? lastDay : shape.To;
        return shape.Kind == ShapeKind.HoursAWeek
            ? GapShape.HoursAWeek(from, to, HoursAWeekLeft(gap, left, from, to, calendar))
            : GapShape.Sessions(from, to, SessionsLeft(gap, from, to));
    }

    /// <summary>Of shared work what is left in every week, so that no week is offered twice; of work for one person what is left in the fullest.</summary>
    private static int HoursAWeekLeft(Gap gap, WeekMinutes left, DateOnly from, DateOnly to, WorkingCalendar calendar)
    {
        var most = gap.Shape!.Minutes;
        if (gap.Covered().IsEmpty)
        {
            return most;
        }

        // A week with a bank holiday needs less than the hours a week say, so each week is counted as if it were whole.
        var whole = left.ByWeek
            .Select(week => (week.Minutes, Days: calendar.WorkingDaysBetween(week.Week < from ? from : week.Week, week.Week.AddDays(6) < to ? week.Week.AddDays(6) : to)))
            .Where(week => week.Days > 0)
            .Select(week => Math.Min(most, 5 * week.Minutes / week.Days))
            .DefaultIfEmpty(most)
            .ToList();
        return gap.IsShared && whole.Min() > 0 ? whole.Min() : whole.Max();
    }

    private static List<int> SessionsLeft(Gap gap, DateOnly from, DateOnly to)
    {
        var taken = gap.Offers.Where(offer => offer is { Status: OfferStatus.Accepted, FellFrom: null, Shape.Kind: ShapeKind.Sessions } && offer.Shape.From <= from && offer.Shape.To >= to).ToList();
        List<int> left = [.. gap.Shape!.SessionMinutes.Select((minutes, day) => Math.Max(0, minutes - taken.Sum(offer => offer.Shape.SessionMinutes[day])))];
        return left.Sum() > 0 ? left : gap.Shape.SessionMinutes;
    }

    public static FitTerms Terms(Gap gap, GapShape shape) =>
        new(gap.Skills, shape, gap.IsRemote, gap.Place, gap.IsShared, gap.SmallestPartMinutes ?? 0);

    /// <summary>The level by which the officer is spoken of outside the home: the lowest that is held of the essential skills.</summary>
    public static string LevelFor(Gap gap, Officer officer)
    {
        var levels = gap.Skills.Where(need => need.IsEssential).Select(need => officer.LevelOf(need.SkillId)).OfType<SkillLevel>().ToList();
        return levels.Count == 0 ? "" : $"{levels.Min()}";
    }
}
