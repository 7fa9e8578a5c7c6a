using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Gaps;

/// <content>The end of a gap, and its return when what covered it falls away.</content>
public sealed partial class Gap
{
    /// <summary>Gives a gap up before anyone was placed on it.</summary>
    /// <param name="reference">The next number, for a draft that went outside: the board has to be able to name it and to open it.</param>
    public Outcome Withdraw(Actor by, DateTime at, int seenVersion, HowMet howMet, string note, string? reference = null)
    {
        var refusal = (Status == GapStatus.Draft && by.PersonId != RequesterId ? GapRefusals.NotTheRequester : WhyNotRequestingSide(by)) ?? IsStale(seenVersion);
        if (refusal is not null || GapStates.Table.Refuses(Status, GapVerb.Withdraw, "gap", out refusal))
        {
            return refusal;
        }

        refusal = Placed().IsEmpty ? WhyNotMet(howMet, note) : GapRefusals.HasAcceptedOffers;
        if (refusal is not null)
        {
            return refusal;
        }

        if (Status == GapStatus.Draft && howMet == Gaps.HowMet.Outside)
        {
            Reference = reference ?? throw new ArgumentNullException(nameof(reference), "A draft that went outside is seen by the board, which needs a reference.");
        }

        MoveTo(GapStatus.Withdrawn, GapVerb.Withdraw, by, at);
        Record(new GapWithdrawn(Id, at, howMet, note.Trim()));
        End(by, at, howMet, note, isOutsideCleared: false);
        return Outcome.Done;
    }

    /// <summary>Closes a gap whose check is complete.</summary>
    public Outcome Close(Actor by, DateTime at, int seenVersion, HowMet howMet, string note)
    {
        var refusal = WhyNotRequestingSide(by) ?? IsStale(seenVersion);
        if (refusal is not null || GapStates.Table.Refuses(Status, GapVerb.Close, "gap", out refusal))
        {
            return refusal;
        }

        refusal = WhyNotMet(howMet, note);
        if (refusal is not null)
        {
            return refusal;
        }

        // An outsourced gap's outside work rests on the orders placed on its clearances, which may be for fewer hours than were cleared.
        var isOutsideCleared = Status == GapStatus.Outsourced;
        MoveTo(GapStatus.Closed, GapVerb.Close, by, at);
        Record(new GapClosed(Id, at, howMet, note.Trim()));
        End(by, at, howMet, note, isOutsideCleared);
        return Outcome.Done;
    }

    /// <summary>Asks about what is no longer covered: a placement has gone, or the outside work grows.</summary>
    /// <param name="shape">What is needed now, where the need itself has grown; otherwise null.</param>
    public Outcome Reopen(
        Actor by, DateTime at, int seenVersion, string why, GapShape? shape, PolicyFigures figures, WorkingCalendar calendar, IReadOnlyList<Guid> membersToAsk)
    {
        var refusal = WhyNotRequestingSide(by) ?? IsStale(seenVersion);
        if (refusal is not null || GapStates.Table.Refuses(Status, GapVerb.Reopen, "gap", out refusal))
        {
            return refusal;
        }

        refusal = string.IsNullOrWhiteSpace(why) ? GapRefusals.ExplanationMissing
            : shape?.Fault(calendar) ?? (shape is null || CoversNoMoreThan(shape, calendar) ? null : GapRefusals.BelowWhatIsCovered) ?? WhyNobodyToAsk(membersToAsk);
        if (refusal is not null)
        {
            return refusal;
        }

        var before = Shape;
        Shape = shape ?? Shape;
        if (Uncovered(calendar, calendar.LocalDate(at)).IsEmpty)
        {
            Shape = before;
            return GapRefusals.NothingUncovered;
        }

        ReopenFor(by, at, why.Trim(), figures, calendar, membersToAsk, isGrowth: true);
        return Outcome.Done;
    }

