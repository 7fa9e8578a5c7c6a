namespace TalentPool.Features.Certificates;

/// <summary>What a certificate is worth now. What it says never changes; whether work may be ordered on it does.</summary>
public enum CertificateStanding
{
    Valid,
    Used,
    Expired,
    Fallen,
    Withdrawn,

    /// <summary>There is a later issue: it covers less, or longer.</summary>
    Replaced,
}
