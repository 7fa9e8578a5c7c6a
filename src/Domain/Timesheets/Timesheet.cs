using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Timesheets;

/// <summary>
/// The hours of one placement in one ISO week of one calendar month, so a week across a month-end is two timesheets. The officer writes it,
/// the host confirms and approves it, and every charged penny of time leads back to its entries.
/// </summary>
public sealed partial class Timesheet : HostDecided
{
    private readonly List<TimesheetEntry> _entries = [];

    private Timesheet()
    {
    }

    /// <summary>The first day: the Monday of the week, or the first of the month.</summary>
    public DateOnly From { get; private init; }

    /// <summary>The last day: the Sunday of the week, or the last of the month.</summary>
    public DateOnly To { get; private init; }

    /// <summary>The Monday of the week, by which the one or two timesheets of a week are found.</summary>
    public DateOnly Monday { get; private init; }

    /// <summary>Every row, those that were taken out again among them: they have no minutes.</summary>
    public IReadOnlyList<TimesheetEntry> Entries => _entries;

    /// <summary>The sum of the entries; below 0 only in a correction.</summary>
    public int Minutes { get; private set; }

    /// <summary>The sum of those that the host pays for.</summary>
    public int ChargeableMinutes { get; private set; }

    public TimesheetPeriod Period => new(From, To);

    protected override string Noun => IsCorrection ? "correction" : "timesheet";

    protected override DateOnly LastDay => To;

    /// <summary>Begins the hours of a placement in a week, before anything is on it. The officer does it, or whoever loads hours from a case system.</summary>
    /// <param name="isThere">Whether there is a timesheet of this placement and period already that corrects none.</param>
    public static Outcome Open(
        Actor by, DateTime at, Guid timesheetId, Placement placement, TimesheetPeriod period, bool isThere, WorkingCalendar calendar, out Timesheet? timesheet)
    {
        timesheet = null;
        if (by.PersonId != placement.OfficerPersonId && !LoadsFor(by, placement))
        {
            return TimesheetRefusals.NotTheOfficer;
        }

        if (isThere)
        {
            return TimesheetRefusals.AlreadyThere;
        }

        if (period.From > calendar.LocalDate(at))
        {
            return TimesheetRefusals.DayAhead;
        }

        if (period.To < placement.StartsOn || period.From > placement.EndsOn)
        {
            return TimesheetRefusals.OutsideThePlacement(placement.StartsOn, placement.EndsOn);
        }

        timesheet = Of(timesheetId, placement.Id, placement.PartnershipId, placement.HomeAuthorityId, placement.HostAuthorityId, placement.ServiceAreaId, placement.OfficerId, placement.OfficerPersonId, period);
        timesheet.BeginAs(by, at);
        timesheet.Record(new TimesheetOpened(timesheetId, at, by.PersonId, placement.Id, period.From, period.To));
        return Outcome.DoneWith(timesheetId);
    }

    /// <summary>
    /// What a statement of this timesheet alone would charge at the placement's rate, in pence: a line for each matter, in whole units. Where the
    /// month's sum is rounded and not each entry, other weeks on the same line may make it less, never more.
    /// </summary>
    /// <param name="units">Of the terms that the placement keeps.</param>
    public long ChargePence(Placement placement, ChargeUnits units)
    {
        MustBe(placement);
        return Worked.Where(entry => entry.IsChargeable).GroupBy(entry => entry.MatterReference, StringComparer.Ordinal)
            .Sum(line => Pence.OfMinutes(units.ChargeableMinutes(line.Select(entry => entry.Minutes)), placement.RatePencePerHour));
    }

    private static Timesheet Of(
        Guid id, Guid placementId, Guid partnershipId, Guid homeId, Guid hostId, Guid serviceAreaId, Guid officerId, Guid officerPersonId,
        TimesheetPeriod period, Guid? correctsId = null, string? reason = null, int beforeMinutes = 0, int beforeChargeable = 0) => new()
    {
        Id = id,
        PlacementId = placementId,
        PartnershipId = partnershipId,
        HomeAuthorityId = homeId,
        HostAuthorityId = hostId,
        ServiceAreaId = serviceAreaId,
        OfficerId = officerId,
        OfficerPersonId = officerPersonId,
        From = period.From,
        To = period.To,
        Monday = period.Monday,
        CorrectsId = correctsId,
        CorrectionReason = reason,
        BeforeMinutes = beforeMinutes,
        BeforeChargeableMinutes = beforeChargeable,
    };

    protected override DomainEvent HasCharged(DateTime at, Guid byId, Guid statementId) => new TimesheetCharged(Id, at, byId, statementId);

    protected override DomainEvent HasPassedToDeputy(DateTime at) => new TimesheetPassedToDeputy(Id, at);

    protected override DomainEvent HasBeenListed(DateTime at) => new TimesheetListedAtLock(Id, at);
}
