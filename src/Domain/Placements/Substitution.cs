using TalentPool.Domain.Gaps;
using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Placements;

/// <summary>
/// Another officer of the home put forward to go on with a placement from a day. It reserves nothing until the host takes it, and then
/// becomes a placement of its own.
/// </summary>
public sealed class Substitution
{
    private Substitution()
    {
        (Discipline, Level) = ("", "");
        Shape = null!;
    }

    internal Substitution(Guid id, Guid placementId, SubstituteTerms terms, GapShape shape, AgreedPrice price, long agreedRatePence, Guid proposedById, DateTime proposedAt, DateTime expiresAt)
    {
        (Id, PlacementId, ProposedById, ProposedAt, ExpiresAt) = (id, placementId, proposedById, proposedAt, expiresAt);
        (OfficerId, OfficerPersonId, LineManagerId) = (terms.OfficerId, terms.OfficerPersonId, terms.LineManagerId);
        (From, Reason, Shape) = (terms.From, terms.Reason, shape);
        (Discipline, Level, MeetsEveryEssential, PreAgreedLimitMinutes) = (terms.Discipline, terms.Level, terms.MeetsEveryEssential, terms.PreAgreedLimitMinutes);

        // Where hours are not what is charged, whoever does the work costs the same.
        RateId = price.IsByTheHour ? terms.RateId!.Value : Guid.Empty;

        // A home that asks for no more gives the dearer officer at the rate that the host's budget holder has agreed to.
        RatePencePerHour = !price.IsByTheHour ? 0
            : terms.AsksOwnRate ? terms.OwnRatePencePerHour
            : Math.Min(terms.OwnRatePencePerHour, agreedRatePence);
        IsDearer = RatePencePerHour > agreedRatePence;
    }

    public Guid Id { get; private init; }

    public Guid PlacementId { get; private init; }

    public SubstitutionStatus Status { get; private set; }

    public Guid OfficerId { get; private init; }

    public Guid OfficerPersonId { get; private init; }

    public Guid LineManagerId { get; private init; }

    /// <summary>The substitute's first day.</summary>
    public DateOnly From { get; private init; }

    public SubstitutionReason Reason { get; private init; }

    /// <summary>The hours from that day to the last day of the placement, as they stood when it was proposed.</summary>
    public GapShape Shape { get; private init; }

    public string Discipline { get; private init; }

    public string Level { get; private init; }

    public bool MeetsEveryEssential { get; private init; }

    /// <summary>Minutes a week up to which the line manager alone may release.</summary>
    public int PreAgreedLimitMinutes { get; private init; }

    /// <summary>The rate of the substitute's grade on the first day; empty where hours are not what is charged.</summary>
    public Guid RateId { get; private init; }

    /// <summary>What an hour of the substitute costs the host, frozen when it was proposed.</summary>
    public long RatePencePerHour { get; private init; }

    /// <summary>Whether an hour costs more than the placement's, so that a budget holder of the host has to agree to it.</summary>
    public bool IsDearer { get; private init; }

    public Guid ProposedById { get; private init; }

    public DateTime ProposedAt { get; private init; }

    /// <summary>Until when the host has to take it: the end of the first day.</summary>
    public DateTime ExpiresAt { get; private init; }

    public DateTime? AgreedAt { get; private set; }

    public DateOnly? ConsultedOn { get; private set; }

    public Guid? ConsultedById { get; private set; }

    public string? ConsultedHow { get; private set; }

    public DateTime? ReleasedAt { get; private set; }

    public Guid? ReleasedById { get; private set; }

    public DateTime? CostAgreedAt { get; private set; }

    public Guid? CostAgreedById { get; private set; }

    /// <summary>Whether the substitute said no. Only the line manager sees this; for others nobody was available.</summary>
    public bool IsRefusedByOfficer { get; private set; }

    /// <summary>What the home wrote when it did not release, or withdrew.</summary>
    public string? HomeNote { get; private set; }

    public SubstituteTurnDownReason? TurnDownReason { get; private set; }

    public string? TurnDownExplanation { get; private set; }

    /// <summary>When it was taken, turned down, refused or withdrawn, or expired.</summary>
    public DateTime? SettledAt { get; private set; }

    public Guid? SettledById { get; private set; }

    /// <summary>The placement that was made of it.</summary>
    public Guid? SuccessorId { get; private set; }

    public bool IsOpen => Status is SubstitutionStatus.Proposed or SubstitutionStatus.Willing or SubstitutionStatus.Released;

    /// <summary>Whether a budget holder of the host still has to agree before the host can take it.</summary>
    public bool WaitsForBudget => IsDearer && CostAgreedAt is null;

    /// <summary>Whether the host reads the substitute's name: from the release on, and only while it still matters.</summary>
    public bool IsNamedOutside => Status is SubstitutionStatus.Released or SubstitutionStatus.Taken;

    /// <summary>Whether the line manager alone may not release.</summary>
    public bool IsAboveLimit(WorkingCalendar calendar) => WeekMinutes.Of(Shape, calendar).Minutes.DefaultIfEmpty().Max() > PreAgreedLimitMinutes;

    internal void Agree(Consultation? consultation, DateTime at)
    {
        (Status, AgreedAt) = (SubstitutionStatus.Willing, at);
        (ConsultedOn, ConsultedById, ConsultedHow) = (consultation?.On, consultation?.ByPersonId, consultation?.How);
    }

    internal void Release(Guid by, DateTime at) => (Status, ReleasedById, ReleasedAt) = (SubstitutionStatus.Released, by, at);

    internal void AgreeCost(Guid by, DateTime at) => (CostAgreedById, CostAgreedAt) = (by, at);

    internal void Refuse(bool byOfficer, string? note, Guid by, DateTime at)
    {
        (IsRefusedByOfficer, HomeNote) = (byOfficer, note);
        Settle(SubstitutionStatus.Refused, by, at);
    }

    internal void TurnDown(SubstituteTurnDownReason reason, string explanation, Guid by, DateTime at)
    {
        (TurnDownReason, TurnDownExplanation) = (reason, explanation);
        Settle(SubstitutionStatus.TurnedDown, by, at);
    }

    internal void Withdraw(string? note, Guid by, DateTime at)
    {
        HomeNote = note;
        Settle(SubstitutionStatus.Withdrawn, by, at);
    }

    internal void Take(Guid successorId, Guid by, DateTime at)
    {
        SuccessorId = successorId;
        Settle(SubstitutionStatus.Taken, by, at);
    }

    internal void Fall(Guid by, DateTime at) => Settle(SubstitutionStatus.Fallen, by, at);

    internal void Expire(DateTime at) => Settle(SubstitutionStatus.Expired, Actor.Clock.PersonId, at);

    private void Settle(SubstitutionStatus status, Guid by, DateTime at) => (Status, SettledById, SettledAt) = (status, by, at);
}
