using System.Diagnostics.CodeAnalysis;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Placements;

/// <summary>
/// An accepted offer: an officer of the home works for the host, on the terms that bound both on the day of acceptance, at a rate
/// frozen beside what the outside would have cost.
/// </summary>
public sealed partial class Placement : Root
{
    private Placement()
    {
        (Reference, ComparatorBasis, CostCentre, OrderNumber, ConsultedHow, ChangedByName) = ("", "", "", "", "", "");
        Shape = null!;
    }

    public override ChainKey Chain => ChainKey.Partnership(PartnershipId);

    /// <summary>Raised by each change that a person should have seen before deciding.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Who raised the version last, for whoever still looks at the one before.</summary>
    public string ChangedByName { get; private set; }

    public DateTime ChangedAt { get; private set; }

    public PlacementStatus Status { get; private set; }

    public string Reference { get; private init; }

    public Guid PartnershipId { get; private init; }

    /// <summary>The version of the terms that bound both sides on the day of acceptance.</summary>
    public Guid TermsId { get; private init; }

    public Guid GapId { get; private init; }

    public Guid OfferId { get; private init; }

    public Guid HostAuthorityId { get; private init; }

    public Guid HomeAuthorityId { get; private init; }

    public Guid OfficerId { get; private init; }

    public Guid OfficerPersonId { get; private init; }

    public Guid LineManagerId { get; private init; }

    public Guid RequesterId { get; private init; }

    public Guid ServiceAreaId { get; private init; }

    public bool IsLegal { get; private init; }

    /// <summary>Whether any of it is a reserved legal activity or work in court.</summary>
    public bool IsReservedWork { get; private set; }

    public LegalBasis LegalBasis { get; private init; }

    public GapShape Shape { get; private set; }

    public DateOnly StartsOn { get; private init; }

    /// <summary>The last day, as extended or as shortened by a notice.</summary>
    public DateOnly EndsOn { get; private set; }

    /// <summary>The rate that was agreed to; empty where hours are not what is charged.</summary>
    public Guid RateId { get; private init; }

    /// <summary>What an hour costs the host, frozen at acceptance; 0 where hours are not what is charged.</summary>
    public long RatePencePerHour { get; private init; }

    public long? ComparatorPencePerHour { get; private init; }

    public string ComparatorBasis { get; private init; }

    public VatTreatment VatTreatment { get; private set; }

    public string CostCentre { get; private init; }

    public string OrderNumber { get; private init; }

    public Guid BudgetApprovedById { get; private init; }

    /// <summary>The budget holder in whose place a deputy said yes; null where it was the budget holder.</summary>
    public Guid? BudgetApprovedForId { get; private init; }

    public DateTime BudgetApprovedAt { get; private init; }

    public DateOnly? ConsultedOn { get; private init; }

    public Guid? ConsultedById { get; private init; }

    public string ConsultedHow { get; private init; }

    public Guid AgreedById { get; private init; }

    /// <summary>The manager of the host in whose place a deputy agreed; null where it was the manager.</summary>
    public Guid? AgreedForId { get; private init; }

    public DateTime AgreedAt { get; private init; }

    /// <summary>Everyone who has acted for the home in this placement; none of them may act for the host.</summary>
    public List<Guid> ActedForHome { get; private init; } = [];

    /// <summary>Everyone who has acted for the host in this placement; none of them may act for the home.</summary>
    public List<Guid> ActedForHost { get; private init; } = [];

