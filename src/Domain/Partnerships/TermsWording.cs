namespace TalentPool.Domain.Partnerships;

/// <summary>What a new version of the terms says, before anyone has signed it.</summary>
public sealed record TermsWording
{
    public required DateOnly AppliesFrom { get; init; }

    public required IReadOnlyList<LegalBasis> LegalBases { get; init; }

    public ProcurementExemption ProcurementExemption { get; init; } = ProcurementExemption.HorizontalCooperation;

    public Pricing Pricing { get; init; } = Pricing.HourlyByGrade;

    /// <summary>Minutes in a charged unit, 1 to 60.</summary>
    public int UnitMinutes { get; init; } = 6;

    public bool RoundsEachEntry { get; init; }

    public IndemnityHolder Indemnity { get; init; } = IndemnityHolder.Home;

    public PolicyFigures Figures { get; init; } = new();
}
