using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Partnerships;

/// <summary>
/// A version of what the members signed. It is added to and signed, never rewritten: what was placed under it keeps it.
/// </summary>
public sealed class Terms
{
    public const int LeastUnitMinutes = 1;

    public const int MostUnitMinutes = 60;

    private readonly List<TermsSignature> _signatures = [];

    internal Terms(Guid id, Guid partnershipId, int versionNumber, TermsWording wording)
    {
        (Id, PartnershipId, VersionNumber) = (id, partnershipId, versionNumber);
        AppliesFrom = wording.AppliesFrom;
        LegalBases = [.. wording.LegalBases];
        ProcurementExemption = wording.ProcurementExemption;
        Pricing = wording.Pricing;
        UnitMinutes = wording.UnitMinutes;
        RoundsEachEntry = wording.RoundsEachEntry;
        Indemnity = wording.Indemnity;
        Figures = wording.Figures with { };
    }

    private Terms() => (LegalBases, Figures) = ([], new PolicyFigures());

    public Guid Id { get; private init; }

    public Guid PartnershipId { get; private init; }

    /// <summary>1 for the first version, without gaps.</summary>
    public int VersionNumber { get; private init; }

    public DateOnly AppliesFrom { get; private init; }

    public List<LegalBasis> LegalBases { get; private init; }

    public ProcurementExemption ProcurementExemption { get; private init; }

    public Pricing Pricing { get; private init; }

    /// <summary>The unit that time is charged in, in minutes; six by custom, a tenth of an hour.</summary>
    public int UnitMinutes { get; private init; } = 6;

    /// <summary>Whether each entry is rounded up to the unit, instead of the month's sum.</summary>
    public bool RoundsEachEntry { get; private init; }

    public IndemnityHolder Indemnity { get; private init; }

    public VatTreatment VatTreatment { get; private set; }

    /// <summary>The finance officer who signed the VAT treatment off.</summary>
    public Guid? VatSignedOffById { get; private set; }

    public DateOnly? VatSignedOffOn { get; private set; }

    public PolicyFigures Figures { get; private init; }

    public IReadOnlyList<TermsSignature> Signatures => _signatures;

    public bool IsSignedBy(Guid authorityId, DateOnly day) =>
        _signatures.Any(signature => signature.AuthorityId == authorityId && signature.SignedOn <= day);

    /// <summary>What worked minutes become when they are charged.</summary>
    public ChargeUnits ToUnits() => new(UnitMinutes, RoundsEachEntry ? UnitRounding.EachEntry : UnitRounding.LineTotal);

    /// <summary>What the version says, as the next one may take it over.</summary>
    public TermsWording ToWording() => new()
    {
        AppliesFrom = AppliesFrom,
        LegalBases = [.. LegalBases],
        ProcurementExemption = ProcurementExemption,
        Pricing = Pricing,
        UnitMinutes = UnitMinutes,
        RoundsEachEntry = RoundsEachEntry,
        Indemnity = Indemnity,
        Figures = Figures with { },
    };

    internal void Sign(TermsSignature signature) => _signatures.Add(signature);

    internal void DecideVat(VatTreatment treatment, Guid by, DateOnly on) =>
        (VatTreatment, VatSignedOffById, VatSignedOffOn) = (treatment, by, on);
}
