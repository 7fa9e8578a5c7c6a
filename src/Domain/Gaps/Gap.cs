namespace TalentPool.Domain.Gaps;

/// <summary>
/// A need that an authority cannot meet, with everything that is asked, answered, offered and cleared about it.
/// The internal-first rule lives here: no page, job or command reaches a clearance by another way.
/// </summary>
public sealed partial class Gap : Root
{
    private readonly List<SkillNeed> _skills = [];
    private readonly List<Comparator> _comparators = [];
    private readonly List<Check> _checks = [];
    private readonly List<Offer> _offers = [];
    private readonly List<Clearance> _clearances = [];
    private readonly List<Bypass> _bypasses = [];
    private readonly List<Question> _questions = [];
    private readonly List<Reminder> _reminders = [];

    private Gap()
    {
    }

    public override ChainKey Chain => ChainKey.Partnership(PartnershipId);

    /// <summary>What people call it (WY-2026-0042); empty until it is posted.</summary>
    public string Reference { get; private set; } = "";

    public Guid PartnershipId { get; private init; }

    /// <summary>The version of the terms under which it was posted.</summary>
    public Guid TermsId { get; private set; }

    /// <summary>The requesting authority, and the host of whoever comes.</summary>
    public Guid AuthorityId { get; private init; }

    public Guid ServiceAreaId { get; private init; }

    public Guid RequesterId { get; private init; }

    /// <summary>Of outside work that was found without a gap, it is whoever recorded it.</summary>
    public string RequesterName { get; private init; } = "";

    /// <summary>Whether the requester was head of service for it when it was posted; then somebody else decides on the gate.</summary>
    public bool IsRequesterHead { get; private set; }

    public string Title { get; private set; } = "";

    public string Description { get; private set; } = "";

    public GapReason? Reason { get; private set; }

    public IReadOnlyList<SkillNeed> Skills => _skills;

    /// <summary>How much time and when; null while a draft has not said.</summary>
    public GapShape? Shape { get; private set; }

    public bool IsShared { get; private set; }

    /// <summary>The smallest part in which it can be shared, in minutes a week, or in all for hours by a date.</summary>
    public int? SmallestPartMinutes { get; private set; }

    public string Place { get; private set; } = "";

    public bool IsRemote { get; private set; }

    public string MatterReference { get; private set; } = "";

    public string CostCentre { get; private set; } = "";

    public bool AgencyWorkerDoesItNow { get; private set; }

    /// <summary>Who looked whether the own team could do it.</summary>
    public string OwnTeamLookedBy { get; private set; } = "";

    public DateOnly? OwnTeamLookedOn { get; private set; }

    /// <summary>Every version of the outside price, in order.</summary>
    public IReadOnlyList<Comparator> Comparators => _comparators;

    public Comparator? Comparator => _comparators.MaxBy(comparator => comparator.Number);

    /// <summary>When the first answer could be read; a later change of the outside price needs a reason.</summary>
    public DateTime? ComparatorLockedAt { get; private set; }

    /// <summary>The version of the outside price that was locked.</summary>
    public Comparator? LockedComparator => _comparators.Where(version => version.SetAt <= ComparatorLockedAt).MaxBy(version => version.Number);

    public Urgency Urgency { get; private set; }

    /// <summary>The urgency that was asked for beyond what the dates ask for.</summary>
    public Urgency? AskedUrgency { get; private set; }

    public string UrgencyReason { get; private set; } = "";

    public Guid? UrgencyAgreedById { get; private set; }

    public string? UrgencyAgreedByName { get; private set; }

    /// <summary>The person stood in for, where a deputy agreed.</summary>
    public Guid? UrgencyAgreedForId { get; private set; }

    public DateTime? UrgencyAgreedAt { get; private set; }

    public DateTime DraftedAt { get; private init; }

    public DateTime? PostedAt { get; private set; }

    public GapStatus Status { get; private set; } = GapStatus.Draft;

    /// <summary>Since when hours that a placement covered are open again without a member that could be asked about them; null otherwise.</summary>
    public DateTime? UncoveredSince { get; private set; }

    public HowMet? HowMet { get; private set; }

    public string HowMetNote { get; private set; } = "";

    public DateTime? EndedAt { get; private set; }

    /// <summary>Raised by each change to the gap's own figures and state.</summary>
    public int Version { get; private set; } = 1;

    public DateTime ChangedAt { get; private set; }

    public string ChangedByName { get; private set; } = "";

    public IReadOnlyList<Check> Checks => _checks;

    public Check? CurrentCheck => _checks.MaxBy(check => check.Number);

    public IReadOnlyList<Offer> Offers => _offers;

    public IReadOnlyList<Clearance> Clearances => _clearances;

    public IReadOnlyList<Bypass> Bypasses => _bypasses;

    public IReadOnlyList<Question> Questions => _questions;

    public IReadOnlyList<Reminder> Reminders => _reminders;

    public Enquiry? FindEnquiry(Guid id) => _checks.SelectMany(check => check.Enquiries).FirstOrDefault(enquiry => enquiry.Id == id);

    public Offer? FindOffer(Guid id) => _offers.FirstOrDefault(offer => offer.Id == id);

    public Clearance? FindClearance(Guid id) => _clearances.FirstOrDefault(clearance => clearance.Id == id);

    private Refusal? IsStale(int seenVersion) => seenVersion == Version ? null : GapRefusals.Stale("gap", ChangedByName, ChangedAt);

    /// <summary>Whether the person may act for the requesting authority.</summary>
    public bool IsRequestingSide(Actor by) =>
        by.Holds(Role.ServiceManager, AuthorityId, ServiceAreaId) || by.Holds(Role.HeadOfService, AuthorityId, ServiceAreaId);

    private bool IsAnsweringSide(Actor by, Guid authorityId) =>
        by.Holds(Role.ServiceManager, authorityId, ServiceAreaId) || by.Holds(Role.HeadOfService, authorityId, ServiceAreaId);

    /// <summary>The person stood in for, where nothing but a deputy's role lets the person answer.</summary>
    private Guid? AnsweringFor(Actor by, Guid authorityId)
    {
        var held = by.Roles.Where(held => held.Role is Role.ServiceManager or Role.HeadOfService && held.Covers(authorityId, ServiceAreaId)).ToList();
        return held.Exists(own => own.DeputyForId is null) ? null : held.FirstOrDefault()?.DeputyForId;
    }

    private Refusal? WhyNotRequestingSide(Actor by) => IsRequestingSide(by) ? null : GapRefusals.NotRequestingSide;

    private void Changed(Actor by, DateTime at)
    {
        Version++;
        ChangedAt = at;
        ChangedByName = by.Name;
    }

    private void MoveTo(GapStatus status, GapVerb verb, Actor by, DateTime at)
    {
        if (!GapStates.Table.Leads(Status, verb, status))
        {
            throw new InvalidOperationException($"A gap that is {Status} was led to {status} by {verb}, which its table does not know.");
        }

        Status = status;
        Changed(by, at);
    }
}
