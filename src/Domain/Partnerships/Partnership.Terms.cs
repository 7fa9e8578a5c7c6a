namespace TalentPool.Domain.Partnerships;

/// <content>What the members agreed on, version by version, and who has signed it.</content>
public sealed partial class Partnership
{
    private readonly List<Terms> _terms = [];

    public IReadOnlyList<Terms> Terms => _terms;

    /// <summary>The version of the terms that applies on that day; null before the first.</summary>
    public Terms? TermsOn(DateOnly day) =>
        _terms.Where(terms => terms.AppliesFrom <= day).MaxBy(terms => (terms.AppliesFrom, terms.VersionNumber));

    /// <summary>The version that the next one follows, whether it applies already or not; null before the first.</summary>
    public Terms? LastTerms() => _terms.MaxBy(terms => terms.VersionNumber);

    /// <summary>Whether the authority is a member on that day and has signed the terms that apply then.</summary>
    public bool IsBoundOn(DateOnly day, Guid authorityId) =>
        MembersOn(day).Contains(authorityId) && TermsOn(day) is { } terms && terms.IsSignedBy(authorityId, day);

    /// <summary>Why nothing can be placed between the two on that day; null when both are bound by the same terms.</summary>
    public Refusal? NotBoundOn(DateOnly day, Guid oneAuthorityId, Guid otherAuthorityId) =>
        TermsOn(day) is null ? PartnershipRefusals.NoTermsOnThatDay
        : IsBoundOn(day, oneAuthorityId) && IsBoundOn(day, otherAuthorityId) ? null
        : PartnershipRefusals.NotBoundByTheTerms;

    /// <summary>The authorities that are members on some day on which the version applies, and have not signed it.</summary>
    public IReadOnlyList<Guid> NotSigned(Terms version)
    {
        var last = _terms.Where(later => later.VersionNumber > version.VersionNumber).Min(later => (DateOnly?)later.AppliesFrom)?.AddDays(-1);
        return
        [
            .. _memberships.Where(held => Period.Overlap(held.From, held.To, version.AppliesFrom, last)).Select(held => held.AuthorityId).Distinct()
                .Where(member => version.Signatures.All(signature => signature.AuthorityId != member)),
        ];
    }

    /// <summary>Adds the next version of the terms. It binds nobody before it is signed.</summary>
    public Outcome AddTerms(Actor by, DateTime at, Guid termsId, TermsWording wording)
    {
        if (wording.LegalBases.Count == 0)
        {
            return PartnershipRefusals.NoLegalBasis;
        }

        if (wording.UnitMinutes is < Partnerships.Terms.LeastUnitMinutes or > Partnerships.Terms.MostUnitMinutes)
        {
            return PartnershipRefusals.UnitOutOfRange;
        }

        if (PolicyFigure.Fault(wording.Figures) is { } fault)
        {
            return fault;
        }

        if (_terms.Any(earlier => earlier.AppliesFrom >= wording.AppliesFrom))
        {
            return PartnershipRefusals.TermsApplyTooEarly;
        }

        // What the members signed first may be older than its record here. A later version cannot change what was done under the one before.
        if (_terms.Count > 0 && wording.AppliesFrom < WorkingCalendar.EnglandAndWales.LocalDate(at))
        {
            return PartnershipRefusals.TermsApplyInThePast;
        }

        var added = new Terms(termsId, Id, _terms.Count + 1, wording);
        _terms.Add(added);
        Record(new TermsAdded(termsId, at, by.PersonId, added.VersionNumber, wording));
        return Outcome.DoneWith(termsId);
    }

    /// <summary>Records that a member has signed a version, on a day that may be long before the version applies.</summary>
    public Outcome SignTerms(Actor by, DateTime at, Guid termsId, Guid authorityId, DateOnly signedOn, string signedBy)
    {
        if (_terms.FirstOrDefault(version => version.Id == termsId) is not { } terms)
        {
            return PartnershipRefusals.NoSuchTerms;
        }

        if (!_memberships.Any(held => held.AuthorityId == authorityId && (held.To is null || held.To >= terms.AppliesFrom)))
        {
            return PartnershipRefusals.NotAMember;
        }

        if (terms.Signatures.Any(signature => signature.AuthorityId == authorityId))
        {
            return PartnershipRefusals.AlreadySigned;
        }

        if (string.IsNullOrWhiteSpace(signedBy))
        {
            return PartnershipRefusals.NoSignatory;
        }

        if (signedOn > WorkingCalendar.EnglandAndWales.LocalDate(at))
        {
            return PartnershipRefusals.SignedInTheFuture;
        }

        terms.Sign(new TermsSignature(authorityId, signedOn, signedBy));
        Record(new TermsSigned(termsId, at, by.PersonId, authorityId, signedOn, signedBy));
        return Outcome.DoneWith(termsId);
    }

    /// <summary>Records how VAT applies under the terms. It is decided once; another answer is another version of the terms.</summary>
    public Outcome DecideVat(Actor by, DateTime at, Guid termsId, VatTreatment treatment, DateOnly on)
    {
        if (_terms.FirstOrDefault(version => version.Id == termsId) is not { } terms)
        {
            return PartnershipRefusals.NoSuchTerms;
        }

        if (treatment == VatTreatment.Undecided)
        {
            return PartnershipRefusals.VatNotDecided;
        }

        if (terms.VatTreatment != VatTreatment.Undecided)
        {
            return PartnershipRefusals.VatAlreadyDecided;
        }

        if (!_memberships.Any(held => by.Holds(Role.Finance, held.AuthorityId)))
        {
            return PartnershipRefusals.NotFinance;
        }

        terms.DecideVat(treatment, by.PersonId, on);
        Record(new TermsVatDecided(termsId, at, by.PersonId, treatment, on));
        return Outcome.DoneWith(termsId);
    }
}
