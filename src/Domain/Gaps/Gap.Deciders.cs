namespace TalentPool.Domain.Gaps;

/// <content>Who may decide on the gate: never the person whose own request it is.</content>
public sealed partial class Gap
{
    /// <summary>Everybody in whose place a deputy has answered, agreed or decided on something of it.</summary>
    public IEnumerable<Guid> DeputisedFor => _checks.SelectMany(check => check.Enquiries).SelectMany(enquiry => enquiry.Answers).Select(answer => answer.ForPersonId)
        .Concat(_offers.Select(offer => offer.EndorsedForId))
        .Concat(_clearances.SelectMany(clearance => clearance.Approvals.Select(approval => approval.ForPersonId).Append(clearance.RefusedForId)))
        .Concat([UrgencyAgreedForId, LeftOutForId, LeftOutSecondForId])
        .OfType<Guid>().Distinct();

    /// <param name="isRequesterHead">Whether the requester is the head of service; then a head from another service, the monitoring officer or a director decides.</param>
    /// <param name="own">Those whose own request it is. Neither they nor anyone in their name decides.</param>
    /// <param name="role">The role that the decision is taken in.</param>
    private Refusal? WhyNotDecider(Actor by, bool isEmergency, bool isRequesterHead, IReadOnlyList<Guid> own, out HeldRole? role)
    {
        role = DecidingRole(by, isEmergency, isRequesterHead, own);
        return own.Contains(by.PersonId) ? GapRefusals.OwnRequest
            : role is not null ? null
            : isEmergency ? GapRefusals.NotAnEmergencyApprover
            : GapRefusals.NotHeadOfService;
    }

    private HeldRole? DecidingRole(Actor by, bool isEmergency, bool isRequesterHead, IReadOnlyList<Guid> notInTheNameOf) => by.Roles
        .Where(held => held.Role switch
        {
            Role.HeadOfService => held.Covers(AuthorityId, isRequesterHead ? null : ServiceAreaId),
            Role.MonitoringOfficer or Role.Director => (isEmergency || isRequesterHead) && held.Covers(AuthorityId, null),
            _ => false,
        })
        .Where(held => held.DeputyForId is not { } named || !notInTheNameOf.Contains(named))
        .OrderBy(held => held.DeputyForId is not null)
        .ThenBy(held => held.Role)
        .FirstOrDefault();
}
