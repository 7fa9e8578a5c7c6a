namespace TalentPool.Domain.Privacy;

/// <summary>
/// An auditor's request to look at what of a record is closed to auditors, with a written reason. Its owner says yes for some working days,
/// or no with a reason. The yes is for the person who asked and for nobody else.
/// </summary>
public sealed class LookRequest : Root
{
    /// <summary>How many working days a yes is for, unless the owner says otherwise.</summary>
    public const int UsualWorkingDays = 10;

    public const int MostWorkingDays = 40;

    /// <summary>Working days in which the owner is to answer. Deputies are told when half of them have passed, and again when all have.</summary>
    public const int AnswerWorkingDays = 5;

    public const int ReasonLength = 1_000;

    private static readonly Role[] OnConflicts = [Role.ConflictOfficer, Role.MonitoringOfficer];

    private static readonly Role[] OnGaps = [Role.HeadOfService];

    private LookRequest()
    {
    }

    public override ChainKey Chain => ChainKey.Authority(OwnerAuthorityId);

    public ClosedPart Part { get; private init; }

    /// <summary>The gap or placement.</summary>
    public Guid RecordId { get; private init; }

    /// <summary>What the gap or placement is called, which names nobody and tells nothing of the case.</summary>
    public string Reference { get; private init; } = "";

    public Guid PartnershipId { get; private init; }

    /// <summary>Whose record it is, and who decides.</summary>
    public Guid OwnerAuthorityId { get; private init; }

    public Guid ServiceAreaId { get; private init; }

    public string Reason { get; private init; } = "";

    public Guid AskedById { get; private init; }

    public string AskedByName { get; private init; } = "";

    /// <summary>The auditor stood in for, where a deputy asked.</summary>
    public Guid? AskedForId { get; private init; }

    public DateTime AskedAt { get; private init; }

    public DateTime DueAt { get; private init; }

    public LookRequestStatus Status { get; private set; }

    public DateTime? OverdueSaidAt { get; private set; }

    public Guid? DecidedById { get; private set; }

    public string? DecidedByName { get; private set; }

    /// <summary>Whoever was stood in for, where a deputy decided.</summary>
    public Guid? DecidedForId { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    /// <summary>Why not; none where the answer was yes.</summary>
    public string? RefusalReason { get; private set; }

    /// <summary>The last day on which the record may be looked at; none without a yes.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>When it was over: refused, taken back, ended or run out.</summary>
    public DateTime? OverAt { get; private set; }

    public string? EndedByName { get; private set; }

    /// <summary>When the names and words in it were erased; null while they are there.</summary>
    public DateTime? ForgottenAt { get; private set; }

    /// <summary>Who decides on that part.</summary>
    public static IReadOnlyList<Role> DecidersOf(ClosedPart part) => part is ClosedPart.Parties or ClosedPart.HomeFindings ? OnConflicts : OnGaps;

    /// <param name="asksAgain">Whether the same person has an open request for the same part.</param>
    /// <param name="asFor">The auditor whose duty a deputy carries out.</param>
    public static Outcome Ask(Actor by, DateTime at, Guid id, ClosedRecord record, string reason, bool asksAgain, Guid? asFor, WorkingCalendar calendar, out LookRequest? asked)
    {
        asked = null;
        if (string.IsNullOrWhiteSpace(reason))
        {
            return LookRequestRefusals.ReasonMissing;
        }

        if (asksAgain)
        {
            return LookRequestRefusals.AskedAlready;
        }

        asked = new LookRequest
        {
            Id = id,
            Part = record.Part,
            RecordId = record.RecordId,
            Reference = record.Reference,
            PartnershipId = record.PartnershipId,
            OwnerAuthorityId = record.OwnerAuthorityId,
            ServiceAreaId = record.ServiceAreaId,
            Reason = reason.Trim(),
            AskedById = by.PersonId,
            AskedByName = by.Name,
            AskedForId = asFor,
            AskedAt = at,
            DueAt = calendar.DueAfterWorkingDays(at, AnswerWorkingDays),
        };
        asked.Record(new LookAskedFor(id, at, by.PersonId, record.Part, record.RecordId, record.OwnerAuthorityId, asked.Reason));
        return Outcome.DoneWith(id);
    }

    /// <summary>Whether this person may decide: one of the owner's for that part, who is neither who asked nor whom a deputy asked for.</summary>
    public bool MayDecide(Actor by) => WhyNot(by) is null;

    /// <summary>The owner says yes.</summary>
    /// <param name="workingDays">From today on. 1 to 40.</param>
    public Outcome Allow(Actor by, DateTime at, int workingDays, WorkingCalendar calendar)
    {
        if (WhyNot(by) is { } no)
        {
            return no;
        }

        if (LookRequestStates.Table.Refuses(Status, LookRequestVerb.Allow, "request", out var refusal))
        {
            return refusal;
        }

        if (workingDays is < 1 or > MostWorkingDays)
        {
            return LookRequestRefusals.DaysOutOfRange;
        }

        (Status, LastDay) = (LookRequestStatus.Allowed, calendar.AddWorkingDays(calendar.LocalDate(at), workingDays));
        Decided(by, at);
        Record(new LookAllowed(Id, at, by.PersonId, Part, RecordId, LastDay.Value));
        return Outcome.DoneWith(Id);
    }

    /// <summary>The owner says no, and why.</summary>
    public Outcome Refuse(Actor by, DateTime at, string reason)
    {
        if (WhyNot(by) is { } no)
        {
            return no;
        }

        if (LookRequestStates.Table.Refuses(Status, LookRequestVerb.Refuse, "request", out var refusal))
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return LookRequestRefusals.ReasonMissing;
        }

        (Status, RefusalReason, OverAt) = (LookRequestStatus.Refused, reason.Trim(), at);
        Decided(by, at);
        Record(new LookRefused(Id, at, by.PersonId, Part, RecordId, RefusalReason));
        return Outcome.DoneWith(Id);
    }

