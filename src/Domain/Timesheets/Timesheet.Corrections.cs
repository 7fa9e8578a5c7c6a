namespace TalentPool.Domain.Timesheets;

/// <content>
/// Corrections. Hours that are approved or charged are never changed: a timesheet beside them says what is added and what is taken away, and takes
/// the same steps. Both figures stay readable.
/// </content>
public sealed partial class Timesheet
{
    /// <summary>Of a correction: the minutes that stood before it, earlier corrections included. 0 where it is none.</summary>
    public int BeforeMinutes { get; private init; }

    /// <summary>Of a correction: those of them that the host pays for.</summary>
    public int BeforeChargeableMinutes { get; private init; }

    /// <summary>The minutes that stand with this correction; without one, the timesheet's own.</summary>
    public int AfterMinutes => BeforeMinutes + Minutes;

    public int AfterChargeableMinutes => BeforeChargeableMinutes + ChargeableMinutes;

    /// <summary>The minutes that it takes of the placement's cap: its own, but nothing is given back by a correction before it is approved.</summary>
    public int HeldMinutes => IsOpenCorrection ? Math.Max(0, Minutes) : Minutes;

    /// <summary>The minutes that it takes of a day, by the same rule.</summary>
    public int HeldOn(DateOnly day)
    {
        var minutes = _entries.Where(entry => entry.Day == day).Sum(entry => entry.Minutes);
        return IsOpenCorrection ? Math.Max(0, minutes) : minutes;
    }

    /// <summary>The chargeable minutes that are surely left of it: what a correction takes away is gone once it is handed in, and what it adds is there once it is approved.</summary>
    public long ChargeableWith(IEnumerable<Timesheet> corrections) =>
        ChargeableMinutes + corrections.Where(other => other.CorrectsId == Id).Sum(other => other.Surely(other.ChargeableMinutes));

    /// <summary>The same of one matter.</summary>
    public long ChargeableWith(IEnumerable<Timesheet> corrections, string matter) =>
        ChargeableOn(matter) + corrections.Where(other => other.CorrectsId == Id).Sum(other => other.Surely(other.ChargeableOn(matter)));

    /// <summary>The officer gives a correction up, and what it would have added and taken away is out of it. Hours themselves are emptied and not given up.</summary>
    public Outcome Withdraw(Actor by, DateTime at, int seenVersion)
    {
        if (!IsCorrection)
        {
            return TimesheetRefusals.OnlyCorrectionsAreWithdrawn;
        }

        if (BecomeWithdrawn(by, seenVersion) is { } refusal)
        {
            return refusal;
        }

        Take([]);
        return Did(by, new CorrectionWithdrawn(Id, at, by.PersonId));
    }

    protected override DomainEvent HasGivenReason(DateTime at, Guid byId, string reason) => new CorrectionReasonGiven(Id, at, byId, reason);

    /// <summary>Begins a correction of these hours, empty as yet. One is finished before the next begins, so none is reckoned on a figure that moves.</summary>
    /// <param name="corrections">The corrections of this timesheet that there are.</param>
    public Outcome Correct(
        Actor by, DateTime at, int seenVersion, Guid correctionId, string reason, IReadOnlyCollection<Timesheet> corrections, out Timesheet? correction)
    {
        correction = null;
        if (Refuses(TimesheetVerb.Correct, seenVersion, out var refusal) || (refusal = WhyNotOfficer(by, OfficerPersonId)) is not null)
        {
            return refusal;
        }

        if (IsCorrection)
        {
            return TimesheetRefusals.CorrectsACorrection;
        }

        if (corrections.Any(other => other.CorrectsId == Id && other.IsOpenCorrection))
        {
            return TimesheetRefusals.CorrectionOpen;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return TimesheetRefusals.ReasonMissing;
        }

        List<Timesheet> stand = [this, .. corrections.Where(other => other.CorrectsId == Id)];
        var (before, chargeable) = (stand.Sum(one => one.Minutes), stand.Sum(one => one.ChargeableMinutes));
        correction = Of(correctionId, PlacementId, PartnershipId, HomeAuthorityId, HostAuthorityId, ServiceAreaId, OfficerId, OfficerPersonId, Period, Id, reason.Trim(), before, chargeable);
        correction.BeginAs(by, at);
        correction.Record(new CorrectionOpened(correctionId, at, by.PersonId, PlacementId, From, To, Id, reason.Trim(), before, chargeable));
        Did(by, new TimesheetCorrectionBegun(Id, at, by.PersonId, correctionId));
        return Outcome.DoneWith(correctionId);
    }

    private int ChargeableOn(string matter) => _entries.Where(entry => entry.IsChargeable && entry.MatterReference == matter).Sum(entry => entry.Minutes);

    /// <summary>
    /// A correction takes nothing away that is not there: not on a day, and not of what the host pays for, so neither in all. What statements have taken back
    /// is not there any more either.
    /// </summary>
    private IEnumerable<EntryFault> FaultsOfTakingAway(IReadOnlyList<EntryTerms> entries, OtherTime other)
    {
        if (!IsCorrection)
        {
            yield break;
        }

        var corrected = other.Corrected.Where(one => one.Id == CorrectsId || (one.CorrectsId == CorrectsId && one.Id != Id)).ToList();
        if (!corrected.Exists(one => one.Id == CorrectsId))
        {
            throw new ArgumentException("The timesheet that is corrected has to be at hand.", nameof(other));
        }

        var there = corrected.SelectMany(one => one.Entries).ToLookup(entry => (entry.Day, entry.IsChargeable), entry => entry.Minutes);
        foreach (var kind in entries.Select((entry, index) => (entry, index)).GroupBy(one => (one.entry.Day, one.entry.IsChargeable)))
        {
            if (kind.Sum(one => one.entry.Minutes) + there[kind.Key].Sum() < 0)
            {
                yield return new EntryFault(kind.Last(one => one.entry.Minutes < 0).index, TimesheetRefusals.BelowNothing(kind.Key.Day, kind.Key.IsChargeable));
            }
        }

        if (other.TakenBack.Values.Sum() == 0)
        {
            yield break;
        }

        // A line is of one matter, so what was taken back with it is of that matter as well.
        var inAll = corrected.Sum(one => one.ChargeableMinutes) - other.TakenBack.Values.Sum();
        foreach (var matter in entries.Select((entry, index) => (entry, index)).Where(one => one.entry.IsChargeable).GroupBy(one => one.entry.MatterReference.Trim()))
        {
            var moved = matter.Sum(one => one.entry.Minutes);
            var left = Math.Min(inAll, corrected.Sum(one => one.ChargeableOn(matter.Key)) - other.TakenBack.GetValueOrDefault(matter.Key));
            if (moved < 0 && left + moved < 0)
            {
                yield return new EntryFault(matter.Last(one => one.entry.Minutes < 0).index, TimesheetRefusals.TakenBackAlready(left));
            }

            inAll += Math.Min(0, moved);
        }
    }
}
