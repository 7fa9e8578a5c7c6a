using TalentPool.Domain;
using TalentPool.Domain.Privacy;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy.LookRequests;

/// <summary>Who stands where towards a request to look: the owner of the record is its host, whoever asked its requester.</summary>
public static class LookRequestConcerning
{
    public static Concerning Of(LookRequest request) => new()
    {
        PartnershipId = request.PartnershipId,
        HostAuthorityId = request.OwnerAuthorityId,
        ServiceAreaId = request.ServiceAreaId,
        RequesterId = request.AskedById,
    };

    /// <summary>
    /// Whether the reader may know of the request and read its reason: whoever asked, the auditors of the owner, and those who decide on that
    /// part. A head of service does not hear why somebody wants to see the parties to a matter.
    /// </summary>
    public static bool MaySee(LookRequest request, Actor reader) =>
        PermissionTable.Allows(Permission.SeeLookRequests, reader, Of(request))
        && (reader.PersonId == request.AskedById
            || LookRequest.DecidersOf(request.Part).Append(Role.Auditor).Any(role => reader.Holds(role, request.OwnerAuthorityId, request.ServiceAreaId)));
}
