using static TalentPool.Domain.Placements.PlacementStatus;
using static TalentPool.Domain.Placements.PlacementVerb;

namespace TalentPool.Domain.Placements;

/// <summary>Which verb is allowed in which state of a placement, and where it leads.</summary>
public static class PlacementStates
{
    public static readonly StateTable<PlacementStatus, PlacementVerb> Table = new(
        (Agreed, NameSupervisor, [Agreed]),
        (Agreed, SetVatTreatment, [Agreed]),
        (Agreed, RecordDelegation, [Agreed]),
        (Agreed, AddParty, [Agreed]),
        (Agreed, StateNoOtherParty, [Agreed]),
        (Agreed, DescribeMatter, [Agreed]),
        (Agreed, SplitMatter, [Agreed]),
        (Agreed, RecordDeclaration, [Agreed]),
        (Agreed, AnswerConflict, [Agreed]),
        (Agreed, DecideConflict, [Agreed]),
        (Agreed, RecordCertificate, [Agreed]),
        (Agreed, SetReservedWork, [Agreed]),
        (Agreed, AuthoriseReservedWork, [Agreed]),
        (Agreed, AskForDbs, [Agreed]),
        (Agreed, RecordDbs, [Agreed]),
        (Agreed, TickTask, [Agreed]),
        (Agreed, AgreeExpenses, [Agreed]),
        (Agreed, Start, [Active]),
        (Agreed, Cancel, [Cancelled]),
        (Agreed, ProposeSubstitute, [Agreed]),
        (Agreed, AnswerSubstitute, [Agreed]),

        // Where the substitute comes on the first day, this placement comes to nothing.
        (Agreed, TakeSubstitute, [Agreed, Cancelled]),

        (Active, NameSupervisor, [Active]),

        // What is not charged yet is charged under the treatment that is set last, also after the end.
        (Active, SetVatTreatment, [Active]),

        // No hour is worked while a new party, another property or child, or a split of the matter is looked at.
        (Active, AddParty, [Paused]),
        (Active, DescribeMatter, [Active, Paused]),
        (Active, SplitMatter, [Paused]),

        // An own interest, or a refused conflict, that comes to light during the work stops it at once.
        (Active, RecordDeclaration, [Active, Paused]),
        (Active, AnswerConflict, [Active, Paused]),
        (Active, DecideConflict, [Active, Paused]),
        (Active, RecordCertificate, [Active]),

        // Work that turns out to be reserved stops until what this asks for is there.
        (Active, SetReservedWork, [Active, Paused]),
        (Active, AuthoriseReservedWork, [Active]),
        (Active, RecordDbs, [Active]),
        (Active, TickTask, [Active]),
        (Active, Pause, [Paused]),

        // Ending early gives notice: the work goes on until the last day, unless that day has passed.
        (Active, EndEarly, [Active, Ended]),
        (Active, End, [Ended]),
        (Active, RecordUse, [Active]),
        (Active, AgreeExpenses, [Active]),
        (Active, ProposeExtension, [Active]),
        (Active, AgreeExtension, [Active]),
        (Active, RefuseExtension, [Active]),
        (Active, WithdrawExtension, [Active]),
        (Active, ProposeSubstitute, [Active]),
        (Active, AnswerSubstitute, [Active]),

        // Where the substitute comes today, yesterday was the last day.
        (Active, TakeSubstitute, [Active, Ended]),

        (Paused, NameSupervisor, [Paused]),
        (Paused, SetVatTreatment, [Paused]),
        (Paused, AddParty, [Paused]),
        (Paused, DescribeMatter, [Paused]),
        (Paused, SplitMatter, [Paused]),
        (Paused, RecordDeclaration, [Paused]),
        (Paused, AnswerConflict, [Paused]),
        (Paused, DecideConflict, [Paused, Active]),
        (Paused, RecordCertificate, [Paused]),
        (Paused, SetReservedWork, [Paused]),
        (Paused, AuthoriseReservedWork, [Paused]),
        (Paused, RecordDbs, [Paused]),
        (Paused, TickTask, [Paused]),
        (Paused, Resume, [Active]),
        (Paused, EndEarly, [Paused, Ended]),
        (Paused, End, [Ended]),
        (Paused, RecordUse, [Paused]),
        (Paused, AgreeExpenses, [Paused]),
        (Paused, ProposeExtension, [Paused]),
        (Paused, AgreeExtension, [Paused]),
        (Paused, RefuseExtension, [Paused]),
        (Paused, WithdrawExtension, [Paused]),
        (Paused, ProposeSubstitute, [Paused]),
        (Paused, AnswerSubstitute, [Paused]),
        (Paused, TakeSubstitute, [Paused, Ended]),

        // Hours worked before the end are recorded after it, and an extension may be recorded a few days late.
        // Whoever supervised may have left before the close-out is done.
        (Ended, NameSupervisor, [Ended]),
        (Ended, SetVatTreatment, [Ended]),
        (Ended, RecordUse, [Ended]),
        (Ended, AgreeExpenses, [Ended]),
        (Ended, TickTask, [Ended]),
        (Ended, AnswerQuality, [Ended]),
        (Ended, ReplyToQuality, [Ended]),
        (Ended, ProposeExtension, [Ended]),
        (Ended, AgreeExtension, [Ended, Active, Paused]),
        (Ended, RefuseExtension, [Ended]),
        (Ended, WithdrawExtension, [Ended]));
}
