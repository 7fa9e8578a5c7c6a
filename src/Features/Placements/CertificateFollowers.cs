using Microsoft.EntityFrameworkCore;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Placements;
using TalentPool.Platform;

namespace TalentPool.Features.Placements;

/// <summary>
/// The placements of reserved work that rest on an officer's practising certificate: they say what the officer's own record says, and what had
/// stopped for want of a valid one goes on. The officer's turn is taken already, so nobody else takes these in another order.
/// </summary>
internal static class CertificateFollowers
{
    private static readonly PlacementStatus[] Over = [PlacementStatus.Ended, PlacementStatus.Cancelled];

    /// <param name="except">The placement on which the certificate was recorded, which says the same already.</param>
    public static async Task Follow(ActScope scope, Officer officer, Guid? except, CancellationToken cancellation)
    {
        var held = officer.Credentials.Single(credential => credential.Kind == CredentialKind.PractisingCertificate);
        var resting = await scope.Db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(placement => placement.OfficerId == officer.Id && placement.Id != except && placement.IsReservedWork
                && placement.CertificateNumber != null && !Over.Contains(placement.Status))
            .OrderBy(placement => placement.Id).Select(placement => placement.Id)
            .ToListAsync(cancellation);
        foreach (var id in resting)
        {
            var placement = await scope.Take<Placement>(id);
            var figures = await PlacementFigures.Of(scope.Db, placement, cancellation);
            placement.CatchUp(scope.At, figures, scope.Calendar);
            placement.FollowCertificate(scope.Actor, scope.At, held.Number, held.ExpiresOn);
            placement.CatchUp(scope.At, figures, scope.Calendar);
        }
    }
}
