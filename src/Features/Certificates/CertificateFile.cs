using System.Text.Json;
using TalentPool.Design;

namespace TalentPool.Features.Certificates;

/// <summary>A certificate as a file that travels with the order and can be checked anywhere.</summary>
public static class CertificateFile
{
    private sealed record Content(string? certificate);

    public static byte[] Write(Certificate certificate) => JsonSerializer.SerializeToUtf8Bytes(new Content(certificate.Jws));

    /// <summary>The signed text in it; null when the file is no certificate.</summary>
    public static string? Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<Content>(file)?.certificate is { } jws && Jws.KeyIdOf(jws) is not null ? jws : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static IEnumerable<string> MainFacts(CertificatePayload signed)
    {
        yield return $"Valid: certificate {signed.Number}, issue {signed.Issue}, signed {Shown.Instant(signed.IssuedAt)}.";
        yield return $"Authority: {signed.Authority}. Partnership: {signed.Partnership}.";
        yield return $"Gap: {signed.Gap.Reference}, {signed.Gap.Title}, {Shown.Days(signed.Gap.From, signed.Gap.To)}.";
        yield return $"Cleared: {Shown.Duration(signed.Clearance.Minutes)} hours, {Shown.Days(signed.Clearance.From, signed.Clearance.To)}, to be instructed by {Shown.Instant(signed.Clearance.ExpiresAt)}.";
        yield return $"Asked: {Words.List(signed.Checks.SelectMany(check => check.Enquiries).Select(enquiry => enquiry.Authority).Distinct(), "and")}.";
        yield return $"Requested by {signed.Clearance.RequestedBy}. Approved by {Words.List(signed.Clearance.Approvals.Select(approval => $"{approval.Name} ({CertificateWords.Of(approval.Role)})"), "and")}.";
        yield return $"Evidence chain before it: event {signed.Chain.Number}, {signed.Chain.Head}.";
        yield return "Whether it has been used, replaced or has fallen since, the check page of the partnership says.";
    }
}
