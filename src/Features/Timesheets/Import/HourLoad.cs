using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform.Tables;

namespace TalentPool.Features.Timesheets.Import;

/// <summary>
/// Puts rows on timesheets, by the rules of the domain, and says of each row why it cannot be. The check page does it to copies in hand and the act
/// to what it has taken, so that both say the same.
/// </summary>
internal sealed class HourLoad(Actor by, DateTime at, Guid authorityId, WorkingCalendar calendar)
{
    private readonly List<TableProblem> _problems = [];

    public IReadOnlyList<TableProblem> Problems => _problems;

    public int Added { get; private set; }

    /// <summary>Loads the rows of one officer.</summary>
    /// <param name="there">The officer's timesheets of the weeks in question; those that are opened are added to it.</param>
    /// <returns>The timesheets that were opened.</returns>
    public IReadOnlyList<Timesheet> Officer(List<Timesheet> there, OfficerTime time, IEnumerable<(HourRow Row, Placement Placement)> rows)
    {
        var opened = new List<Timesheet>();
        foreach (var group in rows.GroupBy(one => (one.Placement.Id, Period: TimesheetPeriod.Of(one.Row.Entry.Day))))
        {
            var placement = group.First().Placement;
            List<HourRow> own = [.. group.Select(one => one.Row)];
            if (by.PersonId != placement.OfficerPersonId && placement.ActFor(by, authorityId == placement.HomeAuthorityId ? Side.Home : Side.Host) is { } isOfTheOtherSide)
            {
                Say(own, isOfTheOtherSide);
                continue;
            }

            var timesheet = there.Find(one => one.PlacementId == placement.Id && one.From == group.Key.Period.From && !one.IsCorrection);
            if (timesheet is null)
            {
                if (Timesheet.Open(by, at, Guid.CreateVersion7(), placement, group.Key.Period, isThere: false, calendar, out timesheet) is { IsDone: false } closed)
                {
                    Say(own, closed.Refusal);
                    continue;
                }

                opened.Add(timesheet!);
                there.Add(timesheet!);
                time.Add(timesheet!);
            }

            Load(timesheet!, placement, time.Beside(timesheet!, placement), own);
        }

        return opened;
    }

    private void Load(Timesheet timesheet, Placement placement, OtherTime other, List<HourRow> rows)
    {
        if (TimesheetStates.Table.Allows(timesheet.Status, TimesheetVerb.Load))
        {
            List<EntryTerms> standing = [.. timesheet.Worked.Select(entry => entry.ToTerms() with { Id = null })];
            var faults = timesheet.Faults([.. standing, .. rows.Select(row => row.Entry)], at, placement, other, calendar);
            if (faults.Count > 0)
            {
                foreach (var fault in faults)
                {
                    var index = fault.Index - standing.Count;
                    Say(index is >= 0 ? [rows[index.Value]] : rows, fault.Refusal);
                }

                return;
            }
        }

        var outcome = timesheet.Load(by, at, [.. rows.Select(row => new OutsideRow(authorityId, row.OutsideId, row.Entry))], placement, other, calendar);
        if (outcome.IsDone)
        {
            Added += rows.Count;
        }
        else
        {
            Say(rows, outcome.Refusal);
        }
    }

    private void Say(IEnumerable<HourRow> rows, Refusal refusal) => _problems.AddRange(rows.Select(row => new TableProblem(row.Number, refusal.Sentence)));
}
