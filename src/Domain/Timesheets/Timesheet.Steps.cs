using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Timesheets;

/// <content>The steps from the officer's hand to the approval.</content>
public sealed partial class Timesheet
{
    /// <summary>Hands it to the supervisor. What it is held against may have changed since it was saved, so it is held against it again.</summary>
    public Outcome Submit(Actor by, DateTime at, int seenVersion, Placement placement, OtherTime other, WorkingCalendar calendar)
    {
        if (Refuses(TimesheetVerb.Submit, seenVersion, out var refusal) || (refusal = WhyNotOfficer(by, OfficerPersonId)) is not null)
        {
            return refusal;
        }

        if (!Worked.Any())
        {
            return TimesheetRefusals.NothingToSubmit;
        }

        if (Faults([.. Standing], at, placement, other, calendar) is [var fault, ..])
        {
            return fault.Refusal;
        }

        BecomeSubmitted(at);
        return Did(by, new TimesheetSubmitted(Id, at, by.PersonId, Minutes, ChargeableMinutes));
    }

    /// <summary>The officer takes it back while nobody has decided.</summary>
    public Outcome Recall(Actor by, DateTime at, int seenVersion) =>
        BecomeRecalled(by, seenVersion) is { } refusal ? refusal : Did(by, new TimesheetRecalled(Id, at, by.PersonId));

    /// <summary>The host's supervisor says that the hours were worked.</summary>
    public Outcome Confirm(Actor by, DateTime at, int seenVersion, Placement placement) =>
        BecomeConfirmed(by, at, seenVersion, placement) is { } refusal ? refusal : Did(by, new TimesheetConfirmed(Id, at, by.PersonId, ConfirmedForId));

    /// <summary>The host's budget holder says that they are paid for. From £250 a week on, that is another person than the one who confirmed.</summary>
    /// <param name="ofTheWeek">The other timesheets of this placement and week: the other month's, and corrections.</param>
    /// <param name="units">Of the terms that the placement keeps.</param>
    public Outcome Approve(Actor by, DateTime at, int seenVersion, Placement placement, IReadOnlyCollection<Timesheet> ofTheWeek, ChargeUnits units) =>
        BecomeApproved(by, at, seenVersion, placement, WeekPence(placement, ofTheWeek, units) < OnePersonLimitPence) is { } refusal
            ? refusal
            : Did(by, new TimesheetApproved(Id, at, by.PersonId, ApprovedForId, Minutes, ChargeableMinutes));

    /// <summary>One person who is supervisor and budget holder does both, where the whole week comes to less than £250.</summary>
    /// <param name="ofTheWeek">The other timesheets of this placement and week: the other month's, and corrections.</param>
    /// <param name="units">Of the terms that the placement keeps.</param>
    public Outcome ConfirmAndApprove(Actor by, DateTime at, int seenVersion, Placement placement, IReadOnlyCollection<Timesheet> ofTheWeek, ChargeUnits units)
    {
        var pence = WeekPence(placement, ofTheWeek, units);
        return BecomeConfirmedAndApproved(by, at, seenVersion, placement, pence < OnePersonLimitPence) is { } refusal
            ? refusal
            : Did(by, new TimesheetConfirmedAndApproved(Id, at, by.PersonId, ConfirmedForId, ApprovedForId, Minutes, ChargeableMinutes, pence));
    }

    /// <summary>The supervisor or the budget holder sends it back to the officer, with a reason.</summary>
    public Outcome Return(Actor by, DateTime at, int seenVersion, Placement placement, string reason) =>
        BecomeReturned(by, at, seenVersion, placement, reason) is { } refusal ? refusal : Did(by, new TimesheetReturned(Id, at, by.PersonId, ReturnedForId, ReturnReason!));

    /// <summary>
    /// What the whole week moves, in pence: each of its timesheets as it would be charged, a correction by its size, so that neither the cut at the
    /// month's end nor a large correction of a large week makes it look little.
    /// </summary>
    public long WeekPence(Placement placement, IReadOnlyCollection<Timesheet> ofTheWeek, ChargeUnits units)
    {
        if (ofTheWeek.Any(other => other.PlacementId != PlacementId || other.Monday != Monday))
        {
            throw new ArgumentException("These are timesheets of another placement or week.", nameof(ofTheWeek));
        }

        return Math.Abs(ChargePence(placement, units)) + ofTheWeek.Where(other => other.Id != Id).Sum(other => Math.Abs(other.ChargePence(placement, units)));
    }
}