    /// <summary>Whoever asked no longer wants to look.</summary>
    public Outcome Withdraw(Actor by, DateTime at)
    {
        if (by.PersonId != AskedById)
        {
            return LookRequestRefusals.NotYours;
        }

        if (LookRequestStates.Table.Refuses(Status, LookRequestVerb.Withdraw, "request", out var refusal))
        {
            return refusal;
        }

        (Status, OverAt, EndedByName) = (LookRequestStatus.Withdrawn, at, by.Name);
        Record(new LookRequestWithdrawn(Id, at, by.PersonId));
        return Outcome.DoneWith(Id);
    }

    /// <summary>The owner takes the yes back, or the auditor has seen enough.</summary>
    public Outcome End(Actor by, DateTime at)
    {
        if (by.PersonId != AskedById && WhyNot(by) is { } no)
        {
            return no;
        }

        if (LookRequestStates.Table.Refuses(Status, LookRequestVerb.End, "request", out var refusal))
        {
            return refusal;
        }

        (Status, OverAt, EndedByName) = (LookRequestStatus.Ended, at, by.Name);
        Record(new LookEnded(Id, at, by.PersonId));
        return Outcome.DoneWith(Id);
    }

    /// <summary>Whether this person may open the record on that day, whatever a job has stored.</summary>
    public bool IsOpenTo(Guid personId, DateOnly day) => personId == AskedById && LookRequestStates.Table.Allows(Status, LookRequestVerb.Look) && day <= LastDay;

    /// <summary>A yes runs out after its last day; a request that nobody has answered in time is said to be late, once.</summary>
    public void CatchUp(DateTime at, WorkingCalendar calendar)
    {
        if (Status == LookRequestStatus.Asked && OverdueSaidAt is null && at >= DueAt)
        {
            OverdueSaidAt = at;
            Record(new LookRequestOverdue(Id, DueAt));
        }

        if (LookRequestStates.Table.Allows(Status, LookRequestVerb.RunOut) && LastDay is { } last && calendar.LocalDate(at) > last)
        {
            var over = calendar.AtLocal(last.AddDays(1), TimeOnly.MinValue);
            (Status, OverAt) = (LookRequestStatus.RunOut, over);
            Record(new LookRunOut(Id, over, last));
        }
    }

    /// <summary>The last day on which the request keeps its names and words. Null while it is not over.</summary>
    public DateOnly? KeptUntil(RetentionSchedule schedule, WorkingCalendar calendar) => OverAt is { } over ? schedule.RecordUntil(calendar.LocalDate(over)) : null;

    /// <summary>Marks the request as one whose names and words are gone; whoever carries this out erases them in the same act.</summary>
    public Outcome Forget(Actor by, DateTime at, RetentionSchedule schedule, WorkingCalendar calendar)
    {
        if (!by.IsClock)
        {
            return LookRequestRefusals.OnlyForTheClock;
        }

        if (ForgottenAt is not null)
        {
            return LookRequestRefusals.AlreadyForgotten;
        }

        if (KeptUntil(schedule, calendar) is not { } last || calendar.LocalDate(at) <= last)
        {
            return LookRequestRefusals.StillKept;
        }

        ForgottenAt = at;
        Record(new LookRequestForgotten(Id, at, last));
        return Outcome.Done;
    }

    private Refusal? WhyNot(Actor by)
    {
        return !DecidersOf(Part).Any(role => by.Holds(role, OwnerAuthorityId, ServiceAreaId)) ? LookRequestRefusals.NotTheOwner
            : by.PersonId == AskedById || by.PersonId == AskedForId || DecidingRole(by) is null ? LookRequestRefusals.OwnRequest
            : null;
    }

    /// <summary>Nobody decides in the name of whoever asked.</summary>
    private HeldRole? DecidingRole(Actor by) => Actor.OwnFirst(by.Roles.Where(held =>
        DecidersOf(Part).Contains(held.Role) && held.Covers(OwnerAuthorityId, ServiceAreaId)
        && (held.DeputyForId is not { } person || (person != AskedById && person != AskedForId))));

    private void Decided(Actor by, DateTime at) =>
        (DecidedById, DecidedByName, DecidedForId, DecidedAt) = (by.PersonId, by.Name, DecidingRole(by)?.DeputyForId, at);
}
