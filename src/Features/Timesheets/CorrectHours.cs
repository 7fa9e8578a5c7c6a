using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Placements;
using TalentPool.Features.Recharges;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets;

/// <summary>
/// An officer puts approved hours right: a correction beside them says what is added and taken away, and is handed in at once. One that was sent
/// back or taken back is written anew.
/// </summary>
/// <param name="TimesheetId">The hours that are corrected, which stay as they are.</param>
/// <param name="SeenVersion">Of those, or of the correction that is written anew.</param>
/// <param name="SeenMinutes">What stood before the correction, when the figures were typed.</param>
/// <param name="Entries">What is added, and with less than nothing what is taken away.</param>
public sealed record CorrectHours(Guid TimesheetId, int SeenVersion, int SeenMinutes, string Reason, IReadOnlyList<EntryTerms> Entries);

[Needs(Permission.LogHours)]
public sealed class CorrectHoursHandler(Acts acts)
{
    /// <param name="faults">Filled with what is wrong, entry by entry, where the answer is no.</param>
    public Task<Outcome> Handle(Act act, CorrectHours command, List<EntryFault> faults, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        faults.Clear();
        var found = await scope.Db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes()
            .Where(timesheet => timesheet.Id == command.TimesheetId)
            .Select(timesheet => new { timesheet.OfficerId, timesheet.PlacementId, timesheet.Monday })
            .SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return PlatformRefusals.NotFound;
        }

        var officer = await scope.Take<Officer>(found.OfficerId);
        var placement = await scope.Take<Placement>(found.PlacementId);
        if (!scope.IsPermitted(PlacementConcerning.Of(placement)))
        {
            return PlatformRefusals.NotPermitted;
        }

        var figures = await PlacementFigures.Of(scope.Db, placement, cancellation);
        placement.CatchUp(scope.At, figures, scope.Calendar);
        var week = await scope.TakeWeek(found.OfficerId, found.Monday, cancellation);
        var corrected = week.Single(timesheet => timesheet.Id == command.TimesheetId);
        List<Timesheet> corrections = [.. week.Where(timesheet => timesheet.CorrectsId == corrected.Id)];
        var correction = corrections.Find(one => TimesheetStates.Table.Allows(one.Status, TimesheetVerb.Save));
        var seen = command.SeenVersion;
        if (correction is null)
        {
            if (corrected.Correct(scope.Actor, scope.At, seen, Guid.CreateVersion7(), command.Reason, corrections, out correction) is { IsDone: false } refused)
            {
                return refused;
            }

            scope.Add(correction!);
            week.Add(correction!);
            seen = correction!.Version;
        }

        if (correction.BeforeMinutes != command.SeenMinutes)
        {
            return TimesheetRefusals.Stale("timesheet", corrected.ChangedByName, corrected.ChangedAt);
        }

        var other = (await OfficerTime.Of(scope.Db, week, [placement], cancellation)).Beside(correction, placement) with
        {
            TakenBack = await TakenBack.MinutesOf(scope.Db, [corrected, .. corrections], cancellation),
        };
        if (correction.Faults(command.Entries, scope.At, placement, other, scope.Calendar) is { Count: > 0 } wrong && seen == correction.Version)
        {
            faults.AddRange(wrong);
            return wrong[0].Refusal;
        }

        if (correction.CorrectionReason != command.Reason.Trim())
        {
            if (correction.GiveReason(scope.Actor, scope.At, seen, command.Reason) is { IsDone: false } unsaid)
            {
                return unsaid;
            }

            seen = correction.Version;
        }

        if (correction.Save(scope.Actor, scope.At, seen, command.Entries, placement, other, scope.Calendar) is { IsDone: false } unsaved)
        {
            return unsaved;
        }

        if (correction.Submit(scope.Actor, scope.At, correction.Version, placement, other, scope.Calendar) is { IsDone: false } kept)
        {
            return kept;
        }

        var counted = TimesheetUse.Count(scope, placement, correction.HeldMinutes, figures);
        if (!counted.IsDone)
        {
            return counted;
        }

        await WorkingTimeWarning.Give(scope, officer, found.Monday, week, cancellation);
        return Outcome.DoneWith(correction.Id);
    }, cancellation);
}
