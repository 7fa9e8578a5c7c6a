namespace TalentPool.Features.Certificates;

/// <summary>
/// Proof of a clearance to outsource, as it was signed. Everything that is shown or printed is made from the signed text. A clearance
/// that shrinks, or waits for a procurement, gets another issue of the same number; rows are added and never changed.
/// </summary>
public sealed class Certificate
{
    private Certificate()
    {
    }

    internal Certificate(CertificatePayload payload, string keyId, string jws)
    {
        Id = Guid.CreateVersion7();
        (Number, Issue, CheckCode) = (payload.Number, payload.Issue, payload.CheckCode);
        (PartnershipId, GapId, ClearanceId) = (payload.Chain.PartnershipId, payload.Gap.Id, payload.Clearance.Id);
        (IssuedAt, KeyId, Jws) = (payload.IssuedAt, keyId, jws);
    }

    public Guid Id { get; private init; }

    /// <summary>What people call it (WY-C-2026-0007), the same for every issue.</summary>
    public string Number { get; private init; } = "";

    /// <summary>1 as granted, one more each time the clearance was reduced or put off.</summary>
    public int Issue { get; private init; }

    public Guid PartnershipId { get; private init; }

    public Guid GapId { get; private init; }

    public Guid ClearanceId { get; private init; }

    /// <summary>Printed on this issue; with the number it lets anyone ask whether it still holds.</summary>
    public string CheckCode { get; private init; } = "";

    public string KeyId { get; private init; } = "";

    public DateTime IssuedAt { get; private init; }

    /// <summary>The payload with its signature (RFC 7515, compact).</summary>
    public string Jws { get; private init; } = "";
}
