namespace TalentPool.Domain.Recharges;

/// <content>The document that goes out to finance, its payment, and what comes back of lines that were left out of it.</content>
public sealed partial class Statement
{
    /// <summary>Days in which it is to be paid once it has gone out (Procurement Act 2023, section 68).</summary>
    public const int PaymentDays = 30;

    public const int PaymentReferenceLength = 140;

    public DateTime? ExportedAt { get; private set; }

    public Guid? ExportedById { get; private set; }

    public DateOnly? PaidOn { get; private set; }

    public string? PaymentReference { get; private set; }

    public DateTime? PaidAt { get; private set; }

    public Guid? PaidById { get; private set; }

    /// <summary>
    /// The lines of the document: without those in dispute when it went out or, before it does, now; less what was taken back before.
    /// What is settled after it went out changes nothing in it.
    /// </summary>
    public IReadOnlyList<DocumentLine> DocumentLines => DocumentLinesOf(_lines.Select(line => (line.Number, line.AmountPence)));

    /// <summary>Whether anything is left to go out: a statement of which all was taken back, or all is in dispute, waits for nobody to send it.</summary>
    public bool HasDocument => _lines.Exists(line => IsInDocument(line.Number, line.AmountPence));

    /// <summary>Whether a line of that amount goes out, or went, with the document.</summary>
    public bool IsInDocument(int lineNumber, long amountPence) =>
        DisputeOf(lineNumber) is not { } dispute || (dispute is { IsLeftOut: false, IsOpen: false } && dispute.Credit?.Pence != amountPence);

    public DocumentTotals DocumentTotals => DocumentTotals.Of(VatTreatment, DocumentLines.Select(line => line.AmountPence));

    /// <summary>A document in which nothing is charged and something given back.</summary>
    public bool IsCreditNote => DocumentLines is var lines && lines.All(line => line.AmountPence <= 0) && lines.Any(line => line.AmountPence < 0);

    /// <summary>The last day on which it is paid in time; null before it has gone out.</summary>
    public DateOnly? PaymentDueOn(WorkingCalendar calendar) => ExportedAt is { } at ? calendar.LocalDate(at).AddDays(PaymentDays) : null;

    /// <summary>The same, for a reader who has the amounts of the lines and not the lines themselves.</summary>
    public IReadOnlyList<DocumentLine> DocumentLinesOf(IEnumerable<(int Number, long AmountPence)> lines) => [.. lines
        .Where(line => IsInDocument(line.Number, line.AmountPence))
        .Select(line => new DocumentLine(line.Number, line.AmountPence - (DisputeOf(line.Number)?.Credit?.Pence ?? 0)))];

    /// <summary>The provider's finance officer sends the document out. Lines in dispute are left out of it.</summary>
    public Outcome Export(Actor by, DateTime at, int seenVersion)
    {
        if (Refuses(StatementVerb.Export, seenVersion, out var refusal)
            || Refuses(by, ChargeSide.Provider, Role.Finance, StatementRefusals.NotTheProvidersFinance, out var forId, out refusal))
        {
            return refusal;
        }

        if (!HasDocument)
        {
            return StatementRefusals.NothingToExport;
        }

        var totals = DocumentTotals;
        var isCreditNote = IsCreditNote;
        var leftOut = OpenDisputes.ToList();
        leftOut.ForEach(dispute => dispute.LeaveOut());
        (Status, ExportedAt, ExportedById) = (StatementStatus.Exported, at, by.PersonId);
        Changed(by, ChargeSide.Provider, forId, new StatementExported(
            Id, at, by.PersonId, totals.NetPence, totals.VatPence, isCreditNote, [.. leftOut.Select(dispute => dispute.LineNumber).Order()]));
        return Outcome.DoneWith(Id);
    }

    /// <summary>A finance officer of either side records that the document was paid.</summary>
    /// <param name="reference">At most 140 characters.</param>
    public Outcome Pay(Actor by, DateTime at, int seenVersion, DateOnly paidOn, string reference, WorkingCalendar calendar)
    {
        if (Refuses(StatementVerb.Pay, seenVersion, out var refusal) || RefusesFinance(by, out var side, out var forId, out refusal))
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(reference) || reference.Trim().Length > PaymentReferenceLength)
        {
            return StatementRefusals.ReferenceMissing;
        }

        if (paidOn > calendar.LocalDate(at))
        {
            return StatementRefusals.PaidAhead;
        }

        if (paidOn < calendar.LocalDate(IssuedAt!.Value))
        {
            return StatementRefusals.PaidTooEarly;
        }

        (Status, PaidOn, PaymentReference, PaidAt, PaidById) = (StatementStatus.Paid, paidOn, reference.Trim(), at, by.PersonId);
        Changed(by, side, forId, new StatementPaid(Id, at, by.PersonId, paidOn, PaymentReference, DocumentTotals.GrossPence));
        return Outcome.DoneWith(Id);
    }

    /// <summary>What is left of the lines that were left out of the document and are settled now. A later run charges it, once.</summary>
    public IEnumerable<ChargeableBroughtForward> BroughtForward() =>
        from dispute in _disputes
        where dispute is { IsLeftOut: true, IsOpen: false }
        let line = Line(dispute.LineNumber)!
        let left = line.AmountPence - (dispute.Credit?.Pence ?? 0)
        where left != 0
        select new ChargeableBroughtForward(Group, new LineReference(Id, line.Number), line.For, line.Month, left);

    /// <summary>
    /// A line as a backdated rate finds it; null where it charges no time, has not been issued, or is in dispute. What is taken back of an
    /// adjustment, or of a line beyond the minutes that go with it, was not due, and no later award asks for it again; so it counts as charged.
    /// </summary>
    /// <param name="adjustments">The lines, of whatever statement, that have adjusted this one so far.</param>
    public ChargedLine? Charged(int lineNumber, IReadOnlyCollection<LineFigures> adjustments)
    {
        if (Line(lineNumber) is not { Kind: LineKind.Time or LineKind.Correction } line || Status == StatementStatus.Draft || StatusOf(lineNumber) == LineStatus.Disputed)
        {
            return null;
        }

        var minutes = line.ChargeableMinutes - (DisputeOf(lineNumber)?.Credit?.Minutes ?? 0);
        return new ChargedLine(
            new LineReference(Id, lineNumber), minutes,
            Pence.OfMinutes(minutes, line.RatePencePerHour!.Value) + adjustments.Sum(adjustment => adjustment.AmountPence), adjustments.Count);
    }

    /// <summary>What the rate that applies now makes due of a line beyond all that was charged for it so far; null where it makes nothing due.</summary>
    /// <param name="adjustments">The lines, of whatever statement that was issued, that have adjusted this one so far.</param>
    public ChargeableAdjustment? AdjustmentDue(int lineNumber, IReadOnlyCollection<LineFigures> adjustments, Guid rateId, long pencePerHour) =>
        Charged(lineNumber, adjustments) is { } charged && charged.AdjustmentPence(pencePerHour) != 0 && Line(lineNumber) is { } line
            ? new ChargeableAdjustment(Group, charged, line.For, line.Month, rateId, pencePerHour)
            : null;
}
