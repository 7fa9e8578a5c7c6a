namespace TalentPool.Domain.Gaps;

/// <content>What the gap needs by week, and how much of it placements and outside work cover. Always derived.</content>
public sealed partial class Gap
{
    public WeekMinutes Needed(WorkingCalendar calendar) => Shape is null ? WeekMinutes.None : WeekMinutes.Of(Shape, calendar);

    /// <summary>What accepted offers cover.</summary>
    public WeekMinutes Placed() => Sum(_offers.Where(offer => offer.Status == OfferStatus.Accepted).Select(offer => offer.Covers));

    /// <summary>What accepted offers and outside work on a clearance cover.</summary>
    public WeekMinutes Covered() => Placed().Plus(Sum(_clearances.Where(clearance => clearance.Status == ClearanceStatus.Used).Select(Ordered)));

    /// <summary>What the order placed on a clearance covers of what was cleared: its hours and dates, and no more than that.</summary>
    public WeekMinutes Ordered(Clearance clearance)
    {
        if (clearance is not { WorkMinutes: { } minutes, WorkStarts: { } starts, WorkEnds: { } ends })
        {
            return WeekMinutes.None;
        }

        // Hours by a date are done in whichever weeks; of other shapes an order covers the weeks that it is for.
        return Shape!.Kind == ShapeKind.HoursByADate
            ? clearance.Covers.AtMost(minutes)
            : clearance.Covers.FromWeek(Weeks.MondayOf(starts)).UntilWeek(Weeks.MondayOf(ends)).SharedOut(minutes);
    }

    /// <summary>What nobody covers of this week and those to come. Weeks that are past can no longer be covered.</summary>
    public WeekMinutes Uncovered(WorkingCalendar calendar, DateOnly today)
    {
        if (Shape is null)
        {
            return WeekMinutes.None;
        }

        if (Shape.Kind != ShapeKind.HoursByADate)
        {
            return Needed(calendar).Minus(Covered()).FromWeek(Weeks.MondayOf(today));
        }

        // Hours by a date may be done in any week, so what is left of the total is spread over what is left of the time.
        var left = Shape.Minutes - Covered().Total;
        var from = Shape.From > today ? Shape.From : today;
        return left <= 0 || from > Shape.To ? WeekMinutes.None : WeekMinutes.Of(GapShape.HoursByADate(from, Shape.To, left), calendar);
    }

    /// <summary>What neither placements, outside work nor a granted clearance provide for.</summary>
    public WeekMinutes Unprovided(WorkingCalendar calendar, DateOnly today) =>
        _clearances.Where(clearance => clearance.Status == ClearanceStatus.Granted)
            .Aggregate(Uncovered(calendar, today), (left, granted) => Less(left, granted.Covers));

    /// <summary>As much of what is wanted as there is.</summary>
    private WeekMinutes Limit(WeekMinutes wanted, WeekMinutes available) =>
        Shape!.Kind == ShapeKind.HoursByADate ? wanted.AtMost(available.Total) : wanted.AtMost(available);

    private WeekMinutes Less(WeekMinutes available, WeekMinutes taken) =>
        Shape!.Kind == ShapeKind.HoursByADate ? available.AtMost(available.Total - taken.Total) : available.Minus(taken);

    private bool CoversNoMoreThan(GapShape shape, WorkingCalendar calendar) =>
        shape.Kind == ShapeKind.HoursByADate ? Covered().Total <= shape.Minutes : Covered().IsWithin(WeekMinutes.Of(shape, calendar));

    /// <summary>After a change of what is covered: clearances for what is no longer open are reduced, or fall.</summary>
    private void FitClearances(Actor by, DateTime at, WorkingCalendar calendar)
    {
        var available = Uncovered(calendar, calendar.LocalDate(at));
        foreach (var clearance in _clearances.Where(clearance => clearance.IsLive).OrderBy(clearance => clearance.Status != ClearanceStatus.Granted).ToList())
        {
            var covers = Limit(clearance.Covers, available);
            if (available.IsEmpty || (clearance.Status == ClearanceStatus.Granted && covers.IsEmpty))
            {
                Fall(clearance, "Everything is covered after all.", by, at);
            }
            else if (clearance.Status == ClearanceStatus.Granted)
            {
                // Weeks that have passed since the grant leave the comparison alone: nothing was accepted for them.
                var upcoming = Shape!.Kind == ShapeKind.HoursByADate ? clearance.Covers : clearance.Covers.FromWeek(Weeks.MondayOf(calendar.LocalDate(at)));
                if (!covers.IsSameAs(upcoming))
                {
                    var (from, to) = DatesLeft(clearance, covers);
                    clearance.ReduceTo(covers, from, to, by.Name, at);
                    Record(new ClearanceReduced(clearance.Id, at, Id, clearance.CertificateNumber!, clearance.CertificateIssue, covers.Total, from, to));
                }

                available = Less(available, covers);
            }
        }
    }

    /// <summary>The dates of a clearance that covers less: those of the weeks that are left. Hours by a date may still be done on any day.</summary>
    private (DateOnly From, DateOnly To) DatesLeft(Clearance clearance, WeekMinutes covers)
    {
        if (Shape!.Kind == ShapeKind.HoursByADate)
        {
            return (clearance.From, clearance.To);
        }

        var lastDay = covers.FirstWeek.AddDays(7 * covers.Minutes.Count - 1);
        return (clearance.From > covers.FirstWeek ? clearance.From : covers.FirstWeek, clearance.To < lastDay ? clearance.To : lastDay);
    }

    private void Fall(Clearance clearance, string why, Actor by, DateTime at)
    {
        clearance.Fall(why, by.Name, at);
        Record(new ClearanceFallen(clearance.Id, at, Id, why));
    }

    private static WeekMinutes Sum(IEnumerable<WeekMinutes> parts) => parts.Aggregate(WeekMinutes.None, (sum, part) => sum.Plus(part));
}
