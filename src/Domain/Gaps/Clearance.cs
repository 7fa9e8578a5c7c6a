namespace TalentPool.Domain.Gaps;

/// <summary>Permission to outsource what a check could not fill, or, in an emergency, what cannot wait for it.</summary>
public sealed class Clearance : VersionedPart
{
    private readonly List<Approval> _approvals = [];

    private Clearance()
    {
    }

    internal Clearance(
        Guid gapId, int number, ClearanceKind kind, ClearanceReason reason, string explanation, string? emergencyEvent,
        DateOnly from, DateOnly to, WeekMinutes covers, bool isRequesterHead, Actor by, DateTime at)
    {
        Id = Guid.CreateVersion7();
        GapId = gapId;
        Number = number;
        Kind = kind;
        Reason = reason;
        Explanation = explanation;
        EmergencyEvent = emergencyEvent;
        (From, To, Covers) = (from, to, covers);
        IsRequesterHead = isRequesterHead;
        (RequestedById, RequestedByName, RequestedAt) = (by.PersonId, by.Name, at);
        Made(by.Name, at);
    }

    /// <summary>1 for a gap's first clearance.</summary>
    public int Number { get; private init; }

    public ClearanceKind Kind { get; private init; }

    public ClearanceStatus Status { get; private set; } = ClearanceStatus.Requested;

    public ClearanceReason Reason { get; private init; }

    public string Explanation { get; private init; } = "";

    /// <summary>The one event that an emergency clearance is for.</summary>
    public string? EmergencyEvent { get; private init; }

    /// <summary>The first day on which it covers outside work.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day on which it covers outside work.</summary>
    public DateOnly To { get; private set; }

    /// <summary>What it covers, by week: exactly what no placement covered when it was granted, less what was accepted since. An order may take less of it.</summary>
    public WeekMinutes Covers { get; private set; } = WeekMinutes.None;

    public Guid RequestedById { get; private init; }

    public string RequestedByName { get; private init; } = "";

    public DateTime RequestedAt { get; private init; }

    /// <summary>Whether who requested it was a head of service for the gap at that time.</summary>
    public bool IsRequesterHead { get; private init; }

    public IReadOnlyList<Approval> Approvals => _approvals;

    public DateTime? GrantedAt { get; private set; }

    public string? CertificateNumber { get; private set; }

    /// <summary>1 for the certificate as granted, one more for each time it was reissued.</summary>
    public int CertificateIssue { get; private set; }

    public DateTime? ExpiresAt { get; private set; }

    public DateTime? ProcurementRecordedAt { get; private set; }

    public string? ProcurementReference { get; private set; }

    public string? RefusedByName { get; private set; }

    /// <summary>The person in whose place a deputy refused; null where nobody was stood in for.</summary>
    public Guid? RefusedForId { get; private set; }

    /// <summary>Why it was refused, withdrawn or has fallen.</summary>
    public string? EndNote { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public string? Supplier { get; private set; }

    public OutsideRoute? Route { get; private set; }

    public string? OrderReference { get; private set; }

    public long? OrderValuePence { get; private set; }

    public DateOnly? WorkStarts { get; private set; }

    public DateOnly? WorkEnds { get; private set; }

    public int? WorkMinutes { get; private set; }

    public DateTime? UsedAt { get; private set; }

    /// <summary>Whether it may still come to be used.</summary>
    public bool IsLive => Status is ClearanceStatus.Requested or ClearanceStatus.FirstApproved or ClearanceStatus.Granted;

    /// <summary>Whether the next approval is the one that grants it, and so needs a certificate number.</summary>
    public bool NextApprovalGrants =>
        (Status == ClearanceStatus.Requested && Kind == ClearanceKind.Full) || Status == ClearanceStatus.FirstApproved;

    internal void ApproveFirst(HeldRole role, Actor by, DateTime at)
    {
        _approvals.Add(new Approval(1, by, role, at));
        MoveTo(ClearanceStatus.FirstApproved, by.Name, at);
    }

    internal void Grant(HeldRole role, WeekMinutes covers, DateOnly from, DateOnly to, string certificateNumber, DateTime expiresAt, Actor by, DateTime at)
    {
        _approvals.Add(new Approval(_approvals.Count + 1, by, role, at));
        (Covers, From, To) = (covers, from, to);
        (GrantedAt, CertificateNumber, CertificateIssue, ExpiresAt) = (at, certificateNumber, 1, expiresAt);
        MoveTo(ClearanceStatus.Granted, by.Name, at);
    }

    internal void ReduceTo(WeekMinutes covers, DateOnly from, DateOnly to, string byName, DateTime at)
    {
        (Covers, From, To) = (covers, from, to);
        CertificateIssue++;
        Changed(byName, at);
    }

    internal void Refuse(string note, Actor by, Guid? inPlaceOf, DateTime at)
    {
        (RefusedByName, RefusedForId) = (by.Name, inPlaceOf);
        End(ClearanceStatus.Refused, note, by.Name, at);
    }

    internal void Withdraw(string note, Actor by, DateTime at) => End(ClearanceStatus.Withdrawn, note, by.Name, at);

    internal void Fall(string why, string byName, DateTime at) => End(ClearanceStatus.Fallen, why, byName, at);

    internal void Expire() => End(ClearanceStatus.Expired, "", Actor.Clock.Name, ExpiresAt!.Value);

    internal void RecordProcurement(string reference, DateTime expiresAt, Actor by, DateTime at)
    {
        (ProcurementReference, ProcurementRecordedAt, ExpiresAt) = (reference, at, expiresAt);
        CertificateIssue++;
        Changed(by.Name, at);
    }

    internal void Use(OutsideWork work, Actor by, DateTime at)
    {
        (Supplier, Route, OrderReference, OrderValuePence) = (work.Supplier, work.Route, work.Order, work.ValuePence);
        (WorkStarts, WorkEnds, WorkMinutes) = (work.Starts, work.Ends, work.Minutes);
        UsedAt = at;
        MoveTo(ClearanceStatus.Used, by.Name, at);
    }

    private void End(ClearanceStatus status, string note, string byName, DateTime at)
    {
        (EndNote, EndedAt) = (note, at);
        MoveTo(status, byName, at);
    }

    private void MoveTo(ClearanceStatus status, string byName, DateTime at)
    {
        Status = status;
        Changed(byName, at);
    }
}
