namespace TalentPool.Domain.Officers;

/// <summary>A professional fact that some work asks for proof of.</summary>
public enum CredentialKind
{
    PractisingCertificate,
    RightsOfAudience,
    Dbs,
    ProfessionalRegistration,
}
