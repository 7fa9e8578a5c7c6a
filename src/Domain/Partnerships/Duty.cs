namespace TalentPool.Domain.Partnerships;

/// <summary>What somebody at an authority must be able to do before a need of a service area can go the whole way.</summary>
public enum Duty
{
    /// <summary>A service manager or head of service who asks.</summary>
    Ask,

    /// <summary>A head of service of the service area.</summary>
    HeadOfService,

    /// <summary>Somebody else than the requester who decides: where that is the head of service, a head of another service, the monitoring officer or a director.</summary>
    DecideApart,

    /// <summary>A budget holder who is not the requester.</summary>
    AgreeToCost,

    /// <summary>For legal work, a conflict officer who is not the requester.</summary>
    DecideConflicts,

    Finance,

    /// <summary>A second person who can answer what other members ask, so that one who is away holds nobody up.</summary>
    AnswerTogether,
}
