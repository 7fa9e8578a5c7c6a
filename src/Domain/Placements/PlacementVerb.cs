namespace TalentPool.Domain.Placements;

public enum PlacementVerb
{
    NameSupervisor,
    SetVatTreatment,
    RecordDelegation,
    AddParty,
    RecordDeclaration,
    AnswerConflict,
    DecideConflict,
    RecordCertificate,
    AuthoriseReservedWork,
    Start,
    Pause,
    Resume,
    Cancel,
    EndEarly,
    End,
    RecordUse,
    ProposeExtension,
    AgreeExtension,
    RefuseExtension,
    WithdrawExtension,
}
