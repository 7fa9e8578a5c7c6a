using System.Diagnostics.CodeAnalysis;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Savings;

/// <summary>
/// A saving: derived from the records of a placement, or from a baseline, never typed in. One person claims it, a finance officer who is another
/// verifies it, the board accepts it. What did not last is reversed, and stays to be seen.
/// </summary>
public sealed class Saving : Root
{
    private const int FullYearsOfOngoing = 2;

    private static readonly Role[] Claimants = [Role.ServiceManager, Role.HeadOfService, Role.Finance];

    private readonly List<SavingYear> _years = [];

    private Saving() => (Title, BaselineReference, ClaimedByName, ChangedByName, Evidence) = ("", "", "", "", new SavingEvidence("", "", "", false, OwnWork.Covered, false));

    public override ChainKey Chain => ChainKey.Partnership(PartnershipId);

    /// <summary>Raised by each change that a person should have seen before deciding.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who raised the version last, for whoever still looks at the one before.</summary>
    public string ChangedByName { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public SavingStatus Status { get; private set; }

    public Guid PartnershipId { get; private init; }

    /// <summary>The authority that saved.</summary>
    public Guid RequesterId { get; private init; }

    /// <summary>The authority that did the work; null where there is none.</summary>
    public Guid? ProviderId { get; private init; }

    public Guid ServiceAreaId { get; private init; }

    /// <summary>The placement that it follows from; null where it follows from none.</summary>
    public Guid? PlacementId { get; private init; }

    /// <summary>The placement's reference, or what was saved.</summary>
    public string Title { get; private init; }

    /// <summary>As it was frozen at acceptance; null where it follows from no placement.</summary>
    public long? BaselinePencePerHour { get; private init; }

    /// <summary>As it was changed to since. Both are kept, and the lower counts.</summary>
    public long? LaterBaselinePencePerHour { get; private init; }

    /// <summary>Where the price outside comes from; null where it follows from no placement.</summary>
    public BaselineSource? BaselineSource { get; private init; }

    /// <summary>Where the evidence of the baseline is kept.</summary>
    public string BaselineReference { get; private init; }

    public SavingDuration Duration { get; private init; }

    public SavingClass Class { get; private set; }

    /// <summary>As it was claimed; as finance found it, once that is verified.</summary>
    public SavingEvidence Evidence { get; private set; }

    /// <summary>Of all its years together.</summary>
    public int AgencyWeeks => _years.Sum(year => year.AgencyWeeks);

    public IReadOnlyList<SavingYear> Years => _years;

    public Guid ClaimedById { get; private init; }

    public string ClaimedByName { get; private init; }

    /// <summary>The person stood in for, where a deputy claimed it.</summary>
    public Guid? ClaimedForId { get; private init; }

    public DateTime ClaimedAt { get; private init; }

    public Guid? VerifiedById { get; private set; }

    public DateTime? VerifiedAt { get; private set; }

    public Guid? AcceptedById { get; private set; }

    public DateTime? AcceptedAt { get; private set; }

    /// <summary>Why it was rejected or reversed.</summary>
    public string? Reason { get; private set; }

    public DateTime? EndedAt { get; private set; }

    /// <summary>When its names and words were erased.</summary>
    public DateTime? ForgottenAt { get; private set; }

    /// <summary>Of all its years together.</summary>
    public SavingFigures Figures => _years.Aggregate(default(SavingFigures), (sum, year) => sum + year.Figures);

    /// <summary>Claims what a placement saved.</summary>
    public static Outcome ClaimPlacement(
        Actor by, DateTime at, Guid savingId, Guid partnershipId, PlacementSaving placement, SavingEvidence evidence, SavingDuration duration, out Saving? saving)
    {
        saving = null;
        if (placement.Baseline.Fault() is { } fault)
        {
            return fault;
        }

        if (placement.Years.Any(year => year.AgencyWeeks < 0 || year.Minutes < 0 || year.RequesterCostsPence < 0 || year.ProviderCostsPence < 0))
        {
            return SavingRefusals.FigureOutOfRange;
        }

        var claimed = new Saving
        {
            Id = savingId,
            PartnershipId = partnershipId,
            RequesterId = placement.RequesterId,
            ProviderId = placement.ProviderId,
            ServiceAreaId = placement.ServiceAreaId,
            PlacementId = placement.PlacementId,
            Title = placement.PlacementReference,
            BaselinePencePerHour = placement.Baseline.PencePerHour,
            LaterBaselinePencePerHour = placement.Baseline.LaterPencePerHour,
            BaselineSource = placement.Baseline.Source,
            BaselineReference = placement.Baseline.EvidenceReference.Trim(),
            Duration = duration,
            Class = evidence.Class,
            Evidence = evidence,
            ClaimedById = by.PersonId,
            ClaimedByName = by.Name,
            ClaimedForId = StoodInFor(by, placement.RequesterId, placement.ServiceAreaId),
            ClaimedAt = at,
            ChangedByName = by.Name,
            ChangedAt = at,
        };
        return claimed.Claim(by, at, placement.FiguresOf(savingId), out saving);
    }

    /// <summary>Claims what something else saved, against its baseline. By the same steps.</summary>
    public static Outcome ClaimOther(
        Actor by, DateTime at, Guid savingId, Guid partnershipId, OtherSaving other, SavingEvidence evidence, SavingDuration duration, out Saving? saving)
    {
        saving = null;
        if (string.IsNullOrWhiteSpace(other.Title))
        {
            return SavingRefusals.TitleMissing;
        }

        if (string.IsNullOrWhiteSpace(other.BaselineReference))
        {
            return SavingRefusals.BaselineEvidenceMissing;
        }

        if (other.Years.Any(year => year.BaselinePence < 1))
        {
            return SavingRefusals.BaselineMissing;
        }

        if (other.Years.Any(year => year.CostPence < 0))
        {
            return SavingRefusals.FigureOutOfRange;
        }

        var claimed = new Saving
        {
            Id = savingId,
            PartnershipId = partnershipId,
            RequesterId = other.RequesterId,
            ServiceAreaId = other.ServiceAreaId,
            Title = other.Title.Trim(),
            BaselineReference = other.BaselineReference.Trim(),
            Duration = duration,
            Class = evidence.Class,
            Evidence = evidence,
            ClaimedById = by.PersonId,
            ClaimedByName = by.Name,
            ClaimedForId = StoodInFor(by, other.RequesterId, other.ServiceAreaId),
            ClaimedAt = at,
            ChangedByName = by.Name,
            ChangedAt = at,
        };
        return claimed.Claim(by, at, other.FiguresOf(savingId), out saving);
    }

    /// <summary>What it counts for in that year: nothing before the board has accepted it, nor once it is reversed.</summary>
    public long CountedPence(FinancialYear year) => Status == SavingStatus.Accepted ? _years.Where(one => one.Year == year).Sum(one => one.Figures.PartnershipPence) : 0;

    /// <summary>
    /// Whether its figures are still what the placement’s records say of its months. Hours may have been approved since, something charged or taken back, costs
    /// entered, or the price outside changed. Months that come later are claimed by themselves.
    /// </summary>
    /// <param name="records">Of the months that it is of.</param>
    public bool StillFollowsFrom(IReadOnlyList<YearHours> records, long? laterPencePerHour) =>
        LaterBaselinePencePerHour == laterPencePerHour && _years.TrueForAll(own => records.Any(now => own.Year == now.Year && own.Minutes == now.Minutes
            && own.RechargePence == now.RechargePence && own.RequesterCostsPence == now.RequesterCostsPence && own.ProviderCostsPence == now.ProviderCostsPence && own.AgencyWeeks == now.AgencyWeeks));

    /// <summary>A finance officer of the requester, who is another person, says what evidence there is; the class follows from that.</summary>
    public Outcome Verify(Actor by, DateTime at, int seenVersion, SavingEvidence found)
    {
        if (Refuses(SavingVerb.Verify, seenVersion, out var refusal) || Refuses(by, Role.Finance, RequesterId, SavingRefusals.NotFinanceOfTheRequester, out refusal))
        {
            return refusal;
        }

        (Status, Evidence, Class, VerifiedById, VerifiedAt) = (SavingStatus.Verified, found, found.Class, by.PersonId, at);
        Changed(by, new SavingVerified(Id, at, by.PersonId, Class));
        return Outcome.DoneWith(Id);
    }

    /// <summary>A member of the board, who neither claimed nor verified it, accepts it.</summary>
    public Outcome Accept(Actor by, DateTime at, int seenVersion)
    {
        if (Refuses(SavingVerb.Accept, seenVersion, out var refusal) || Refuses(by, Role.BoardMember, PartnershipId, SavingRefusals.NotOfTheBoard, out refusal))
        {
            return refusal;
        }

        (Status, AcceptedById, AcceptedAt) = (SavingStatus.Accepted, by.PersonId, at);
        Changed(by, new SavingAccepted(Id, at, by.PersonId));
        return Outcome.DoneWith(Id);
    }

    /// <summary>Whoever would decide on it next says no, and why: finance of a claim, the board of what was verified.</summary>
    public Outcome Reject(Actor by, DateTime at, int seenVersion, string reason)
    {
        if (Refuses(SavingVerb.Reject, seenVersion, out var refusal)
            || (Status == SavingStatus.Claimed
                ? Refuses(by, Role.Finance, RequesterId, SavingRefusals.NotFinanceOfTheRequester, out refusal)
                : Refuses(by, Role.BoardMember, PartnershipId, SavingRefusals.NotOfTheBoard, out refusal)))
        {
            return refusal;
        }

        return End(by, at, SavingStatus.Rejected, reason, words => new SavingRejected(Id, at, by.PersonId, words));
    }

    /// <summary>Finance of the requester or the board takes it back, and why. Also by those who claimed or verified it: nobody gains by that.</summary>
    public Outcome Reverse(Actor by, DateTime at, int seenVersion, string reason)
    {
        if (Refuses(SavingVerb.Reverse, seenVersion, out var refusal))
        {
            return refusal;
        }

        return by.Holds(Role.Finance, RequesterId) || by.Holds(Role.BoardMember, PartnershipId)
            ? End(by, at, SavingStatus.Reversed, reason, words => new SavingReversed(Id, at, by.PersonId, words))
            : SavingRefusals.NotFinanceNorBoard;
    }

    /// <summary>Notes that names and words were erased; the use case erases those outside the evidence. The figures and the class stay.</summary>
    /// <param name="erased">What stands where words stood.</param>
    public Outcome Forget(Actor by, DateTime at, RetentionSchedule schedule, string erased, WorkingCalendar calendar)
    {
        if (ForgottenAt is not null)
        {
            return SavingRefusals.AlreadyForgotten;
        }

        if (calendar.LocalDate(at) <= schedule.RecordUntil(_years.Max(year => year.Year).LastDay))
        {
            return SavingRefusals.StillKept;
        }

        ForgottenAt = at;
        Evidence = Evidence with
        {
            BudgetReference = Gone(Evidence.BudgetReference),
            OrderNotPlacedReference = Gone(Evidence.OrderNotPlacedReference),
            SpendLikelyReference = Gone(Evidence.SpendLikelyReference),
        };
        Record(new SavingForgotten(Id, at, by.PersonId));
        return Outcome.Done;

        string Gone(string words) => words.Length > 0 ? erased : "";
    }

    private static Guid? StoodInFor(Actor by, Guid authorityId, Guid serviceAreaId)
    {
        var held = Claimants.Where(role => by.Holds(role, authorityId, serviceAreaId)).Select(role => by.DeputyFor(role, authorityId, serviceAreaId)).ToList();
        return held.Contains(null) ? null : held.FirstOrDefault();
    }

    private Outcome Claim(Actor by, DateTime at, IEnumerable<SavingYear> years, out Saving? saving)
    {
        saving = null;
        if (!Claimants.Any(role => by.Holds(role, RequesterId, ServiceAreaId)))
        {
            return SavingRefusals.NotOfTheRequester;
        }

        _years.AddRange(years);
        if (_years.Count == 0 || _years.DistinctBy(year => year.StartYear).Count() < _years.Count)
        {
            return SavingRefusals.YearsMissing;
        }

        var first = _years[0].StartYear;
        if (Duration == SavingDuration.Ongoing && !Enumerable.Range(first, FullYearsOfOngoing + 1).All(year => _years.Exists(one => one.StartYear == year)))
        {
            return SavingRefusals.OngoingTooShort;
        }

        saving = this;
        Record(new SavingClaimed(Id, at, by.PersonId, RequesterId, PlacementId, Title, Figures, Class, Duration));
        return Outcome.DoneWith(Id);
    }

    private Outcome End(Actor by, DateTime at, SavingStatus status, string reason, Func<string, DomainEvent> happened)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return SavingRefusals.ReasonMissing;
        }