    /// <summary>Makes a placement of an accepted offer, in the same act as the acceptance.</summary>
    public static Outcome Agree(
        Actor by, DateTime at, Guid placementId, Partnership partnership, PlacementAgreement agreed, WorkingCalendar calendar, out Placement? placement)
    {
        placement = null;
        var day = calendar.LocalDate(at);
        if (agreed.HostAuthorityId == agreed.HomeAuthorityId)
        {
            return PlacementRefusals.HostIsHome;
        }

        if (partnership.NotBoundOn(day, agreed.HostAuthorityId, agreed.HomeAuthorityId) is { } notBound)
        {
            return notBound;
        }

        var terms = partnership.TermsOn(day)!;
        if (!terms.LegalBases.Contains(agreed.LegalBasis))
        {
            return PlacementRefusals.LegalBasisNotInTerms;
        }

        if (agreed.LegalBasis == LegalBasis.Section113 && (agreed.ConsultedOn is null || agreed.ConsultedOn > day || string.IsNullOrWhiteSpace(agreed.ConsultedHow)))
        {
            return PlacementRefusals.OfficerNotConsulted;
        }

        if (agreed.Shape.Fault(calendar) is { } fault)
        {
            return fault;
        }

        if (agreed.Shape.To < day)
        {
            return PlacementRefusals.LastDayPassed;
        }

        if (agreed.CapMinutes < 1)
        {
            return PlacementRefusals.CapMissing;
        }

        var isByTheHour = agreed.Price is null or { IsByTheHour: true };
        if (isByTheHour && (agreed.RateId is null || agreed.RatePencePerHour < 1))
        {
            return PlacementRefusals.RateMissing;
        }

        if (agreed.BudgetApprovedById is not { } budgetHolderId || agreed.BudgetApprovedAt is not { } budgetApprovedAt
            || string.IsNullOrWhiteSpace(agreed.CostCentre))
        {
            return PlacementRefusals.BudgetNotApproved;
        }

        Guid[] home = [agreed.OfficerPersonId, agreed.LineManagerId];
        Guid[] host = [agreed.RequesterId, budgetHolderId, by.PersonId];
        if (home.Intersect(host).Any())
        {
            return PlacementRefusals.ActsForBothSides;
        }

        placement = new Placement
        {
            Id = placementId,
            Reference = agreed.Reference,
            PartnershipId = partnership.Id,
            TermsId = terms.Id,
            GapId = agreed.GapId,
            OfferId = agreed.OfferId,
            HostAuthorityId = agreed.HostAuthorityId,
            HomeAuthorityId = agreed.HomeAuthorityId,
            OfficerId = agreed.OfficerId,
            OfficerPersonId = agreed.OfficerPersonId,
            LineManagerId = agreed.LineManagerId,
            RequesterId = agreed.RequesterId,
            ServiceAreaId = agreed.ServiceAreaId,
            IsLegal = agreed.IsLegal,
            IsReservedWork = agreed.IsReservedWork,
            LegalBasis = agreed.LegalBasis,
            Shape = Reshaped(agreed.Shape, agreed.Shape.To, 0),
            StartsOn = agreed.Shape.From,
            EndsOn = agreed.Shape.To,
            CapMinutes = agreed.CapMinutes,
            PriceAgreed = agreed.Price,
            TermKind = agreed.Term?.Kind ?? RateTermKind.Fixed,
            CeilingPencePerHour = agreed.Term?.CeilingPencePerHour,
            RateId = isByTheHour ? agreed.RateId!.Value : Guid.Empty,
            RatePencePerHour = isByTheHour ? agreed.RatePencePerHour : 0,
            ComparatorPencePerHour = agreed.ComparatorPencePerHour,
            ComparatorBasis = agreed.ComparatorBasis,
            VatTreatment = terms.VatTreatment,
            CostCentre = agreed.CostCentre,
            OrderNumber = agreed.OrderNumber,
            BudgetApprovedById = budgetHolderId,
            BudgetApprovedForId = agreed.BudgetApprovedForId,
            BudgetApprovedAt = budgetApprovedAt,
            ConsultedOn = agreed.ConsultedOn,
            ConsultedById = agreed.ConsultedById,
            ConsultedHow = agreed.ConsultedHow,
            AgreedById = by.PersonId,
            AgreedForId = by.DeputyFor([Role.ServiceManager, Role.HeadOfService], agreed.HostAuthorityId, agreed.ServiceAreaId),
            AgreedAt = at,
            ActedForHome = [.. home.Distinct()],
            ActedForHost = [.. host.Distinct()],
            ChangedByName = by.Name,
            ChangedAt = at,
        };
        placement.Record(new PlacementAgreed(placementId, at, by.PersonId, terms.Id, placement.VatTreatment, agreed));
        return Outcome.DoneWith(placementId);
    }

