using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>
/// A placement as it stands now, and what this reader may see of it and do with it. Pages ask it which buttons to show; the acts check
/// everything again.
/// </summary>
public sealed class PlacementRights
{
    private readonly PolicyFigures _figures;

    /// <param name="placement">A copy for looking at only: what time has made due is applied to it here.</param>
    public PlacementRights(Placement placement, Actor reader, DateTime now, PolicyFigures figures)
    {
        (Placement, Reader, Now, _figures) = (placement, reader, now, figures);
        Concerning = PlacementConcerning.Of(placement);
        placement.CatchUp(now, figures, Calendar);
        placement.TakeEvents();
    }

    /// <summary>The reader, and those who have left and whose tasks the reader has.</summary>
    public IReadOnlyList<Guid> InPlaceOf { get; init; } = [];

    public Placement Placement { get; }

    public Actor Reader { get; }

    public DateTime Now { get; }

    public Concerning Concerning { get; }

    public DateOnly Today => Calendar.LocalDate(Now);

    /// <summary>What is missing for the first day, or for today once that has come.</summary>
    public IReadOnlyList<MissingForStart> Missing => IsOver ? [] : Placement.WhatIsMissing(Today < Placement.StartsOn ? Placement.StartsOn : Today);

    public bool IsOver => Placement.Status is PlacementStatus.Ended or PlacementStatus.Cancelled;

    public bool IsOfficer => Reader.PersonId == Placement.OfficerPersonId;

    public bool SeesMoney => May(Permission.SeePlacementMoney);

    /// <summary>What the outside would have cost, and the host's own codes: for those of the host alone.</summary>
    public bool SeesHostMoney => PermissionTable.Allows(Permission.SeePlacementMoney, Reader, Concerning with { HomeAuthorityId = null });

    public bool SeesParties => May(Permission.SeeParties);

    /// <summary>Level and day of the DBS check that the home has seen: for those who rely on it, whoever vouches for it, and the officer.</summary>
    public bool SeesDbsCheck => May(Permission.SeeDbsCheck);

    /// <summary>Whoever has to keep to them, besides those who see the parties: with their access lists.</summary>
    public bool SeesSafeguards => SeesParties || Reader.PersonId == Placement.SupervisorId || Reader.PersonId == Placement.RequesterId;

    /// <summary>What people wrote about why it stops or ends: for those who deal with it, not for those who look on.</summary>
    public bool SeesReasons => IsOfficer || IsLineManager || Reader.PersonId == Placement.SupervisorId || May(Permission.EndPlacement);

    /// <summary>Until 17:00 of which day an extension can be recorded.</summary>
    public DateOnly ExtendableUntil => Calendar.LocalDate(Placement.ExtendableUntil(_figures, Calendar));

    /// <summary>The first last day that an early end can name, where notice has to be given.</summary>
    public DateOnly EarliestLastDay => Today.AddDays(_figures.PlacementNoticeDays);

    /// <summary>Until when something is wanted for which work stands still: within the time that members have for an urgent answer.</summary>
    public DateTime WantedBy(DateTime since) => Calendar.DueAfterWorkingHours(since, _figures.UrgentAnswerWorkingHours);

    public bool EndsSoon => Placement.Status is PlacementStatus.Active or PlacementStatus.Paused
        && Today <= Placement.EndsOn && Today >= Calendar.AddWorkingDays(Placement.EndsOn, -_figures.FirstEndWarningWorkingDays);

    private static WorkingCalendar Calendar => WorkingCalendar.EnglandAndWales;

    private bool IsLineManager => PermissionTable.Allows(Permission.AgreeExtension, Reader, new Concerning { LineManagerId = Placement.LineManagerId });

    public bool May(Permission permission) => PermissionTable.Allows(permission, Reader, Concerning);

    public bool Can(PlacementVerb verb) => PlacementStates.Table.Allows(Placement.Status, verb) && IsFor(verb);

    /// <summary>The tasks of the start list or the close-out that this reader may know of.</summary>
    public IReadOnlyList<PlacementTask> SeenTasks => [.. Placement.Tasks.Where(task => Placement.Sees(Reader, task))];

    /// <summary>The open ones that this reader has to see to.</summary>
    public IReadOnlyList<PlacementTask> OwnOpenTasks => May(Permission.TickPlacementTask) ? [.. Placement.OpenTasks.Where(task => Placement.Owns(Reader, task))] : [];

    /// <summary>Whether it is this reader who is to look at the decision on conflicts again.</summary>
    public bool OwesConflictReview => Placement.IsConflictReviewDue(Today) && Can(PlacementVerb.DecideConflict);

    public DateOnly QualityDueOn => Placement.QualityDueOn(Calendar);

    public DateOnly DueOn(PlacementTask task) => Placement.DueOn(task, Calendar);

    /// <summary>In which capacity the reader owes a yes to the extension that is proposed; none where they do not.</summary>
    public ExtensionYes? OwedYes => Placement.OpenExtension is { } open && PlacementStates.Table.Allows(Placement.Status, PlacementVerb.AgreeExtension)
        ? open.Owed.Where(yes => IsFor(yes, open)).Select(yes => (ExtensionYes?)yes).FirstOrDefault()
        : null;

