namespace TalentPool.Domain.Partnerships;

/// <summary>
/// A closed, named group of authorities that share staff in some service areas, on signed terms. Because an authority's service area
/// lies in at most one partnership on any day, nobody ever chooses the partnership: it follows.
/// </summary>
public sealed partial class Partnership : Root
{
    private readonly List<Membership> _memberships = [];
    private readonly List<PooledServiceArea> _serviceAreas = [];
    private readonly List<Terms> _terms = [];

    public Partnership(Guid id, string name, string referencePrefix) => (Id, Name, ReferencePrefix) = (id, name, referencePrefix);

    private Partnership() => (Name, ReferencePrefix) = ("", "");

    public override ChainKey Chain => ChainKey.Partnership(Id);

    public string Name { get; private set; }

    /// <summary>What its references begin with, as in WY-2026-0042. The letters I, L and O are avoided.</summary>
    public string ReferencePrefix { get; private init; }

    public IReadOnlyList<Membership> Memberships => _memberships;

    public IReadOnlyList<PooledServiceArea> ServiceAreas => _serviceAreas;

    public IReadOnlyList<Terms> Terms => _terms;

    /// <summary>The authorities that are members on that day.</summary>
    public IReadOnlyList<Guid> MembersOn(DateOnly day) =>
        [.. _memberships.Where(membership => membership.IsInForceOn(day)).Select(membership => membership.AuthorityId).Distinct()];

    public IReadOnlyList<Guid> ServiceAreasOn(DateOnly day) =>
        [.. _serviceAreas.Where(area => area.IsInForceOn(day)).Select(area => area.ServiceAreaId).Distinct()];

    /// <summary>Whether this is the partnership for that authority's service area on that day.</summary>
    public bool AppliesTo(Guid authorityId, Guid serviceAreaId, DateOnly day) =>
        MembersOn(day).Contains(authorityId) && ServiceAreasOn(day).Contains(serviceAreaId);

    /// <summary>The version of the terms that applies on that day; null before the first.</summary>
    public Terms? TermsOn(DateOnly day) =>
        _terms.Where(terms => terms.AppliesFrom <= day).MaxBy(terms => (terms.AppliesFrom, terms.VersionNumber));

    /// <summary>Whether the authority is a member on that day and has signed the terms that apply then.</summary>
    public bool IsBoundOn(DateOnly day, Guid authorityId) =>
        MembersOn(day).Contains(authorityId) && TermsOn(day) is { } terms && terms.IsSignedBy(authorityId, day);

    /// <summary>Why nothing can be placed between the two on that day; null when both are bound by the same terms.</summary>
    public Refusal? NotBoundOn(DateOnly day, Guid oneAuthorityId, Guid otherAuthorityId) =>
        TermsOn(day) is null ? PartnershipRefusals.NoTermsOnThatDay
        : IsBoundOn(day, oneAuthorityId) && IsBoundOn(day, otherAuthorityId) ? null
        : PartnershipRefusals.NotBoundByTheTerms;

    /// <summary>Takes an authority in. The other partnerships are handed in because a shared service area may not lie in two of them.</summary>
    public Outcome Join(Actor by, DateTime at, Guid authorityId, DateOnly from, DateOnly? to, DateOnly signedOn, IReadOnlyList<Partnership> others)
    {
        if (to < from)
        {
            return PartnershipRefusals.EndsBeforeItStarts;
        }

        if (_memberships.Any(held => held.AuthorityId == authorityId && Period.Overlap(held.From, held.To, from, to)))
        {
            return PartnershipRefusals.AlreadyAMember;
        }

        var clash = others.Where(other => other.Id != Id).FirstOrDefault(other => _serviceAreas.Any(area =>
            Period.Overlap(area.From, area.To, from, to) && other.Pools(authorityId, area.ServiceAreaId, Later(area.From, from), Earlier(area.To, to))));
        if (clash is not null)
        {
            return PartnershipRefusals.ServiceAreaInAnotherPartnership(clash.Name);
        }

        var joined = new Membership(authorityId, from, to, signedOn);
        _memberships.Add(joined);
        Record(new MemberJoined(Id, at, by.PersonId, authorityId, from, to, signedOn));
        return Outcome.DoneWith(joined.Id);
    }

    /// <summary>Ends a membership on its last day. What is placed then runs on under the terms it was placed on.</summary>
    public Outcome Leave(Actor by, DateTime at, Guid authorityId, DateOnly lastDay)
    {
        var membership = _memberships.FirstOrDefault(held => held.AuthorityId == authorityId && held.IsInForceOn(lastDay));
        if (membership is null)
        {
            return PartnershipRefusals.NotAMember;
        }

        membership.End(lastDay);
        Record(new MemberLeft(Id, at, by.PersonId, authorityId, lastDay));
        return Outcome.DoneWith(membership.Id);
    }

    /// <summary>Starts to share a service area.</summary>
    public Outcome Pool(Actor by, DateTime at, Guid serviceAreaId, DateOnly from, DateOnly? to, IReadOnlyList<Partnership> others)
    {
        if (to < from)
        {
            return PartnershipRefusals.EndsBeforeItStarts;
        }

        if (_serviceAreas.Any(held => held.ServiceAreaId == serviceAreaId && Period.Overlap(held.From, held.To, from, to)))
        {
            return PartnershipRefusals.ServiceAreaAlreadyShared;
        }

        var clash = others.Where(other => other.Id != Id).FirstOrDefault(other => _memberships.Any(held =>
            Period.Overlap(held.From, held.To, from, to) && other.Pools(held.AuthorityId, serviceAreaId, Later(held.From, from), Earlier(held.To, to))));
        if (clash is not null)
        {
            return PartnershipRefusals.ServiceAreaInAnotherPartnership(clash.Name);
        }

        var added = new PooledServiceArea(serviceAreaId, from, to);
        _serviceAreas.Add(added);
        Record(new ServiceAreaPooled(Id, at, by.PersonId, serviceAreaId, from, to));
        return Outcome.DoneWith(added.Id);
    }

    /// <summary>Adds the next version of the terms. It binds nobody before it is signed.</summary>
    public Outcome AddTerms(Actor by, DateTime at, Guid termsId, TermsWording wording)
    {
        if (wording.LegalBases.Count == 0)
        {
            return PartnershipRefusals.NoLegalBasis;
        }

        if (wording.UnitMinutes is < 1 or > 60)
        {
            return PartnershipRefusals.UnitOutOfRange;
        }

        if (_terms.Any(earlier => earlier.AppliesFrom >= wording.AppliesFrom))
        {
            return PartnershipRefusals.TermsApplyTooEarly;
        }

        var added = new Terms(termsId, Id, _terms.Count + 1, wording);
        _terms.Add(added);
        Record(new TermsAdded(termsId, at, by.PersonId, added.VersionNumber, wording));
        return Outcome.DoneWith(termsId);
    }

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

    private bool Pools(Guid authorityId, Guid serviceAreaId, DateOnly from, DateOnly? to) =>
        _memberships.Any(held => held.AuthorityId == authorityId && Period.Overlap(held.From, held.To, from, to)
            && _serviceAreas.Any(area => area.ServiceAreaId == serviceAreaId
                && Period.Overlap(area.From, area.To, Later(held.From, from), Earlier(held.To, to))));

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;
}