        (Status, Reason, EndedAt) = (status, reason.Trim(), at);
        Changed(by, happened(Reason));
        return Outcome.DoneWith(Id);
    }

    /// <summary>Whether the person may not decide: without the role, or on their own saving, or standing in for one whose own it is.</summary>
    private bool Refuses(Actor by, Role role, Guid scopeId, Refusal without, [NotNullWhen(true)] out Refusal? refusal)
    {
        Guid?[] own = [ClaimedById, ClaimedForId, VerifiedById];
        var held = by.Roles.Where(held => held.Role == role && held.Covers(scopeId, null)).ToList();
        refusal = held.Count == 0 ? without
            : own.Contains(by.PersonId) || held.TrueForAll(one => one.DeputyForId is { } named && own.Contains(named)) ? SavingRefusals.OwnSaving
            : null;
        return refusal is not null;
    }

    private bool Refuses(SavingVerb verb, int seenVersion, [NotNullWhen(true)] out Refusal? refusal)
    {
        if (seenVersion != Version)
        {
            refusal = SavingRefusals.Stale(ChangedByName, ChangedAt);
            return true;
        }

        refusal = ForgottenAt is null ? null : SavingRefusals.AlreadyForgotten;
        return refusal is not null || SavingStates.Table.Refuses(Status, verb, "saving", out refusal);
    }

    private void Changed(Actor by, DomainEvent happened)
    {
        Version++;
        (ChangedByName, ChangedAt) = (by.Name, happened.EffectiveAt);
        Record(happened);
    }
}
