namespace TalentPool.Domain.Placements;

public enum PlacementVerb
{
    NameSupervisor,
    SetVatTreatment,
    RecordDelegation,
    AddParty,
    StateNoOtherParty,
    DescribeMatter,
    SplitMatter,
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
    AskForDbs,
    RecordDbs,
    TickTask,
    AnswerQuality,
    ReplyToQuality,
    ProposeSubstitute,

    /// <summary>Whatever the home or the host says to an open substitution, besides taking it.</summary>
    AnswerSubstitute,
    TakeSubstitute,
}
