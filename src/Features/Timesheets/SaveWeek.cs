using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets;

/// <summary>An officer writes a week down, over all placements at once, and hands it in or keeps it. All of it is saved, or nothing.</summary>
/// <param name="Monday">The week; across a month-end each placement has two timesheets in it.</param>
/// <param name="Submit">Whether what has time on it goes to the supervisors.</param>
public sealed record SaveWeek(Guid OfficerId, DateOnly Monday, IReadOnlyList<PlacementWeek> Placements, bool Submit);

[Needs(Permission.LogHours)]
public sealed class SaveWeekHandler(Acts acts)
{
    /// <param name="faults">Filled with what is wrong, cell by cell, where the answer is no.</param>
    public Task<Outcome> Handle(Act act, SaveWeek command, List<CellFault> faults, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        faults.Clear();

        // With the officer's turn no other week of theirs moves, so that a day's hours over all placements hold.
        var officer = await scope.Take<Officer>(command.OfficerId);
        var weeks = command.Placements.OrderBy(week => week.PlacementId).ToList();
        var placements = new Dictionary<Guid, (Placement Placement, PolicyFigures Figures)>();
        foreach (var week in weeks)
        {
            var placement = await scope.Take<Placement>(week.PlacementId);
            if (!scope.IsPermitted(PlacementConcerning.Of(placement)) || placement.OfficerId != command.OfficerId)
            {
                return PlatformRefusals.NotPermitted;
            }

            var figures = await PlacementFigures.Of(scope.Db, placement, cancellation);
            placement.CatchUp(scope.At, figures, scope.Calendar);
            placements.Add(placement.Id, (placement, figures));
        }

        var there = await scope.TakeWeek(command.OfficerId, command.Monday, cancellation);
        var time = await OfficerTime.Of(scope.Db, there, [.. placements.Values.Select(one => one.Placement)], cancellation);
        var decided = false;
        foreach (var week in weeks)
        {
            var (placement, figures) = placements[week.PlacementId];
            foreach (var period in TimesheetPeriod.OfWeek(command.Monday))
            {
                var entries = week.Entries.Select((entry, index) => (entry, index)).Where(one => period.Covers(one.entry.Day)).ToList();
                var timesheet = there.Find(one => one.PlacementId == placement.Id && one.From == period.From && !one.IsCorrection);
                if (timesheet is null ? entries.Count == 0 : !week.SeenVersions.ContainsKey(period.From) && entries.Count == 0)
                {
                    continue;
                }

                var seen = week.SeenVersions.GetValueOrDefault(period.From);
                if (timesheet is null)
                {
                    if (Timesheet.Open(scope.Actor, scope.At, Guid.CreateVersion7(), placement, period, isThere: false, scope.Calendar, out timesheet) is { IsDone: false } closed)
                    {
                        faults.AddRange(entries.Select(one => new CellFault(placement.Id, one.index, closed.Refusal)));
                        continue;
                    }

                    scope.Add(timesheet!);
                    there.Add(timesheet!);
                    time.Add(timesheet!);
                    seen = timesheet!.Version;
                }

                var outcome = Save(scope, timesheet, placement, figures, time, entries, seen, command.Submit, faults);
                if (!outcome.IsDone)
                {
                    return outcome;
                }

                decided = true;
            }
        }

        return faults.Count > 0 ? faults[0].Refusal
            : decided ? await WorkingTimeWarning.Give(scope, officer, command.Monday, there, cancellation)
            : TimesheetRefusals.NothingToSubmit;
    }, cancellation);

    /// <summary>A cell's fault is kept for the page and the next one looked for; any other refusal ends the act.</summary>
    private static Outcome Save(
        ActScope scope, Timesheet timesheet, Placement placement, PolicyFigures figures, OfficerTime time,
        List<(EntryTerms Entry, int Index)> entries, int seenVersion, bool submit, List<CellFault> faults)
    {
        var other = time.Beside(timesheet, placement);
        List<EntryTerms> terms = [.. entries.Select(one => one.Entry)];
        if (TimesheetStates.Table.Allows(timesheet.Status, TimesheetVerb.Save) && seenVersion == timesheet.Version
            && timesheet.Faults(terms, scope.At, placement, other, scope.Calendar) is { Count: > 0 } found)
        {
            faults.AddRange(found.Select(fault => new CellFault(placement.Id, fault.Index is { } index ? entries[index].Index : null, fault.Refusal)));
            return Outcome.Done;
        }

        var saved = timesheet.Save(scope.Actor, scope.At, seenVersion, terms, placement, other, scope.Calendar);
        if (!saved.IsDone || !submit || !timesheet.Worked.Any())
        {
            return saved;
        }

        var submitted = timesheet.Submit(scope.Actor, scope.At, timesheet.Version, placement, other, scope.Calendar);
        return submitted.IsDone ? TimesheetUse.Count(scope, placement, timesheet.HeldMinutes, figures) : submitted;
    }
}
