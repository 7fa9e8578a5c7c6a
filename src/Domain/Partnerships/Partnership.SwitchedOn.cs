namespace TalentPool.Domain.Partnerships;

/// <content>
/// What a member shares is switched on by service area, once there is somebody for every duty. Until then it posts no gap there and is not
/// asked. What runs goes on, whatever is switched off and whoever leaves.
/// </content>
public sealed partial class Partnership
{
    private readonly List<SwitchedOnArea> _switchedOn = [];

    public IReadOnlyList<SwitchedOnArea> SwitchedOn => _switchedOn;

    public bool IsSwitchedOn(Guid authorityId, Guid serviceAreaId) => _switchedOn.Any(area => area.IsOn && area.IsOf(authorityId, serviceAreaId));

    /// <summary>The members of that day for which the service area is switched on.</summary>
    public IReadOnlyList<Guid> MembersSharing(Guid serviceAreaId, DateOnly day) => [.. MembersOn(day).Where(member => IsSwitchedOn(member, serviceAreaId))];

    /// <summary>Switches a service area on for a member.</summary>
    /// <param name="on">The day of it: the member and the service area must belong to the partnership then.</param>
    /// <param name="missing">The duties that nobody there can perform. With any of them it stays off.</param>
    public Outcome SwitchOn(Actor by, DateTime at, DateOnly on, Authority member, ServiceArea area, IReadOnlyList<Duty> missing)
    {
        var refusal = !MembersOn(on).Contains(member.Id) ? PartnershipRefusals.NotAMember
            : !ServiceAreasOn(on).Contains(area.Id) ? PartnershipRefusals.ServiceAreaNotPooled
            : IsSwitchedOn(member.Id, area.Id) ? PartnershipRefusals.AlreadySwitchedOn(member.ShortName, area.Name)
            : missing.Count > 0 ? PartnershipRefusals.DutiesNobodyPerforms(member.ShortName, area.Name, missing)
            : null;
        if (refusal is not null)
        {
            return refusal;
        }

        var switched = new SwitchedOnArea(member.Id, area.Id, by, at);
        _switchedOn.Add(switched);
        Record(new ServiceAreaSwitchedOn(switched.Id, at, by.PersonId, member.Id, area.Id));
        return Outcome.DoneWith(switched.Id);
    }

    /// <summary>Switches a service area off for a member. Gaps, enquiries and placements that are there go on to their end.</summary>
    public Outcome SwitchOff(Actor by, DateTime at, Authority member, ServiceArea area)
    {
        if (_switchedOn.FirstOrDefault(known => known.IsOn && known.IsOf(member.Id, area.Id)) is not { } switched)
        {
            return PartnershipRefusals.NotSwitchedOn(member.ShortName, area.Name);
        }

        switched.SwitchOff(by, at);
        Record(new ServiceAreaSwitchedOff(switched.Id, at, by.PersonId, member.Id, area.Id));
        return Outcome.DoneWith(switched.Id);
    }

    /// <summary>Notes where a duty has fallen vacant since, each time once, and where every duty can be performed again. Nothing is switched off by it.</summary>
    /// <param name="missing">The duties of a service area that is on which nobody at the member can perform.</param>
    public void NoteDuties(DateTime at, Func<SwitchedOnArea, IReadOnlyList<Duty>> missing)
    {
        foreach (var area in _switchedOn.Where(area => area.IsOn))
        {
            var vacant = missing(area);
            if (vacant.Count > 0 && area.VacantSince is null)
            {
                area.FallVacant(at);
                Record(new DutiesFellVacant(area.Id, at, area.AuthorityId, area.ServiceAreaId, [.. vacant]));
            }
            else if (vacant.Count == 0 && area.VacantSince is not null)
            {
                area.FallVacant(null);
                Record(new DutiesFilled(area.Id, at, area.AuthorityId, area.ServiceAreaId));
            }
        }
    }
}
