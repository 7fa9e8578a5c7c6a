using TalentPool.Domain;
using static TalentPool.Domain.Role;
using static TalentPool.Platform.Permissions.PermissionRule;

namespace TalentPool.Platform.Permissions;

/// <summary>Which role or relation may do or see what, and on which side of the record. The one place that says so.</summary>
public static class PermissionTable
{
    private static readonly Dictionary<Permission, PermissionRule> Rules = new()
    {
        [Permission.Anyone] = ForAnyone,
        [Permission.SignedIn] = ForSignedIn,
        [Permission.LetTimePass] = For(Side.Installation, Clock),
        [Permission.CreateAdministrator] = For(Side.Installation, Clock),

        [Permission.PostGap] = For(Side.Host, ServiceManager, HeadOfService),
        [Permission.ChangeGap] = For(Relation.Requester).Or(Side.Host, HeadOfService),
        [Permission.WithdrawGap] = For(Relation.Requester).Or(Side.Host, HeadOfService),
        [Permission.SeeGap] = For(Relation.Requester)
            .Or(Side.AnyMember, ServiceManager, HeadOfService, Director, MonitoringOfficer, BudgetHolder, Finance, ConflictOfficer, Auditor, LineManager, Officer)
            .Or(Side.Partnership, BoardMember, Auditor),
        [Permission.SeeHostOnly] = For(Relation.Requester)
            .Or(Side.Host, ServiceManager, HeadOfService, BudgetHolder, Finance, Director, MonitoringOfficer, Auditor),
        [Permission.SeeWhoIsAskedFor] = For(Relation.Requester).Or(Side.Host, ServiceManager, HeadOfService).Or(Side.Home, ServiceManager, HeadOfService),
        [Permission.AskAboutGap] = For(Side.AnyMember, ServiceManager, HeadOfService),
        [Permission.AnswerQuestion] = For(Relation.Requester).Or(Side.Host, HeadOfService),
        [Permission.AgreeUrgency] = For(Side.Host, HeadOfService, MonitoringOfficer, Director),

        [Permission.LeaveMembersOut] = For(Side.Host, ConflictOfficer),
        [Permission.EndorseLeavingOut] = For(Side.Host, HeadOfService, MonitoringOfficer, Director),
        [Permission.GiveUndertaking] = For(Side.AnyMember, ServiceManager, HeadOfService, LineManager, Officer),
        [Permission.SeeRefusedLooks] = For(Side.Host, ConflictOfficer, Auditor),

        [Permission.AnswerEnquiry] = For(Side.Home, ServiceManager, HeadOfService),
        [Permission.SeeEnquiry] = For(Side.Home, ServiceManager, HeadOfService, Auditor),
        [Permission.GiveStandingAnswer] = For(Side.Home, HeadOfService),
        [Permission.SeeStandingAnswers] = For(Side.Home, ServiceManager, HeadOfService, Auditor),
        [Permission.SeeOffer] = For(Relation.Requester, Relation.Officer, Relation.LineManager)
            .Or(Side.Host, ServiceManager, HeadOfService, BudgetHolder, Director, MonitoringOfficer, Auditor)
            .Or(Side.Home, ServiceManager, HeadOfService, Auditor),
        [Permission.WithdrawOffer] = For(Relation.LineManager).Or(Side.Home, ServiceManager, HeadOfService),
        [Permission.SetOfferPrice] = For(Side.Home, HeadOfService),
        [Permission.AgreeToOffer] = For(Relation.Officer),
        [Permission.ReleaseOfficer] = For(Relation.LineManager).Or(Side.Home, HeadOfService),
        [Permission.ReleaseOfficerBeyondLimit] = For(Side.Home, HeadOfService),
        [Permission.ApproveBudget] = For(Side.Host, BudgetHolder),
        [Permission.AcceptOffer] = For(Relation.Requester).Or(Side.Host, ServiceManager, HeadOfService),
        [Permission.DeclineOffer] = For(Relation.Requester).Or(Side.Host, ServiceManager, HeadOfService),
        [Permission.EndorseDecline] = For(Side.Host, HeadOfService, MonitoringOfficer, Director),

        [Permission.RequestClearance] = For(Relation.Requester).Or(Side.Host, ServiceManager, HeadOfService),
        [Permission.ApproveClearance] = For(Side.Host, HeadOfService, MonitoringOfficer, Director),
        [Permission.RequestEmergencyClearance] = For(Relation.Requester).Or(Side.Host, ServiceManager, HeadOfService),
        [Permission.RecordProcurement] = For(Relation.Requester).Or(Side.Host, ServiceManager, HeadOfService),
        [Permission.RecordOutsourcing] = For(Relation.Requester).Or(Side.Host, ServiceManager, HeadOfService),
        [Permission.RecordBypass] = For(Relation.Requester).Or(Side.Host, ServiceManager, HeadOfService, Finance, Auditor).Or(Side.Partnership, Auditor),
        [Permission.RecordFoundWork] = For(Side.Host, ServiceManager, HeadOfService, Finance, Auditor).Or(Side.Partnership, Auditor),
        [Permission.SeeCertificate] = For(Side.AnyMember, ServiceManager, HeadOfService, Director, MonitoringOfficer, Finance, Auditor).Or(Side.Partnership, BoardMember, Auditor),
        [Permission.SeeCertificateWhole] = For(Relation.Requester)
            .Or(Side.Host, ServiceManager, HeadOfService, Director, MonitoringOfficer, BudgetHolder, Finance, Auditor)
            .Or(Side.Partnership, BoardMember, Auditor),
        [Permission.SeeBypasses] = For(Side.Partnership, BoardMember, Auditor).Or(Side.AnyMember, HeadOfService, Auditor),

        [Permission.SeePlacement] = For(Relation.Requester, Relation.Officer, Relation.LineManager, Relation.Supervisor)
            .Or(Side.Host, ServiceManager, HeadOfService, MonitoringOfficer, BudgetHolder, Finance, ConflictOfficer, Auditor)
            .Or(Side.Home, ServiceManager, HeadOfService, Finance, ConflictOfficer, Auditor),
        [Permission.SeePlacementMoney] = For(Relation.Requester)
            .Or(Side.Host, ServiceManager, HeadOfService, BudgetHolder, Finance, Auditor)
            .Or(Side.Home, HeadOfService, Finance, Auditor),
        [Permission.SeeParties] = For(Relation.Officer).Or(Side.Host, ConflictOfficer).Or(Side.Home, ConflictOfficer),
        [Permission.SeeConflictHits] = For(Side.Host, ConflictOfficer),
        [Permission.NameSupervisor] = For(Relation.Requester).Or(Side.Host, ServiceManager, HeadOfService),
        [Permission.DeclareInterests] = For(Relation.Officer),
        [Permission.AnswerConflict] = For(Side.Home, ConflictOfficer),
        [Permission.DecideConflict] = For(Side.Host, ConflictOfficer),
        [Permission.AuthoriseReservedWork] = For(Side.Host, HeadOfService, MonitoringOfficer),
        [Permission.SetVatTreatment] = For(Side.Home, Finance),
        [Permission.AskForDbs] = For(Relation.Requester).Or(Side.Host, ServiceManager, HeadOfService),
        [Permission.SeeDbsCheck] = For(Relation.Requester, Relation.Officer, Relation.LineManager).Or(Side.Host, ServiceManager, HeadOfService),
        [Permission.TickPlacementTask] = For(Relation.Officer, Relation.LineManager, Relation.Supervisor, Relation.Requester).Or(Side.Host, HeadOfService, MonitoringOfficer),
        [Permission.AnswerQuality] = For(Relation.Supervisor, Relation.Requester),
        [Permission.ReplyToQuality] = For(Relation.Officer),
        [Permission.PausePlacement] = For(Relation.Requester, Relation.Supervisor).Or(Side.Host, ServiceManager, HeadOfService).Or(Side.Home, HeadOfService),
        [Permission.CancelPlacement] = For(Relation.Requester).Or(Side.Host, ServiceManager, HeadOfService).Or(Side.Home, HeadOfService),
        [Permission.EndPlacement] = For(Relation.Requester).Or(Side.Host, ServiceManager, HeadOfService).Or(Side.Home, HeadOfService),
        [Permission.ProposeExtension] = For(Relation.Requester, Relation.Supervisor).Or(Side.Host, ServiceManager, HeadOfService),
        [Permission.AgreeExtension] = For(Relation.Officer, Relation.LineManager).Or(Side.Host, BudgetHolder),
        [Permission.SeeSubstitution] = For(Relation.Requester, Relation.Officer, Relation.LineManager)
            .Or(Side.Host, ServiceManager, HeadOfService, BudgetHolder, Auditor)
            .Or(Side.Home, ServiceManager, HeadOfService, Auditor),
        [Permission.ProposeSubstitute] = For(Relation.LineManager).Or(Side.Home, ServiceManager, HeadOfService),
        [Permission.AgreeToSubstitute] = For(Relation.Officer),
        [Permission.TakeSubstitute] = For(Relation.Requester).Or(Side.Host, ServiceManager, HeadOfService),

        [Permission.LogHours] = For(Relation.Officer),
        [Permission.SeeHours] = For(Relation.Officer, Relation.LineManager, Relation.Supervisor, Relation.Requester)
            .Or(Side.Host, ServiceManager, HeadOfService, BudgetHolder, Finance, Auditor)
            .Or(Side.Home, ServiceManager, HeadOfService, Finance, Auditor),
        [Permission.SeeHourNarratives] = For(Relation.Officer, Relation.Supervisor, Relation.Requester)
            .Or(Side.Host, ServiceManager, HeadOfService, BudgetHolder, Finance, Auditor),
        [Permission.SeeHoursOpenAtLock] = For(Side.Host, HeadOfService, Finance).Or(Side.Home, HeadOfService, Finance),
        [Permission.ConfirmHours] = For(Relation.Supervisor),
        [Permission.ApproveHours] = For(Side.Host, BudgetHolder),
        [Permission.ReturnHours] = For(Relation.Supervisor).Or(Side.Host, BudgetHolder),

        [Permission.LoadHours] = For(Side.Home, HeadOfService, Finance),
        [Permission.AgreeExpenses] = For(Side.Host, BudgetHolder),
        [Permission.ClaimExpense] = For(Relation.Officer),
        [Permission.SeeExpenses] = For(Relation.Officer, Relation.Supervisor, Relation.Requester)
            .Or(Side.Host, ServiceManager, HeadOfService, BudgetHolder, Finance, Auditor)
            .Or(Side.Home, HeadOfService, Finance, Auditor),
        [Permission.ConfirmExpense] = For(Relation.Supervisor),
        [Permission.ApproveExpense] = For(Side.Host, BudgetHolder),
        [Permission.ReturnExpense] = For(Relation.Supervisor).Or(Side.Host, BudgetHolder),
        [Permission.RunMonth] = For(Side.Home, Finance, HeadOfService).Or(Side.Installation, Clock),
        [Permission.SeeStatement] = For(Side.Host, HeadOfService, BudgetHolder, Finance, Auditor).Or(Side.Home, HeadOfService, Finance, Auditor),
        [Permission.IssueStatement] = For(Side.Home, HeadOfService),
        [Permission.AnswerStatement] = For(Side.Host, HeadOfService),
        [Permission.DecideDispute] = For(Side.Home, HeadOfService),
        [Permission.GiveFinanceView] = For(Side.Host, Finance).Or(Side.Home, Finance),
        [Permission.ArbitrateDispute] = For(Side.Partnership, BoardMember),
        [Permission.ExportStatement] = For(Side.Home, Finance),
        [Permission.RecordPayment] = For(Side.Host, Finance).Or(Side.Home, Finance),
        [Permission.SeeLedger] = For(Side.Home, Finance, Auditor),
        [Permission.ChooseWatched] = For(Side.Host, Finance),
        [Permission.LoadSpend] = For(Side.Host, Finance),
        [Permission.SeeSpend] = For(Side.Host, HeadOfService, Director, MonitoringOfficer, Finance, Auditor).Or(Side.Partnership, BoardMember, Auditor),
        [Permission.SeeSpendDescription] = For(Side.Host, HeadOfService, Director, MonitoringOfficer, Finance, Auditor),
        [Permission.ExplainSpend] = For(Side.Host, HeadOfService),

        [Permission.EnterExtraCosts] = For(Relation.LineManager).Or(Side.Host, ServiceManager, HeadOfService, Finance).Or(Side.Home, ServiceManager, HeadOfService, Finance),
        [Permission.SeeSaving] = For(Side.Host, ServiceManager, HeadOfService, Director, BudgetHolder, Finance, Auditor)
            .Or(Side.Home, ServiceManager, HeadOfService, Finance, Auditor)
            .Or(Side.Partnership, BoardMember, Auditor),
        [Permission.SeeSavingWhole] = For(Side.Host, ServiceManager, HeadOfService, Director, BudgetHolder, Finance, Auditor).Or(Side.Partnership, BoardMember, Auditor),
        [Permission.ClaimSaving] = For(Side.Host, ServiceManager, HeadOfService, Finance),
        [Permission.VerifySaving] = For(Side.Host, Finance),
        [Permission.AcceptSaving] = For(Side.Partnership, BoardMember),
        [Permission.RejectSaving] = For(Side.Host, Finance).Or(Side.Partnership, BoardMember),
        [Permission.ReverseSaving] = For(Side.Host, Finance).Or(Side.Partnership, BoardMember),
        [Permission.PlanSavings] = For(Side.Partnership, BoardMember, PartnershipAdministrator),

        [Permission.SeeExchange] = For(Side.Host, HeadOfService, Director, Finance, Auditor).Or(Side.Partnership, BoardMember, Auditor),

        [Permission.ChangeOwnProfile] = For(Relation.Officer),
        [Permission.ChangeProfile] = For(Relation.Officer, Relation.LineManager),
        [Permission.RegisterOfficer] = For(Side.Home, LineManager, ServiceManager, HeadOfService),
        [Permission.KeepOfficerRecords] = For(Relation.LineManager).Or(Side.Home, LineManager, ServiceManager, HeadOfService),
        [Permission.FindOfficers] = For(Side.Home, ServiceManager, HeadOfService, Auditor),
        [Permission.ManageTeam] = For(Relation.LineManager),
        [Permission.AgreeAdvert] = For(Relation.LineManager),
        [Permission.SeeOfficer] = For(Relation.Officer, Relation.LineManager).Or(Side.Home, ServiceManager, HeadOfService, Auditor),
        [Permission.SeeOfficerName] = For(Relation.Officer, Relation.LineManager).Or(Side.Home, ServiceManager, HeadOfService, ConflictOfficer, Auditor),
        [Permission.SeeTeam] = For(Relation.LineManager).Or(Side.Home, HeadOfService, LineManager),

        [Permission.SeeWaiting] = For(Side.Host, ServiceManager, HeadOfService).Or(Side.Home, ServiceManager, HeadOfService)
            .Or(Side.Partnership, PartnershipAdministrator).Or(Side.Installation, PartnershipAdministrator),
        [Permission.NudgeHolder] = For(Side.Host, ServiceManager, HeadOfService).Or(Side.Home, ServiceManager, HeadOfService)
            .Or(Side.Partnership, PartnershipAdministrator).Or(Side.Installation, PartnershipAdministrator),

        [Permission.EnterFinanceDetails] = For(Side.Home, Finance),
        [Permission.SeeFinanceDetails] = For(Side.Home, Finance, Auditor),
        [Permission.SaveJournalLayout] = For(Side.Home, Finance),
        [Permission.TakeStatementFiles] = For(Side.Host, HeadOfService, Finance, Auditor).Or(Side.Home, HeadOfService, Finance, Auditor),
        [Permission.TakeFinanceFiles] = For(Side.Home, HeadOfService, Finance, Auditor),
        [Permission.SeeSettlements] = For(Side.AnyMember, HeadOfService, Finance, Auditor).Or(Side.Partnership, BoardMember, Auditor),

        [Permission.EnterRates] = For(Side.Home, Finance),
        [Permission.SeeRates] = For(Side.Home, Finance, HeadOfService, Auditor),
        [Permission.SeePayInputs] = For(Side.Home, Finance, Auditor),
        [Permission.ApproveRates] = For(Side.Home, Finance, HeadOfService),
        [Permission.ManageGrants] = For(Side.Home, HeadOfService).Or(Side.Partnership, PartnershipAdministrator).Or(Side.Installation, PartnershipAdministrator),
        [Permission.ImportPeople] = For(Side.Home, HeadOfService).Or(Side.Partnership, PartnershipAdministrator).Or(Side.Installation, PartnershipAdministrator),
        [Permission.ReviewAccess] = For(Side.Home, HeadOfService).Or(Side.Partnership, PartnershipAdministrator).Or(Side.Installation, PartnershipAdministrator),
        [Permission.ManagePartnership] = For(Side.Partnership, PartnershipAdministrator).Or(Side.Installation, PartnershipAdministrator),
        [Permission.SeeTerms] = For(Side.AnyMember, Officer, LineManager, ServiceManager, HeadOfService, Director, MonitoringOfficer, BudgetHolder, Finance, ConflictOfficer, Auditor)
            .Or(Side.Partnership, BoardMember, Auditor, PartnershipAdministrator)
            .Or(Side.Installation, PartnershipAdministrator, Auditor),
        [Permission.DecideVat] = For(Side.AnyMember, Finance),
        [Permission.SeeHealth] = For(Side.Partnership, PartnershipAdministrator).Or(Side.Installation, PartnershipAdministrator, Auditor),
        [Permission.LookAfterMail] = For(Side.Partnership, PartnershipAdministrator).Or(Side.Installation, PartnershipAdministrator),
        [Permission.EraseEvidence] = For(Side.Partnership, PartnershipAdministrator).Or(Side.Installation, PartnershipAdministrator),
        [Permission.VerifyEvidence] = For(Side.Partnership, PartnershipAdministrator, Auditor).Or(Side.Installation, PartnershipAdministrator, Auditor),
        [Permission.SeeLooks] = For(Side.Home, Auditor),
        [Permission.AskToLook] = For(Side.Host, Auditor).Or(Side.Home, Auditor).Or(Side.AnyMember, Auditor).Or(Side.Partnership, Auditor),
        [Permission.DecideLook] = For(Side.Host, ConflictOfficer, MonitoringOfficer, HeadOfService),
        [Permission.SeeLookRequests] = For(Relation.Requester).Or(Side.Host, ConflictOfficer, MonitoringOfficer, HeadOfService, Auditor),
        [Permission.WithdrawLookRequest] = For(Relation.Requester),
        [Permission.EndLook] = For(Relation.Requester).Or(Side.Host, ConflictOfficer, MonitoringOfficer, HeadOfService),
        [Permission.LookAtClosedRecord] = For(Relation.Requester),
        [Permission.SeeHistory] = For(Relation.Requester).Or(Side.Host, ServiceManager, HeadOfService, Auditor).Or(Side.Partnership, Auditor),
    };

    public static PermissionRule Of(Permission permission) => Rules[permission];

    public static bool Allows(Permission permission, Actor actor, Concerning record) => Rules[permission].Allows(actor, record);
}
