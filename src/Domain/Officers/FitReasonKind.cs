namespace TalentPool.Domain.Officers;

/// <summary>Everything that a verdict can say about an officer and a gap.</summary>
public enum FitReasonKind
{
    // What makes the officer not fit.
    MissingSkill,
    LevelTooLow,
    ContractForbids,
    CannotWorkRemotely,
    WorksElsewhere,
    NoLiveAdvert,
    AdvertLapsed,
    DatesOutsideAdvert,
    WeekShort,
    SessionNotWorked,

    // What has to be done before the officer can be placed.
    ReleaseNeeded,
    AgreementNeeded,

    // What speaks for the officer.
    DesirableMet,
}
