using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Placements;

/// <content>Giving up before the start, and ending: early, or when the last day has passed.</content>
public sealed partial class Placement
{
    /// <summary>Gives the placement up before it has started.</summary>
    public Outcome Cancel(Actor by, DateTime at, int seenVersion, PlacementEndReason reason, string explanation)
    {
        if (Refuses(PlacementVerb.Cancel, seenVersion, out var refusal))
        {
            return refusal;
        }

        if (SideOf(by) is not { } side)
        {
            return PlacementRefusals.NotOfEitherSide;
        }

        if (SuccessorId is not null)
        {
            return SubstitutionRefusals.SubstituteTaken;
        }

        if (BadReason(reason, explanation) is { } bad)
        {
            return bad;
        }

        WithdrawOpenSubstitution(at, by.PersonId);
        (Status, EndReason, EndExplanation, EndedAt) = (PlacementStatus.Cancelled, reason, explanation.Trim(), at);
        Changed(by, side, new PlacementCancelled(Id, at, by.PersonId, reason, EndExplanation));
        return Outcome.DoneWith(Id);
    }

    /// <summary>
    /// Ends the placement before its agreed last day, with the notice that the terms ask for. A conflict, conduct, or an officer who
    /// leaves cannot wait for it. Until the new last day the work goes on; from the notice on, the gap knows what is no longer covered.
    /// </summary>
    public Outcome EndEarly(
        Actor by, DateTime at, int seenVersion, PlacementEndReason reason, string explanation, DateOnly lastDay, PolicyFigures figures, WorkingCalendar calendar)
    {
        if (Refuses(PlacementVerb.EndEarly, seenVersion, out var refusal))
        {
            return refusal;
        }

        if (SideOf(by) is not { } side)
        {
            return PlacementRefusals.NotOfEitherSide;
        }

        if (SuccessorId is not null)
        {
            return SubstitutionRefusals.SubstituteTaken;
        }

        if (BadReason(reason, explanation) is { } bad)
        {
            return bad;
        }

        if (lastDay >= EndsOn)
        {
            return PlacementRefusals.NotEarlier;
        }

        var today = calendar.LocalDate(at);
        var waits = reason is not (PlacementEndReason.Conflict or PlacementEndReason.Conduct or PlacementEndReason.OfficerLeft);
        var earliest = waits ? today.AddDays(figures.PlacementNoticeDays) : today.AddDays(-1);
        if (lastDay < earliest)
        {
            return PlacementRefusals.NoticeTooShort(earliest);
        }

        var agreedLastDay = EndsOn;
        (EndsOn, EndReason, EndExplanation, NoticeGivenAt) = (lastDay, reason, explanation.Trim(), at);
        WithdrawOpenExtension(at, by.PersonId);
        WithdrawOpenSubstitution(at, by.PersonId);
        Changed(by, side, new PlacementEndedEarly(Id, at, by.PersonId, reason, EndExplanation, lastDay, agreedLastDay));
        if (lastDay < today)
        {
            BecomeEnded(at, reason);
        }

        return Outcome.DoneWith(Id);
    }

    private static PlacementEndReason[] ReasonsOfTheRecord => [PlacementEndReason.DatePassed, PlacementEndReason.NeverStarted, PlacementEndReason.Substituted];

    private static Refusal? BadReason(PlacementEndReason reason, string explanation) =>
        ReasonsOfTheRecord.Contains(reason) ? PlacementRefusals.ReasonIsTimesOwn
        : string.IsNullOrWhiteSpace(explanation) ? PlacementRefusals.ExplanationMissing
        : null;

    private void WarnOfEnd(DateTime at, DateOnly today, PolicyFigures figures, WorkingCalendar calendar)
    {
        if (Status is not (PlacementStatus.Active or PlacementStatus.Paused) || today > EndsOn || NoticeGivenAt is not null)
        {
            return;
        }

        if (today >= calendar.AddWorkingDays(EndsOn, -figures.LastEndWarningWorkingDays))
        {
            if (LastWarnedOfEndOn != EndsOn)
            {
                // A late first warning would only repeat the last.
                (FirstWarnedOfEndOn, LastWarnedOfEndOn) = (EndsOn, EndsOn);
                Record(new PlacementEndNear(Id, at, EndsOn, figures.LastEndWarningWorkingDays));
            }
        }
        else if (today >= calendar.AddWorkingDays(EndsOn, -figures.FirstEndWarningWorkingDays) && FirstWarnedOfEndOn != EndsOn)
        {
            FirstWarnedOfEndOn = EndsOn;
            Record(new PlacementEndNear(Id, at, EndsOn, figures.FirstEndWarningWorkingDays));
        }
    }

    private void EndWhenDue(DateOnly today, WorkingCalendar calendar)
    {
        if (Status is PlacementStatus.Active or PlacementStatus.Paused && today > EndsOn)
        {
            var endedAt = MidnightOf(EndsOn.AddDays(1), calendar);
            BecomeEnded(endedAt, EndReason ?? PlacementEndReason.DatePassed);
            MarkChanged(Actor.Clock.Name, endedAt);
        }
    }

    private void BecomeEnded(DateTime endedAt, PlacementEndReason reason)
    {
        (Status, EndedAt, EndReason) = (PlacementStatus.Ended, endedAt, reason);
        Record(new PlacementEnded(Id, endedAt, reason, EndsOn, UsedMinutes));
    }
}
