namespace TalentPool.Domain.Placements;

public enum PlacementVerb
{
    NameSupervisor,
    SetVatTreatment,
    RecordDelegation,
    AddParty,
    StateNoOtherParty,
    RecordDeclaration,
    AnswerConflict,
    DecideConflict,
    RecordCertificate,
    SetReservedWork,
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
