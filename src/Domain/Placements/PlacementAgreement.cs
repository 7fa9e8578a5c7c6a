using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Placements;

/// <summary>What is settled when an offer is accepted, and frozen with the placement.</summary>
public sealed record PlacementAgreement
{
    public required string Reference { get; init; }

    public required Guid GapId { get; init; }

    public required Guid OfferId { get; init; }

    public required Guid HostAuthorityId { get; init; }

    public required Guid HomeAuthorityId { get; init; }

    public required Guid OfficerId { get; init; }

    public required Guid OfficerPersonId { get; init; }

    public required Guid LineManagerId { get; init; }

    public required Guid RequesterId { get; init; }

    public required Guid ServiceAreaId { get; init; }

    /// <summary>Whether the work is legal work, which asks for the full conflict check.</summary>
    public bool IsLegal { get; init; }

    /// <summary>Whether it is a reserved legal activity or work in court.</summary>
    public bool IsReservedWork { get; init; }

    public required LegalBasis LegalBasis { get; init; }

    public required GapShape Shape { get; init; }

    /// <summary>The most minutes that may be worked, at least 1.</summary>
    public required int CapMinutes { get; init; }

    /// <summary>What the work is charged by; null for the usual: the rate of the officer's grade by the hour.</summary>
    public AgreedPrice? Price { get; init; }

    /// <summary>Whether the rate is fixed for the term or moves with the national award; null for fixed.</summary>
    public RateTerm? Term { get; init; }

    /// <summary>The rate of the officer or their grade that is in force; null where none has been entered, or hours are not what is charged.</summary>
    public Guid? RateId { get; init; }

    public long RatePencePerHour { get; init; }

    /// <summary>What an hour outside would have cost, in pence; null where the gap has no comparator.</summary>
    public long? ComparatorPencePerHour { get; init; }

    /// <summary>How the comparator was priced and by which route, in words.</summary>
    public string ComparatorBasis { get; init; } = "";

    public string CostCentre { get; init; } = "";

    public string OrderNumber { get; init; } = "";

    /// <summary>The host's budget holder who said yes to cap × rate; null where nobody has.</summary>
    public Guid? BudgetApprovedById { get; init; }

    /// <summary>The budget holder in whose place a deputy said it; null where it was the budget holder.</summary>
    public Guid? BudgetApprovedForId { get; init; }

    public DateTime? BudgetApprovedAt { get; init; }

    /// <summary>The day on which the officer was consulted; s.113 asks for it.</summary>
    public DateOnly? ConsultedOn { get; init; }

    public Guid? ConsultedById { get; init; }

    public string ConsultedHow { get; init; } = "";
}
