using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Gaps;

/// <content>Work that goes outside: on a clearance, or around it. Around it, it is always a bypass.</content>
public sealed partial class Gap
{
    /// <summary>The order that was placed outside on a granted clearance.</summary>
    public Outcome RecordOutsourcing(Actor by, DateTime at, Guid clearanceId, int seenVersion, OutsideWork work, WorkingCalendar calendar)
    {
        if (FindClearance(clearanceId) is not { } clearance)
        {
            return GapRefusals.NoSuchClearance;
        }

        var refusal = WhyNotRequestingSide(by) ?? WhyNotNow(clearance, ClearanceVerb.RecordOutsourcing, seenVersion);
        if (refusal is not null || GapStates.Table.Refuses(Status, GapVerb.RecordOutsourcing, "gap", out refusal))
        {
            return refusal;
        }

        refusal = clearance.ExpiresAt <= at ? GapRefusals.ClearanceHasExpired : WhyNotOnThis(clearance, work);
        if (refusal is not null)
        {
            return refusal;
        }

        clearance.Use(work, by, at);
        Record(new OutsourcingRecorded(clearance.Id, at, Id, work.Supplier, work.Route, work.Order, work.ValuePence, work.Starts, work.Ends, work.Minutes));
        FitClearances(by, at, calendar);
        var isCheckOver = clearance.Kind == ClearanceKind.Full && Status != GapStatus.Checking;
        if (isCheckOver || Uncovered(calendar, calendar.LocalDate(at)).IsEmpty)
        {
            // An order may take less than was cleared. What it leaves is asked about anew before any of that goes outside.
            MoveTo(GapStatus.Outsourced, GapVerb.RecordOutsourcing, by, at);
            Record(new GapOutsourced(Id, at));
            StandDownOffers(by, at);
        }
        else
        {
            // An emergency clearance covers a few days, and a check may be running for the rest: the gap goes on.
            Changed(by, at);
        }

        return Outcome.Done;
    }

    /// <summary>Outside work without a clearance, because someone said so or because it was found.</summary>
    /// <param name="instructedAt">When it was instructed; needed, with the proof, for an emergency out of hours.</param>
    public Outcome RecordBypass(
        Actor by, DateTime at, BypassKind kind, string explanation, DateTime? instructedAt, string? proof, string? supplier, long? valuePence,
        WorkingCalendar calendar)
    {
        // Work that went outside is recorded of a gap that has ended too, but not among erased words: what was written there would never be erased.
        var refusal = (by.IsClock ? GapRefusals.NotForTheClock : ForgottenAt is not null ? GapRefusals.AlreadyForgotten : null)
            ?? (string.IsNullOrWhiteSpace(explanation) ? GapRefusals.ExplanationMissing : null)
            ?? (instructedAt > at ? GapRefusals.InstructedInFuture : null)
            ?? (kind == BypassKind.EmergencyOutOfHours ? WhyNotOutOfHours(at, instructedAt, proof, calendar) : null);
        if (refusal is not null)
        {
            return refusal;
        }

        AddBypass(kind, explanation, instructedAt, proof, supplier, valuePence, by, at);
        Changed(by, at);
        return Outcome.Done;
    }

    /// <summary>
    /// Whether the order on a clearance costs so much more than the outside price led to expect for its hours that a change of the gap
    /// by as much would have needed a new check. The price is the version that stood when the order was recorded.
    /// </summary>
    public bool IsOrderAbovePrice(Clearance clearance, PolicyFigures figures)
    {
        if (clearance is not { UsedAt: { } used, OrderValuePence: { } value, WorkMinutes: { } minutes })
        {
            return false;
        }

        var price = _comparators.Where(version => version.SetAt <= used).MaxBy(version => version.Number);
        return price is not null
            && (Int128)value * 100 * price.EstimatedOutsideMinutes >= (Int128)price.ValuePence * minutes * (100 + figures.GrowthPercentForNewCheck);
    }

    private static Refusal? WhyNotOutOfHours(DateTime at, DateTime? instructedAt, string? proof, WorkingCalendar calendar) =>
        instructedAt is not { } instructed || string.IsNullOrWhiteSpace(proof) ? GapRefusals.ProofMissing
        : calendar.IsOpen(instructed) ? GapRefusals.InstructedInOpeningHours
        : at > calendar.NoonOfNextWorkingDay(instructed) ? GapRefusals.RecordedTooLate
        : null;

    private static Refusal? WhyNotOnThis(Clearance clearance, OutsideWork work)
    {
        if (string.IsNullOrWhiteSpace(work.Supplier) || string.IsNullOrWhiteSpace(work.Order) || work.ValuePence <= 0 || work.Minutes <= 0 || work.Ends < work.Starts)
        {
            return GapRefusals.OutsideWorkIncomplete;
        }

        return work.Minutes > clearance.Covers.Total || work.Starts < clearance.From || work.Ends > clearance.To
            ? GapRefusals.OutsideWorkBeyondClearance
            : null;
    }

    private void AddBypass(BypassKind kind, string explanation, DateTime? instructedAt, string? proof, string? supplier, long? valuePence, Actor by, DateTime at)
    {
        var bypass = new Bypass(Id, kind, explanation.Trim(), instructedAt, proof, supplier, valuePence, by, at);
        _bypasses.Add(bypass);
        Record(new BypassRecorded(bypass.Id, at, Id, kind, bypass.Explanation, instructedAt, proof, supplier, valuePence));
    }

    private void StandDownOffers(Actor by, DateTime at)
    {
        foreach (var offer in _offers.Where(offer => offer.IsOpen))
        {
            offer.StandDown(by.Name, at);
            Record(new OfferStoodDown(offer.Id, at, Id));
        }
    }
}
