using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
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
            new(typeof(TimesheetLoaded), "The officer", "Hours of {period} on {reference} were loaded from a case system. Please look at them and submit them.", Officer, Page),
            new(typeof(TimesheetPassedToDeputy), "The supervisor’s deputies", "The hours of {period} on {reference} have not been confirmed. Please confirm them for the supervisor, or send them back.", Deputies, Page),
            new(typeof(TimesheetPassedToDeputy), "The supervisor", "The hours of {period} on {reference} still wait for you. Please confirm them; your deputies are asked too.", Supervisor, Page),
            new(typeof(TimesheetPassedToDeputy), "The officer", "Your hours of {period} on {reference} have not been confirmed yet. The supervisor’s deputies are asked too.", Officer, Page) { IsMailed = false },
            new(typeof(TimesheetListedAtLock), "Heads of service of the host", "The hours of {period} on {reference} are handed in and not approved, and their month is locked. They count as accrued.", HostHeads, OpenList),
            new(typeof(TimesheetListedAtLock), "Heads of service of the officer’s authority", "The hours of {period} on {reference} are handed in and not approved, and their month is locked. They count as accrued.", HomeHeads, OpenList),
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

    private static Task<IReadOnlyList<Guid>> Supervisor(NoticeContext context) => HostDecisions.Supervisor(context, Timesheet(context));

    private static Task<IReadOnlyList<Guid>> Deputies(NoticeContext context) => HostDecisions.Deputies(context, Timesheet(context));

    private static Task<IReadOnlyList<Guid>> BudgetHolders(NoticeContext context) =>
        RoleHolders.Of(context.Db, context.Today, [Timesheet(context).HostAuthorityId], Timesheet(context).ServiceAreaId, Role.BudgetHolder);

    private static Task<IReadOnlyList<Guid>> HostHeads(NoticeContext context) => HostDecisions.Heads(context, Timesheet(context), Timesheet(context).HostAuthorityId);

    private static Task<IReadOnlyList<Guid>> HomeHeads(NoticeContext context) => HostDecisions.Heads(context, Timesheet(context), Timesheet(context).HomeAuthorityId);

    private static Timesheet Timesheet(NoticeContext context) => (Timesheet)context.Root!;

    private static string Page(Guid rootId, Guid subjectId) => $"/hours/sheets/{rootId}";

    private static string OpenList(Guid rootId, Guid subjectId) => OpenAtLock.Address;
}
