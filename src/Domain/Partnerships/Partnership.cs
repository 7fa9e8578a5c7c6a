namespace TalentPool.Domain.Partnerships;

/// <summary>
/// A closed, named group of authorities that share staff in some service areas, on signed terms. Because an authority's service area
/// lies in at most one partnership on any day, nobody ever chooses the partnership: it follows.
/// </summary>
public sealed partial class Partnership : Root
{
    private readonly List<Membership> _memberships = [];
    private readonly List<PooledServiceArea> _serviceAreas = [];

    public Partnership(Guid id, string name, string referencePrefix) => (Id, Name, ReferencePrefix) = (id, name, referencePrefix);

    private Partnership() => (Name, ReferencePrefix) = ("", "");

    public override ChainKey Chain => ChainKey.Partnership(Id);

    public string Name { get; private set; }

    /// <summary>What its references begin with, as in WY-2026-0042. The letters I, L and O are avoided.</summary>
    public string ReferencePrefix { get; private init; }

    public IReadOnlyList<Membership> Memberships => _memberships;

    public IReadOnlyList<PooledServiceArea> ServiceAreas => _serviceAreas;

    /// <summary>The authorities that are members on that day.</summary>
    public IReadOnlyList<Guid> MembersOn(DateOnly day) =>
        [.. _memberships.Where(membership => membership.IsInForceOn(day)).Select(membership => membership.AuthorityId).Distinct()];

    public IReadOnlyList<Guid> ServiceAreasOn(DateOnly day) =>
        [.. _serviceAreas.Where(area => area.IsInForceOn(day)).Select(area => area.ServiceAreaId).Distinct()];

    /// <summary>Whether this is the partnership for that authority's service area on that day.</summary>
    public bool AppliesTo(Guid authorityId, Guid serviceAreaId, DateOnly day) =>
        MembersOn(day).Contains(authorityId) && ServiceAreasOn(day).Contains(serviceAreaId);

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

    /// <summary>Ends the sharing of a service area on its last day. Gaps, enquiries and placements that are there go on to their end.</summary>
    public Outcome StopPooling(Actor by, DateTime at, Guid serviceAreaId, DateOnly lastDay)
    {
        var area = _serviceAreas.FirstOrDefault(held => held.ServiceAreaId == serviceAreaId && held.IsInForceOn(lastDay));
        if (area is null)
        {
            return PartnershipRefusals.ServiceAreaNotShared;
        }

        area.End(lastDay);
        Record(new ServiceAreaNoLongerPooled(Id, at, by.PersonId, serviceAreaId, lastDay));
        return Outcome.DoneWith(area.Id);
    }

    /// <summary>Shares exactly these service areas from a day on: those that are new begin then, and the others end on the day before.</summary>
    public Outcome ShareFrom(Actor by, DateTime at, IReadOnlyList<Guid> serviceAreaIds, DateOnly from, IReadOnlyList<Partnership> others)
    {
        if (serviceAreaIds.Count == 0)
        {
            return PartnershipRefusals.NoServiceArea;
        }

        var shared = ServiceAreasOn(from);
        return serviceAreaIds.Except(shared).Select(area => Pool(by, at, area, from, null, others))
            .Concat(shared.Except(serviceAreaIds).Select(area => StopPooling(by, at, area, from.AddDays(-1))))
            .FirstOrDefault(step => !step.IsDone) ?? Outcome.DoneWith(Id);
    }

    private bool Pools(Guid authorityId, Guid serviceAreaId, DateOnly from, DateOnly? to) =>
        _memberships.Any(held => held.AuthorityId == authorityId && Period.Overlap(held.From, held.To, from, to)
            && _serviceAreas.Any(area => area.ServiceAreaId == serviceAreaId
                && Period.Overlap(area.From, area.To, Later(held.From, from), Earlier(held.To, to))));

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;
}
