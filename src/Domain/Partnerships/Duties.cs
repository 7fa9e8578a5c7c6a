namespace TalentPool.Domain.Partnerships;

/// <summary>
/// Which duties of a service area nobody at an authority can perform. One person may hold several, as in a small council, as long as nobody
/// would have to decide on their own request.
/// </summary>
public sealed class Duties
{
    /// <summary>So many must be able to answer what others ask, so that one who is away holds nobody up.</summary>
    public const int LeastAnswerers = 2;

    private readonly Guid _authorityId;
    private readonly Guid _serviceAreaId;
    private readonly bool _isLegal;
    private readonly IReadOnlyList<Grant> _grants;

    /// <param name="grants">Those held at the authority by people who can sign in; the ones that are not in force on the day count for nothing.</param>
    public Duties(IEnumerable<Grant> grants, Guid authorityId, Guid serviceAreaId, bool isLegal, DateOnly day)
    {
        (_authorityId, _serviceAreaId, _isLegal) = (authorityId, serviceAreaId, isLegal);
        _grants = [.. grants.Where(grant => grant.IsInForceOn(day))];
    }

    /// <summary>What nobody can do, whoever asks: the least that is missing for any of those who can.</summary>
    public IReadOnlyList<Duty> Missing()
    {
        var askers = In(Role.ServiceManager).Concat(In(Role.HeadOfService)).Select(grant => grant.PersonId).Distinct().ToList();
        return askers.Count == 0
            ? [Duty.Ask, .. MissingFor(null).Where(duty => duty != Duty.DecideApart)]
            : askers.Select(asker => MissingFor(asker)).MinBy(missing => missing.Count)!;
    }

    /// <summary>What has to be there before the service area is switched on: somebody for every duty, and enough people to answer. One who answers alone stops nothing later.</summary>
    public IReadOnlyList<Duty> MissingToSwitchOn() => Answerers().Count < LeastAnswerers ? [.. Missing(), Duty.AnswerTogether] : Missing();

    /// <summary>The people who can answer what other members ask for this service area; a deputy counts, since they are another person.</summary>
    public IReadOnlyList<Guid> Answerers() => [.. In(Role.ServiceManager).Concat(In(Role.HeadOfService)).Select(grant => grant.PersonId).Distinct()];

    /// <summary>What nobody can do for a need that this person asks about.</summary>
    public IReadOnlyList<Duty> MissingFor(Guid? requesterId)
    {
        List<Duty> missing = [];
        if (!In(Role.HeadOfService).Any())
        {
            missing.Add(Duty.HeadOfService);
        }
        else if (!Apart(Deciders(requesterId), requesterId).Any())
        {
            missing.Add(Duty.DecideApart);
        }

        if (!Apart(In(Role.BudgetHolder), requesterId).Any())
        {
            missing.Add(Duty.AgreeToCost);
        }

        if (_isLegal && !Apart(In(Role.ConflictOfficer), requesterId).Any())
        {
            missing.Add(Duty.DecideConflicts);
        }

        if (!In(Role.Finance).Any())
        {
            missing.Add(Duty.Finance);
        }

        return missing;
    }

    private static IEnumerable<Grant> Apart(IEnumerable<Grant> grants, Guid? requesterId) =>
        grants.Where(grant => requesterId is null || (grant.PersonId != requesterId && grant.DeputyForId != requesterId));

    private IEnumerable<Grant> Deciders(Guid? requesterId) => In(Role.HeadOfService).Any(grant => grant.PersonId == requesterId)
        ? _grants.Where(grant => grant.Role is Role.HeadOfService or Role.MonitoringOfficer or Role.Director && grant.ToHeldRole().Covers(_authorityId, null))
        : In(Role.HeadOfService);

    private IEnumerable<Grant> In(Role role) => _grants.Where(grant => grant.Role == role && grant.ToHeldRole().Covers(_authorityId, _serviceAreaId));
}
