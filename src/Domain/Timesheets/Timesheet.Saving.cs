using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Timesheets;

/// <content>What goes on a timesheet, by the officer's hand or from a case system, and every reason why it cannot.</content>
public sealed partial class Timesheet
{
    /// <summary>More than anybody writes down in a week.</summary>
    public const int MostEntries = 500;

    /// <summary>
    /// Makes the entries these: those with an id are changed, those without are added, and those that are left out are taken out. It can be done
    /// again and again until it is handed in.
    /// </summary>
    public Outcome Save(Actor by, DateTime at, int seenVersion, IReadOnlyList<EntryTerms> entries, Placement placement, OtherTime other, WorkingCalendar calendar)
    {
        if (Refuses(TimesheetVerb.Save, seenVersion, out var refusal) || (refusal = WhyNotOfficer(by, OfficerPersonId)) is not null)
        {
            return refusal;
        }

        if (Faults(entries, at, placement, other, calendar) is [var fault, ..])
        {
            return fault.Refusal;
        }

        Take(entries);
        return Did(by, new TimesheetSaved(Id, at, by.PersonId, [.. entries], Minutes, ChargeableMinutes));
    }

    /// <summary>Adds rows of a case system. Rows that are here already, even changed or taken out again, are passed over, so a second load adds nothing.</summary>
    public Outcome Load(Actor by, DateTime at, IReadOnlyList<OutsideRow> rows, Placement placement, OtherTime other, WorkingCalendar calendar)
    {
        MustBe(placement);
        if (TimesheetStates.Table.Refuses(Status, TimesheetVerb.Load, Noun, out var refusal))
        {
            return refusal;
        }

        if (!LoadsFor(by, placement))
        {
            return TimesheetRefusals.NotTheLoader;
        }

        if (RowFault(rows) is { } bad)
        {
            return bad;
        }

        List<OutsideRow> added = [.. rows.Where(row => !HasLoaded(row.AuthorityId, row.OutsideId)).Select(row => row with { OutsideId = row.OutsideId.Trim(), Entry = row.Entry with { Id = null } })];
        if (added.Count == 0)
        {
            return TimesheetRefusals.NothingNew;
        }

        if (Faults([.. Standing, .. added.Select(row => row.Entry)], at, placement, other, calendar) is [var fault, ..])
        {
            return fault.Refusal;
        }

        _entries.AddRange(added.Select(row => new TimesheetEntry(Id, row.Entry, row)));
        AddUp();
        return Did(by, new TimesheetLoaded(Id, at, by.PersonId, added, Minutes, ChargeableMinutes));
    }

    /// <summary>The entries that count, without those that were taken out again.</summary>
    public IEnumerable<TimesheetEntry> Worked => _entries.Where(entry => !entry.IsTakenOut);

    public bool HasLoaded(Guid authorityId, string outsideId) =>
        _entries.Exists(entry => entry.OutsideAuthorityId == authorityId && entry.OutsideId == outsideId.Trim());

    /// <summary>Who may load hours from a case system: the officer, those who deal with the placement, and the two authorities' finance officers.</summary>
    public static bool LoadsFor(Actor by, Placement placement) =>
        by.PersonId == placement.OfficerPersonId
        || placement.SideOf(by) is not null
        || by.Holds(Role.Finance, placement.HomeAuthorityId, placement.ServiceAreaId)
        || by.Holds(Role.Finance, placement.HostAuthorityId, placement.ServiceAreaId);

    /// <summary>
    /// Everything that stands against these entries, each with its place, so that a page can say it in the cell: the day outside the week, the month
    /// or the placement, before the start or during a pause, or still to come; no time, or less than nothing where this is no correction; more than
    /// 24 hours in a day over all placements; more than is left of the cap.
    /// </summary>
    public IReadOnlyList<EntryFault> Faults(IReadOnlyList<EntryTerms> entries, DateTime at, Placement placement, OtherTime other, WorkingCalendar calendar)
    {
        MustBe(placement);
        if (entries.Count > MostEntries)
        {
            return [new EntryFault(null, TimesheetRefusals.TooManyEntries)];
        }

        var today = calendar.LocalDate(at);
        List<EntryFault> faults = [];
        for (var index = 0; index < entries.Count; index++)
        {
            if (FaultOf(entries[index], entries, today, placement, other, calendar) is { } refusal)
            {
                faults.Add(new EntryFault(index, refusal));
            }
        }

        // Sums of entries that cannot be are nothing to speak of.
        if (faults.Count > 0)
        {
            return faults;
        }

        foreach (var day in entries.Select((entry, index) => (entry, index)).GroupBy(one => one.entry.Day))
        {
            var minutes = day.Sum(one => one.entry.Minutes);
            if (minutes > 0 && minutes > Duration.MostMinutes - other.On(day.Key))
            {
                faults.Add(new EntryFault(day.Last().index, TimesheetRefusals.MoreThanADay(day.Key, other.On(day.Key))));
            }
        }

        faults.AddRange(FaultsOfTakingAway(entries, other));
        var total = entries.Sum(entry => entry.Minutes);
        if (total > 0 && total > other.CapLeftMinutes)
        {
            faults.Add(new EntryFault(null, TimesheetRefusals.OverTheCap(other.CapLeftMinutes)));
        }

        return faults;
    }

