namespace TalentPool.Domain.Placements;

/// <summary>What a placement needs before it can start.</summary>
public enum StartCondition
{
    Supervisor,
    VatTreatment,

    /// <summary>Under s.101 the function must have been delegated.</summary>
    Delegation,
    Declaration,

    /// <summary>The officer declared an interest of their own. Nothing can mend it.</summary>
    NoOwnInterest,

    /// <summary>The parties by name, or the host's word that there is no other.</summary>
    Parties,
    HomeConflictAnswer,
    ConflictDecision,

    /// <summary>The host decided that the conflict stands in the way.</summary>
    NoConflict,
    Certificate,
    AuthorisedSupervisor,
    HostAuthorisation,

    /// <summary>The DBS check that the host asks for.</summary>
    Dbs,
}
