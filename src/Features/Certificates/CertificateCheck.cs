using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Privacy;
using TalentPool.Platform.Evidence;

namespace TalentPool.Features.Certificates;

/// <summary>
/// Holds each certificate against the key of its date, its row against what was signed, and the head of the chain that it names
/// against the chain: a chain that was cut or written anew since then does not have it. Then holds every clearance that was granted
/// against its certificates: none is without one, and the newest says what the clearance's row says.
/// </summary>
public sealed class CertificateCheck : EvidenceCheck
{
    private readonly Dictionary<string, (string Pem, long From)> _keys = [];
    private readonly Dictionary<(long EventId, string Head), string> _heads = [];
    private readonly Dictionary<Guid, SignedIssues> _issues = [];
    private readonly HashSet<Guid> _forgotten = [];

    public override string Name => "Certificates";

    public override async Task Begin(TalentPoolDb db, IReadOnlyList<StoredChain> chains, CancellationToken cancellation)
    {
        await foreach (var row in EvidenceRows.SigningKeys(db, cancellation))
        {
            _keys[$"{row["Id"]}"] = ($"{row["PublicPem"]}", row["From"] is DBNull ? 0 : Instant(row, $"signing key {row["Id"]}", "From"));
        }

        await foreach (var row in EvidenceRows.Certificates(db, cancellation))
        {
            Count++;
            var name = $"certificate {row["Number"]}, issue {row["Issue"]}";
            if ($"{row["Jws"]}" == RecordErasure.Erased)
            {
                // Its row is held against its last image, which says that it was erased.
                _forgotten.Add(StoredValue.Id(row, "ClearanceId"));
                continue;
            }

            var payload = Signed(row, name);
            _issues[payload.Clearance.Id] = SignedIssues.With(_issues.GetValueOrDefault(payload.Clearance.Id), payload);
            var chain = chains.FirstOrDefault(chain => chain.Scope == ChainScope.Partnership && chain.ScopeId == payload.Chain.PartnershipId)
                ?? throw new EvidenceMismatchException(name, "the chain that it names is not there");
            _heads[(ChainEvent.IdOf(chain.Id, payload.Chain.Number), payload.Chain.Head)] = name;
        }
    }

    public override void Meet(StoredLink link) => _heads.Remove((link.Id, Convert.ToHexStringLower(link.Hash)));

    public override async Task End(TalentPoolDb db, CancellationToken cancellation)
    {
        if (_heads.Count > 0)
        {
            throw new EvidenceMismatchException(
                _heads.MinBy(head => head.Key.EventId).Value, $"it names {StoredLink.NameOf(_heads.Keys.Min(head => head.EventId))} with a hash that the chain does not have");
        }

        // By now each row has been held against its last image, so the model may read it.
        var granted = db.Set<Clearance>().AsNoTracking().Where(clearance => clearance.GrantedAt != null).OrderBy(clearance => clearance.Id);
        await foreach (var clearance in granted.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (!_forgotten.Contains(clearance.Id) && SignedIssues.WhyNotOf(clearance, _issues.GetValueOrDefault(clearance.Id)) is { } why)
            {
                throw new EvidenceMismatchException($"clearance {clearance.CertificateNumber ?? $"{clearance.Id}"}", why);
            }
        }
    }

    private CertificatePayload Signed(DbDataReader row, string name)
    {
        try
        {
            var jws = StoredValue.Text(row, "Jws");
            var keyId = StoredValue.Text(row, "KeyId");
            var issuedAt = StoredValue.Instant(row, "IssuedAt");
            if (!_keys.TryGetValue(keyId, out var key) || key.From > issuedAt || Jws.KeyIdOf(jws) != keyId)
            {
                throw new EvidenceMismatchException(name, "its key is not one that signed at its date");
            }

            if (Opened(jws, key.Pem) is not { } payload)
            {
                throw new EvidenceMismatchException(name, "its signature is not that of its key");
            }

            var fits = payload.Number == StoredValue.Text(row, "Number") && payload.Issue == StoredValue.Number(row, "Issue")
                && payload.CheckCode == StoredValue.Text(row, "CheckCode") && new DateTimeOffset(payload.IssuedAt).ToUnixTimeMilliseconds() == issuedAt
                && payload.Chain.PartnershipId == StoredValue.Id(row, "PartnershipId") && payload.Gap.Id == StoredValue.Id(row, "GapId")
                && payload.Clearance.Id == StoredValue.Id(row, "ClearanceId");
            return fits ? payload : throw new EvidenceMismatchException(name, "its row says something else than what was signed");
        }
        catch (FormatException wrong)
        {
            throw new EvidenceMismatchException(name, wrong.Message);
        }
    }

    private static CertificatePayload? Opened(string jws, string pem)
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportFromPem(pem);
            return Jws.Open(jws, key) is { } json ? CertificatePayload.FromJson(json) : null;
        }
        catch (Exception wrong) when (wrong is ArgumentException or CryptographicException)
        {
            return null;
        }
    }

    private static long Instant(DbDataReader row, string name, string column)
    {
        try
        {
            return StoredValue.Instant(row, column);
        }
        catch (FormatException wrong)
        {
            throw new EvidenceMismatchException(name, wrong.Message);
        }
    }
}
