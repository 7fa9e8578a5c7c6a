namespace TalentPool.Domain;

/// <summary>What a person is to an authority, a partnership or the installation. Requester, line manager of a person and supervisor are relations to a record, not roles.</summary>
public enum Role
{
    Officer,
    LineManager,
    ServiceManager,
    HeadOfService,
    Director,
    MonitoringOfficer,
    BudgetHolder,
    Finance,
    ConflictOfficer,
    BoardMember,
    Auditor,
    PartnershipAdministrator,
    Clock,
}