    public bool CanWithdrawExtension => Placement.OpenExtension?.ProposedById == Reader.PersonId && Can(PlacementVerb.WithdrawExtension);

    /// <summary>Whether the reader is the one who owes it, or one of those who may.</summary>
    public bool Holds(MissingForStart missing) => missing.HolderId is { } holder
        ? holder == Reader.PersonId || (holder == Placement.LineManagerId && IsLineManager) || (holder == Placement.RequesterId && InPlaceOf.Contains(holder))
        : missing.HolderRole is { } role && Reader.Holds(role, missing.AuthorityId, Placement.ServiceAreaId);

    /// <summary>Whether the reader owes it and can give it now, not only once somebody else has given something first.</summary>
    public bool Owes(MissingForStart missing) => Holds(missing)
        && (missing.Condition is StartCondition.NoOwnInterest or StartCondition.NoConflict || Can(StartItem.VerbOf(missing.Condition)));

    private bool IsFor(PlacementVerb verb) => verb switch
    {
        PlacementVerb.NameSupervisor => May(Permission.NameSupervisor),
        PlacementVerb.SetVatTreatment => May(Permission.SetVatTreatment),
        PlacementVerb.RecordDelegation => Placement.LegalBasis == LegalBasis.Section101 && May(Permission.AuthoriseReservedWork),
        PlacementVerb.SetReservedWork => Placement.IsLegal && (!Placement.IsReservedWork || Placement.Status == PlacementStatus.Agreed) && May(Permission.AuthoriseReservedWork),
        PlacementVerb.AuthoriseReservedWork => Placement.IsReservedWork && May(Permission.AuthoriseReservedWork),
        PlacementVerb.RecordCertificate => Placement.IsReservedWork && !IsOfficer
            && (May(Permission.ReleaseOfficer) || Reader.Holds(Role.ServiceManager, Placement.HomeAuthorityId, Placement.ServiceAreaId)),
        PlacementVerb.AddParty or PlacementVerb.DescribeMatter or PlacementVerb.SplitMatter => Placement.IsLegal && Placement.HasOwnInterest != true && May(Permission.DecideConflict),
        PlacementVerb.StateNoOtherParty => !Placement.ArePartiesKnown && Can(PlacementVerb.AddParty),
        PlacementVerb.RecordDeclaration => Placement.HasOwnInterest != true && May(Permission.DeclareInterests),
        PlacementVerb.AnswerConflict => Placement is { IsLegal: true, ArePartiesKnown: true } && !IsOfficer && May(Permission.AnswerConflict),
        PlacementVerb.DecideConflict => Placement is { IsLegal: true, HasOwnInterest: false, HomeConflictAnswer: not null }
            && Reader.PersonId != Placement.RequesterId && May(Permission.DecideConflict),
        PlacementVerb.Pause => May(Permission.PausePlacement),
        PlacementVerb.Resume => Missing.Count == 0 && May(Permission.PausePlacement),
        PlacementVerb.Cancel => !IsOfficer && Placement.SuccessorId is null && May(Permission.CancelPlacement),
        PlacementVerb.EndEarly => !IsOfficer && Placement.SuccessorId is null && May(Permission.EndPlacement),
        PlacementVerb.ProposeExtension => Placement.OpenExtension is null && Placement.OpenSubstitution is null && Placement.NoticeGivenAt is null
            && Now <= Placement.ExtendableUntil(_figures, Calendar) && May(Permission.ProposeExtension),
        PlacementVerb.AgreeExpenses => !IsOfficer && !Placement.ActedForHome.Contains(Reader.PersonId) && May(Permission.AgreeExpenses),
        PlacementVerb.AskForDbs => May(Permission.AskForDbs),
        PlacementVerb.RecordDbs => Placement.DbsAsked != DbsLevel.None && !IsOfficer
            && (May(Permission.ReleaseOfficer) || Reader.Holds(Role.ServiceManager, Placement.HomeAuthorityId, Placement.ServiceAreaId)),
        PlacementVerb.TickTask => OwnOpenTasks.Count > 0,
        PlacementVerb.AnswerQuality => Placement.IsQualityOwed && Reader.PersonId == Placement.QualityOwnerId,
        PlacementVerb.ReplyToQuality => IsOfficer && Placement is { QualityAnsweredAt: not null, QualityRepliedAt: null },
        PlacementVerb.WithdrawExtension => true,
        PlacementVerb.ProposeSubstitute => Placement is { OpenSubstitution: null, OpenExtension: null, SuccessorId: null, NoticeGivenAt: null } && Today <= Placement.EndsOn
            && Placement.SpeaksForTheHome(Reader) && !Placement.ActedForHost.Contains(Reader.PersonId) && May(Permission.ProposeSubstitute),
        _ => false,
    };

    private bool IsFor(ExtensionYes yes, Extension open) => yes switch
    {
        ExtensionYes.Officer => IsOfficer,
        ExtensionYes.LineManager => IsLineManager && !IsOfficer,
        _ => Placement.DecidesOnCost(Reader, open),
    };
}