    private Refusal? FaultOf(EntryTerms entry, IReadOnlyList<EntryTerms> entries, DateOnly today, Placement placement, OtherTime other, WorkingCalendar calendar)
    {
        if (entry.Id is { } id && (!_entries.Exists(there => there.Id == id) || entries.Count(same => same.Id == id) > 1))
        {
            return TimesheetRefusals.NoSuchEntry;
        }

        if (!Period.Covers(entry.Day))
        {
            return TimesheetRefusals.OutsideTheWeek(From, To);
        }

        return entry.Minutes switch
        {
            0 => TimesheetRefusals.NoTime,
            < 0 when !IsCorrection => DurationRefusals.Negative,
            > Duration.MostMinutes or < -Duration.MostMinutes => DurationRefusals.LongerThanADay,

            // What was wrongly written down is taken away whatever is known of the day by now.
            < 0 => TimesheetEntry.Fault(entry),
            _ => FaultOf(entry.Day, today, placement, other, calendar) ?? TimesheetEntry.Fault(entry),
        };
    }

    private static Refusal? FaultOf(DateOnly day, DateOnly today, Placement placement, OtherTime other, WorkingCalendar calendar)
    {
        if (day > today)
        {
            return TimesheetRefusals.DayAhead;
        }

        if (day < placement.StartsOn || day > placement.EndsOn)
        {
            return TimesheetRefusals.OutsideThePlacement(placement.StartsOn, placement.EndsOn);
        }

        if (placement.StartedAt is not { } started)
        {
            return TimesheetRefusals.NeverStarted;
        }

        if (day < calendar.LocalDate(started))
        {
            return TimesheetRefusals.NotStartedThen(calendar.LocalDate(started));
        }

        // On the day on which the work was stopped, some of it had been done.
        return other.PausedDays.Contains(day) || (placement.PausedAt is { } paused && day > calendar.LocalDate(paused)) ? TimesheetRefusals.PausedThen : null;
    }

    private Refusal? RowFault(IReadOnlyList<OutsideRow> rows) =>
        rows.Any(row => string.IsNullOrWhiteSpace(row.OutsideId) || row.OutsideId.Trim().Length > TimesheetEntry.LongestReference) ? TimesheetRefusals.OutsideIdMissing
        : rows.Any(row => row.AuthorityId != HomeAuthorityId && row.AuthorityId != HostAuthorityId) ? TimesheetRefusals.OutsideAuthorityUnknown
        : rows.DistinctBy(row => (row.AuthorityId, row.OutsideId.Trim())).Count() != rows.Count ? TimesheetRefusals.OutsideRowTwice
        : null;

    /// <summary>What counts now, as if it were typed anew: what was added in this very act has no id yet.</summary>
    private IEnumerable<EntryTerms> Standing => Worked.Select(entry => entry.ToTerms() with { Id = null });

    private void Take(IReadOnlyList<EntryTerms> entries)
    {
        var kept = entries.Where(terms => terms.Id is not null).ToDictionary(terms => terms.Id!.Value);
        foreach (var entry in _entries)
        {
            if (kept.TryGetValue(entry.Id, out var terms))
            {
                entry.Become(terms);
            }
            else
            {
                entry.TakeOut();
            }
        }

        // A row that was typed and is empty now is written on again, so that saving a week many times does not pile rows up.
        var empty = new Queue<TimesheetEntry>(_entries.Where(entry => entry.IsTakenOut && entry.OutsideId is null));
        foreach (var terms in entries.Where(terms => terms.Id is null))
        {
            if (empty.TryDequeue(out var row))
            {
                row.Become(terms);
            }
            else
            {
                _entries.Add(new TimesheetEntry(Id, terms, null));
            }
        }

        AddUp();
    }

    private void AddUp() => (Minutes, ChargeableMinutes) = (_entries.Sum(entry => entry.Minutes), _entries.Where(entry => entry.IsChargeable).Sum(entry => entry.Minutes));
}
