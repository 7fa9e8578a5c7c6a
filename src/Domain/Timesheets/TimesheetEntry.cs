namespace TalentPool.Domain.Timesheets;

/// <summary>
/// Minutes of one day on one activity and matter. An entry that was taken out again keeps its row with no minutes and no words, since what
/// has been saved once is evidence; so a sum over all rows is always right. What is typed next may be written on such a row.
/// </summary>
public sealed class TimesheetEntry
{
    public const int LongestReference = 100;

    public const int LongestDescription = 500;

    public const int LongestNarrative = 4_000;

    internal TimesheetEntry(Guid timesheetId, EntryTerms terms, OutsideRow? row)
    {
        TimesheetId = timesheetId;
        (OutsideAuthorityId, OutsideId) = (row?.AuthorityId, row?.OutsideId);
        (Activity, MatterReference, Description, Narrative, NotChargeableReason) = ("", "", "", "", "");
        Become(terms);
    }

    private TimesheetEntry() => (Activity, MatterReference, Description, Narrative, NotChargeableReason) = ("", "", "", "", "");

    /// <summary>Given by the database; 0 until it is stored.</summary>
    public long Id { get; private init; }

    public Guid TimesheetId { get; private init; }

    public DateOnly Day { get; private set; }

    /// <summary>As worked, not rounded to units. Below 0 only in a correction; 0 where the entry was taken out again.</summary>
    public int Minutes { get; private set; }

    public string Activity { get; private set; }

    public string MatterReference { get; private set; }

    /// <summary>What the statement says of it, which both sides read.</summary>
    public string Description { get; private set; }

    /// <summary>For the host and the officer only.</summary>
    public string Narrative { get; private set; }

    public bool IsChargeable { get; private set; }

    public string NotChargeableReason { get; private set; }

    /// <summary>The authority from whose case system it was loaded; null for what was typed.</summary>
    public Guid? OutsideAuthorityId { get; private init; }

    /// <summary>The row's id in that system, of which the authority has one. It stays when the entry is changed or taken out, so that no second load brings it back.</summary>
    public string? OutsideId { get; private init; }

    public bool IsTakenOut => Minutes == 0;

    public EntryTerms ToTerms() => new(Id, Day, Minutes, Activity, MatterReference, Description, Narrative, IsChargeable, NotChargeableReason);

    /// <summary>What makes the words of an entry impossible; null where nothing does. Minutes and day are the timesheet's to judge.</summary>
    internal static Refusal? Fault(EntryTerms terms) =>
        IsLonger(terms.Activity, LongestReference) || IsLonger(terms.MatterReference, LongestReference) || IsLonger(terms.NotChargeableReason, LongestDescription)
            || IsLonger(terms.Description, LongestDescription) || IsLonger(terms.Narrative, LongestNarrative) ? TimesheetRefusals.TextTooLong
        : !terms.IsChargeable && string.IsNullOrWhiteSpace(terms.NotChargeableReason) ? TimesheetRefusals.NotChargeableReasonMissing
        : null;

    internal void Become(EntryTerms terms)
    {
        (Day, Minutes, IsChargeable) = (terms.Day, terms.Minutes, terms.IsChargeable);
        (Activity, MatterReference, Description, Narrative) = (terms.Activity.Trim(), terms.MatterReference.Trim(), terms.Description.Trim(), terms.Narrative.Trim());
        NotChargeableReason = terms.IsChargeable ? "" : terms.NotChargeableReason.Trim();
    }

    internal void TakeOut() => Become(new EntryTerms(Id, Day, 0));

    private static bool IsLonger(string text, int most) => text.Trim().Length > most;
}
