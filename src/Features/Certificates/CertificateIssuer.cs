using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;

namespace TalentPool.Features.Certificates;

/// <summary>
/// Follows every act: a clearance that was granted, reduced or put off in it gets its certificate in the same transaction, by whichever page,
/// job or command the act came. Without a key to sign with, the act is refused.
/// </summary>
public sealed class CertificateIssuer(CertificateSigner signer)
{
    public async Task<Refusal?> Follow(ActScope scope, IReadOnlyList<Happening> happenings, CancellationToken cancellation)
    {
        var due = happenings.Where(happening => happening.Event is ClearanceGranted or ClearanceReduced or ProcurementRecorded)
            .Select(happening => (Gap: (Gap)happening.Root!, ClearanceId: happening.Event.SubjectId))
            .Distinct()
            .ToList();
        if (due.Count > 0 && !signer.IsReady)
        {
            return CertificateRefusals.NoSigningKey;
        }

        foreach (var (gap, clearanceId) in due)
        {
            await Issue(scope, gap, gap.FindClearance(clearanceId)!, cancellation);
        }

        return null;
    }

    private async Task Issue(ActScope scope, Gap gap, Clearance clearance, CancellationToken cancellation)
    {
        await RememberKey(scope, cancellation);
        var head = await Chains.Take(scope.Db, gap.Chain, cancellation);
        var payload = await CertificateWriting.Write(scope, gap, clearance, CheckCodes.New(), head, cancellation);
        var certificate = new Certificate(payload, signer.KeyId, signer.Sign(payload.ToJson()));
        scope.Db.Add(certificate);
        scope.Record(gap.Chain, new CertificateIssued(certificate.Id, scope.At, gap.Id, clearance.Id, certificate.Number, certificate.Issue, certificate.KeyId));
    }

    /// <summary>The first certificate that a key signs brings the key's public half into the database.</summary>
    private async Task RememberKey(ActScope scope, CancellationToken cancellation)
    {
        if (await scope.Db.FindAsync<SigningKey>([signer.KeyId], cancellation) is null)
        {
            scope.Db.Add(new SigningKey(signer.KeyId, signer.PublicPem, scope.At));
        }
    }
}