    /// <summary>What so many minutes cost, in pence: rounded once, half away from zero.</summary>
    public long CostPence(int minutes) => Pence.OfMinutes(minutes, RatePencePerHour);

    /// <summary>Which side the person stands on here: by what they have done, else by their role; null for a stranger.</summary>
    public Side? SideOf(Actor by)
    {
        if (ActedForHome.Contains(by.PersonId) || IsLineManager(by))
        {
            return Side.Home;
        }

        if (ActedForHost.Contains(by.PersonId) || by.PersonId == SupervisorId)
        {
            return Side.Host;
        }

        var (isHome, isHost) = (Manages(by, HomeAuthorityId), Manages(by, HostAuthorityId));
        return isHome && (!isHost || by.AuthorityId == HomeAuthorityId) ? Side.Home : isHost ? Side.Host : null;
    }

    private static bool Manages(Actor by, Guid authorityId, Guid serviceAreaId) =>
        by.Holds(Role.ServiceManager, authorityId, serviceAreaId) || by.Holds(Role.HeadOfService, authorityId, serviceAreaId);

    private bool Manages(Actor by, Guid authorityId) => Manages(by, authorityId, ServiceAreaId);

    /// <summary>Whether the role is held there by somebody who is none of these people and does not stand in for one of them.</summary>
    private bool HoldsApartFrom(Actor by, Role role, Guid authorityId, IReadOnlyList<Guid> people) =>
        !people.Contains(by.PersonId)
        && by.Roles.Any(held => held.Role == role && held.Covers(authorityId, ServiceAreaId) && !(held.DeputyForId is { } named && people.Contains(named)));

    private bool IsLineManager(Actor by) =>
        by.PersonId == LineManagerId
        || by.Roles.Any(held => held.Role == Role.LineManager && held.DeputyForId == LineManagerId && held.Covers(HomeAuthorityId, ServiceAreaId));

    /// <summary>Whether the person may act for that side, having not acted for the other.</summary>
    private bool Refuses(Actor by, Side side, [NotNullWhen(true)] out Refusal? refusal)
    {
        var others = side == Side.Home ? ActedForHost : ActedForHome;
        refusal = others.Contains(by.PersonId) ? PlacementRefusals.ActsForBothSides : null;
        return refusal is not null;
    }

    private bool Refuses(PlacementVerb verb, int seenVersion, [NotNullWhen(true)] out Refusal? refusal)
    {
        if (seenVersion != Version)
        {
            refusal = PlacementRefusals.Stale(ChangedByName, ChangedAt);
            return true;
        }

        return PlacementStates.Table.Refuses(Status, verb, "placement", out refusal);
    }

    private void Changed(Actor by, Side side, DomainEvent happened)
    {
        Bind(by, side);
        Changed(by.Name, happened);
    }

    /// <summary>Lets a person act for that side on what is handed in under the placement; a refusal where they have acted for the other.</summary>
    public Refusal? ActFor(Actor by, Side side)
    {
        if (Refuses(by, side, out var refusal))
        {
            return refusal;
        }

        Bind(by, side);
        return null;
    }

    /// <summary>Keeps that the person has acted for that side, on the placement or on what is handed in under it, so that they never act for the other.</summary>
    internal void Bind(Actor by, Side side)
    {
        var acted = side == Side.Home ? ActedForHome : ActedForHost;
        if (!by.IsClock && !acted.Contains(by.PersonId))
        {
            acted.Add(by.PersonId);
        }
    }

    private void Changed(string byName, DomainEvent happened)
    {
        MarkChanged(byName, happened.EffectiveAt);
        Record(happened);
    }

    private void MarkChanged(string byName, DateTime at)
    {
        Version++;
        (ChangedByName, ChangedAt) = (byName, at);
    }

    private static GapShape Reshaped(GapShape shape, DateOnly to, int addedMinutes) => shape.Kind switch
    {
        ShapeKind.HoursAWeek => GapShape.HoursAWeek(shape.From, to, shape.Minutes),
        ShapeKind.HoursByADate => GapShape.HoursByADate(shape.From, to, shape.Minutes + addedMinutes),
        _ => GapShape.Sessions(shape.From, to, shape.SessionMinutes),
    };
}
