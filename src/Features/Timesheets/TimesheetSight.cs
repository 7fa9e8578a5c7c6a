using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Placements;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets;

/// <summary>One timesheet, its placement, and what this reader may see of it and do with it. Pages ask it what to show; the acts check everything again.</summary>
public sealed record TimesheetSight(Timesheet Timesheet, PlacementSight Placed, Actor Reader, IReadOnlyCollection<Timesheet> OfTheWeek, IReadOnlyDictionary<Guid, string> Names)
{
    public Placement Placement => Placed.Placement;

    /// <summary>In which its time is charged.</summary>
    public required ChargeUnits Units { get; init; }

    /// <summary>What the hours would be charged at the agreed rate.</summary>
    public long ChargePence => Timesheet.ChargePence(Placement, Units);

    public bool SeesNarratives => Placed.Rights.May(Permission.SeeHourNarratives);

    public bool SeesMoney => Placed.Rights.SeesMoney;

    public bool CanRecall => Can(TimesheetVerb.Recall) && Reader.PersonId == Timesheet.OfficerPersonId;

    /// <summary>What corrects these hours, as far as the reader may know of it: the officer's own draft is nobody else's yet.</summary>
    public IReadOnlyList<Timesheet> Corrections =>
        [.. OfTheWeek.Where(other => other.CorrectsId == Timesheet.Id && (other.SubmittedAt is not null || Reader.PersonId == Timesheet.OfficerPersonId)).OrderBy(other => other.Id)];

    /// <summary>The minutes that stand with the corrections that are approved.</summary>
    public int CorrectedMinutes => Timesheet.Minutes + Corrections.Where(other => TimesheetStates.Table.Allows(other.Status, TimesheetVerb.Correct)).Sum(other => other.Minutes);

    /// <summary>Whether the officer may put right what is approved, or write on at a correction that is not handed in.</summary>
    public bool CanCorrect => Reader.PersonId == Timesheet.OfficerPersonId && Can(Timesheet.IsCorrection ? TimesheetVerb.Save : TimesheetVerb.Correct);

    public bool CanWithdraw => Timesheet.IsCorrection && Reader.PersonId == Timesheet.OfficerPersonId && Can(TimesheetVerb.Withdraw);

    public bool CanConfirm => Can(TimesheetVerb.Confirm) && Timesheet.MayConfirm(Reader, Placement);

    /// <summary>Whether the reader may approve it as it stands, or confirm and approve it in one, where it is little money.</summary>
    public bool CanApprove => Timesheet.MayApprove(Reader, Placement)
        && (Can(TimesheetVerb.Approve) || (Can(TimesheetVerb.ConfirmAndApprove) && CanConfirm && Timesheet.WeekPence(Placement, OfTheWeek, Units) < HostDecided.OnePersonLimitPence));

    public bool CanReturn => Can(TimesheetVerb.Return) && (Timesheet.MayConfirm(Reader, Placement) || Timesheet.MayApprove(Reader, Placement));

    public bool CanDecide => CanConfirm || CanApprove || CanReturn;

    public string Name(Guid? personId) => personId is { } id ? Names.GetValueOrDefault(id, "Someone who has left") : "";

    /// <summary>None where there is no such timesheet, or the reader may not know of it.</summary>
    public static async Task<TimesheetSight?> Find(TalentPoolDb db, CurrentUser user, Guid timesheetId)
    {
        if (await db.Set<Timesheet>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == timesheetId) is not { } timesheet
            || await PlacementReading.Find(db, user, $"{timesheet.PlacementId}") is not { } placed || !placed.Rights.May(Permission.SeeHours)
            || (timesheet.SubmittedAt is null && timesheet.OfficerPersonId != user.PersonId))
        {
            return null;
        }

        timesheet.CatchUp(user.Now, await PlacementFigures.Of(db, placed.Placement), WorkingCalendar.EnglandAndWales);
        timesheet.TakeEvents();
        var people = new[] { timesheet.OfficerPersonId, timesheet.ConfirmedById, timesheet.ConfirmedForId, timesheet.ApprovedById, timesheet.ApprovedForId, timesheet.ReturnedById, timesheet.ReturnedForId }.OfType<Guid>().ToList();
        return new TimesheetSight(
            timesheet, placed, await user.Actor(),
            await db.Set<Timesheet>().AsNoTracking().Where(other => other.PlacementId == timesheet.PlacementId && other.Monday == timesheet.Monday && other.Id != timesheet.Id).ToListAsync(),
            await db.Set<Person>().AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name))
        {
            Units = await PlacementUnits.Of(db, placed.Placement),
        };
    }

    private bool Can(TimesheetVerb verb) => TimesheetStates.Table.Allows(Timesheet.Status, verb);
}