    /// <summary>
    /// The placement of an accepted offer was cancelled, ended early or never started, so that it covers nothing from that day on.
    /// What is thereby uncovered and still to come is asked about anew. Called in the same act that ends the placement, whoever's act that is.
    /// </summary>
    /// <param name="from">The first day on which the officer no longer comes.</param>
    public Outcome PlacementFell(
        Actor by, DateTime at, Guid offerId, DateOnly from, string why, PolicyFigures figures, WorkingCalendar calendar, IReadOnlyList<Guid> membersToAsk)
    {
        if (FindOffer(offerId) is not { Status: OfferStatus.Accepted } offer)
        {
            return GapRefusals.NoSuchOffer;
        }

        var covers = CoversUntil(offer, from, calendar);
        var lost = offer.Covers.Total - covers.Total;
        offer.CoverOnly(covers, from, by.Name, at);
        Record(new PlacementCoverageFell(offer.Id, at, Id, from, why.Trim(), lost));

        var uncovered = Uncovered(calendar, calendar.LocalDate(at));
        var canAsk = WhyNobodyToAsk(membersToAsk) is null;
        if (lost > 0 && !uncovered.IsEmpty && canAsk && GapStates.Table.Allows(Status, GapVerb.Reopen))
        {
            ReopenFor(by, at, why.Trim(), figures, calendar, membersToAsk, isGrowth: false);
        }
        else if (Status is GapStatus.Checking or GapStatus.Exhausted && uncovered.Total > CurrentCheck!.AskedMinutes && canAsk)
        {
            // The members were asked for less than what is open now.
            CheckAnew(by, at, GapVerb.Change, figures, calendar, membersToAsk, whyClearancesFall: null, isGrowth: false);
        }
        else
        {
            Changed(by, at);
            if (lost > 0 && !uncovered.IsEmpty && !canAsk)
            {
                // There is no check that could be begun, so those who need the work have to hear of it and to see to it themselves.
                UncoveredSince ??= at;
                Record(new NobodyLeftToAsk(Id, at, uncovered.Total));
            }
        }

        return Outcome.Done;
    }

    private void ReopenFor(Actor by, DateTime at, string why, PolicyFigures figures, WorkingCalendar calendar, IReadOnlyList<Guid> membersToAsk, bool isGrowth)
    {
        Record(new GapReopened(Id, at, why, Uncovered(calendar, calendar.LocalDate(at)).Total));
        CheckAnew(by, at, GapVerb.Reopen, figures, calendar, membersToAsk, whyClearancesFall: null, isGrowth);
    }

    private static WeekMinutes CoversUntil(Offer offer, DateOnly from, WorkingCalendar calendar)
    {
        var lastDay = from.AddDays(-1);
        if (lastDay < offer.Shape.From)
        {
            return WeekMinutes.None;
        }

        if (lastDay >= offer.Shape.To)
        {
            return offer.Covers;
        }

        if (offer.Shape.Kind != ShapeKind.HoursByADate)
        {
            var shortened = offer.Shape.Kind == ShapeKind.HoursAWeek
                ? GapShape.HoursAWeek(offer.Shape.From, lastDay, offer.Shape.Minutes)
                : GapShape.Sessions(offer.Shape.From, lastDay, offer.Shape.SessionMinutes);
            return offer.Covers.AtMost(WeekMinutes.Of(shortened, calendar));
        }

        // Of the week in which it ends, the share of its working days that were still worked.
        var week = Weeks.MondayOf(lastDay);
        var days = calendar.WorkingDaysBetween(week, week.AddDays(6));
        var worked = calendar.WorkingDaysBetween(week, lastDay);
        return WeekMinutes.Of(offer.Covers.UntilWeek(week).ByWeek.Select(one => (one.Week, one.Week < week || days == 0 ? one.Minutes : one.Minutes * worked / days)));
    }

    private Refusal? WhyNotMet(HowMet howMet, string note)
    {
        if (howMet == Gaps.HowMet.Placed && !_offers.Any(offer => offer.Status == OfferStatus.Accepted))
        {
            return GapRefusals.NothingPlaced;
        }

        if (howMet != Gaps.HowMet.Outside)
        {
            return null;
        }

        return _clearances.Any(clearance => clearance.Status == ClearanceStatus.Granted) ? GapRefusals.RecordTheOutsideWorkFirst
            : string.IsNullOrWhiteSpace(note) ? GapRefusals.ExplanationMissing
            : null;
    }

    /// <summary>
    /// Ends what nobody ended. How the need was met is not known, and nobody is left who could say it: whoever was placed on it has finished,
    /// and what was cleared has run out.
    /// </summary>
    private void EndUnsaid(Actor by, DateTime at)
    {
        if (GapStates.Table.Allows(Status, GapVerb.Close))
        {
            MoveTo(GapStatus.Closed, GapVerb.Close, by, at);
            Record(new GapClosed(Id, at, HowMet: null, ""));
        }
        else
        {
            MoveTo(GapStatus.Withdrawn, GapVerb.Withdraw, by, at);
            Record(new GapWithdrawn(Id, at, HowMet: null, ""));
        }

        End(by, at, howMet: null, "", isOutsideCleared: false);
    }

    private void End(Actor by, DateTime at, HowMet? howMet, string note, bool isOutsideCleared)
    {
        (HowMet, HowMetNote, EndedAt, UncoveredSince) = (howMet, note.Trim(), at, null);
        if (howMet == Gaps.HowMet.Outside && !isOutsideCleared)
        {
            AddBypass(BypassKind.Said, note, instructedAt: null, proof: null, supplier: null, valuePence: null, by, at);
        }

        foreach (var clearance in _clearances.Where(clearance => clearance.IsLive))
        {
            Fall(clearance, "The gap has ended.", by, at);
        }

        StandDownAll(by, at, alsoLapsed: Status == GapStatus.Withdrawn);
    }
}
