namespace TalentPool.Domain.Placements;

/// <summary>Why time itself stopped the work. Such a pause ends by itself, as soon as what it waits for is there.</summary>
public enum PauseCode
{
    /// <summary>The practising certificate that the reserved work rests on is no longer valid.</summary>
    CertificateExpired,

    /// <summary>The authorised person who answers for the reserved work can no longer sign in.</summary>
    AuthorisedSupervisorGone,
}
