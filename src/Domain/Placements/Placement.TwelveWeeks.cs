using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Placements;

/// <content>
/// The twelve-week rule counts an officer's weeks with one host, whatever the placements are called, so it is asked with all of them in hand.
/// </content>
public sealed partial class Placement
{
    public DateTime? TwelveWeekReminderAt { get; private set; }

    /// <summary>Reminds both sides once, under the placement in which so many weeks with the host are full. A pause of the work does not stop it.</summary>
    /// <param name="withHost">The officer's placements with this host that have begun, this one among them.</param>
    public void RemindOfTwelveWeeks(DateTime at, PolicyFigures figures, WorkingCalendar calendar, IReadOnlyCollection<HostStint> withHost)
    {
        if (Status is not (PlacementStatus.Active or PlacementStatus.Paused) || StartedAt is not { } started || TwelveWeekReminderAt is not null)
        {
            return;
        }

        // Weeks that were full before this placement began were told of under an earlier one.
        if (HostStint.FirstDayAfter(7 * figures.TwelveWeekReminderWeeks, withHost, calendar.LocalDate(at)) is { } day && day >= calendar.LocalDate(started))
        {
            var due = MidnightOf(day, calendar);
            TwelveWeekReminderAt = due;
            Record(new TwelveWeekRuleNear(Id, due, figures.TwelveWeekReminderWeeks));
        }
    }
}
