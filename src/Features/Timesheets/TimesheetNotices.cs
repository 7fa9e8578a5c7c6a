using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Partnerships;
using TalentPool.Features.Placements;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets;

/// <summary>Who is told of hours on their way from the officer to the approval. Never what was written of the work.</summary>
public sealed class TimesheetNotices : NoticeSource
{
    public override IReadOnlyList<NoticeRule> Rules { get; } =
    [
        .. About(NoticeKind.Hours,
        [
            new(typeof(TimesheetSubmitted), "The supervisor", "{officer} has handed in the hours of {period} on {reference}. Please confirm them or send them back.", Supervisor, Page),
            new(typeof(TimesheetPassedToDeputy), "The supervisor’s deputies", "The hours of {period} on {reference} have not been confirmed. Please confirm them for the supervisor, or send them back.", Deputies, Page),
            new(typeof(TimesheetPassedToDeputy), "The supervisor", "The hours of {period} on {reference} still wait for you. Please confirm them; your deputies are asked too.", Supervisor, Page),
            new(typeof(TimesheetPassedToDeputy), "The officer", "Your hours of {period} on {reference} have not been confirmed yet. The supervisor’s deputies are asked too.", Officer, Page) { IsMailed = false },
            new(typeof(TimesheetConfirmed), "Budget holders of the host", "The hours of {period} on {reference} are confirmed. Please approve them or send them back.", BudgetHolders, Page),
            new(typeof(TimesheetReturned), "The officer", "Your hours of {period} on {reference} were sent back. Please put them right.", Officer, Page),
            new(typeof(TimesheetApproved), "The officer", "Your hours of {period} on {reference} are approved.", Officer, Page) { IsMailed = false },
            new(typeof(TimesheetConfirmedAndApproved), "The officer", "Your hours of {period} on {reference} are approved.", Officer, Page) { IsMailed = false },
        ]),
    ];

    public override IReadOnlyList<string> FactNames { get; } = ["reference", "officer", "period"];

    public override IReadOnlyDictionary<string, string> MailedInstead { get; } = new Dictionary<string, string> { ["officer"] = "an officer" };

    public override IReadOnlyList<string> AskerNames { get; } = ["host", "home"];

    public override DateTime? DueBy(NoticeContext context) => context is { Event: TimesheetSubmitted, Root: Timesheet timesheet } && timesheet.ConfirmationDueOn(WorkingCalendar.EnglandAndWales) is { } due
        ? WorkingCalendar.EnglandAndWales.AtLocal(due, WorkingCalendar.Closes)
        : null;

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader)
    {
        var timesheets = await db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes().Where(timesheet => rootIds.Contains(timesheet.Id)).ToListAsync();
        var ids = timesheets.Select(timesheet => timesheet.PlacementId).Distinct().ToList();
        var placements = await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().Where(placement => ids.Contains(placement.Id)).ToDictionaryAsync(placement => placement.Id);
        timesheets.RemoveAll(timesheet => !PermissionTable.Allows(Permission.SeeHours, reader, PlacementConcerning.Of(placements[timesheet.PlacementId])));
        var officers = timesheets.Select(timesheet => timesheet.OfficerPersonId).Distinct().ToList();
        var names = await db.Set<Person>().AsNoTracking().Where(person => officers.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name);
        var authorities = await MemberNames.Of(db);
        return timesheets.ToDictionary(timesheet => timesheet.Id, IReadOnlyDictionary<string, string> (timesheet) => new Dictionary<string, string>
        {
            ["reference"] = placements[timesheet.PlacementId].Reference,
            ["officer"] = names.GetValueOrDefault(timesheet.OfficerPersonId, "The officer"),
            ["period"] = TimesheetWords.Period(timesheet),
            ["host"] = authorities.GetValueOrDefault(timesheet.HostAuthorityId, "A former member"),
            ["home"] = authorities.GetValueOrDefault(timesheet.HomeAuthorityId, "A former member"),
        });
    }

    private static Task<IReadOnlyList<Guid>> Officer(NoticeContext context) => Task.FromResult<IReadOnlyList<Guid>>([Timesheet(context).OfficerPersonId]);

    private static async Task<IReadOnlyList<Guid>> Supervisor(NoticeContext context) => await SupervisorOf(context) is { } supervisor
        ? await StandIns.Of(context.Db, context.Today, supervisor, Timesheet(context).HostAuthorityId, Timesheet(context).ServiceAreaId, Role.HeadOfService)
        : [];

    /// <summary>Whoever carries any duty of the supervisor's at the host.</summary>
    private static async Task<IReadOnlyList<Guid>> Deputies(NoticeContext context)
    {
        var supervisor = await SupervisorOf(context);
        var grants = await context.Db.Set<Grant>().AsNoTracking()
            .Where(grant => grant.DeputyForId == supervisor && context.Db.Set<Person>().Any(person => person.Id == grant.PersonId && person.SuspendedAt == null))
            .ToListAsync();
        return [.. grants.Where(grant => grant.IsInForceOn(context.Today) && grant.ToHeldRole().Covers(Timesheet(context).HostAuthorityId, Timesheet(context).ServiceAreaId)).Select(grant => grant.PersonId).Distinct()];
    }

    private static Task<IReadOnlyList<Guid>> BudgetHolders(NoticeContext context) =>
        RoleHolders.Of(context.Db, context.Today, [Timesheet(context).HostAuthorityId], Timesheet(context).ServiceAreaId, Role.BudgetHolder);

    private static async Task<Guid?> SupervisorOf(NoticeContext context)
    {
        var placementId = Timesheet(context).PlacementId;
        return await context.Db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().Where(placement => placement.Id == placementId).Select(placement => placement.SupervisorId).SingleAsync();
    }

    private static Timesheet Timesheet(NoticeContext context) => (Timesheet)context.Root!;

    private static string Page(Guid rootId, Guid subjectId) => $"/hours/sheets/{rootId}";
}
