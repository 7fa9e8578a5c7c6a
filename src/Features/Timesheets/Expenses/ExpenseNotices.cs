using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Partnerships;
using TalentPool.Features.Placements;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>Who is told of expenses on their way from the officer to the approval. Never what they were for, nor how much.</summary>
public sealed class ExpenseNotices : NoticeSource
{
    public override IReadOnlyList<NoticeRule> Rules { get; } =
    [
        .. About(NoticeKind.Hours,
        [
            new(typeof(ExpenseSubmitted), "The supervisor", "{officer} has handed in an expense of {day} on {reference}. Please confirm it or send it back.", Supervisor, Page),
            new(typeof(ExpensePassedToDeputy), "The supervisor’s deputies", "An expense of {day} on {reference} has not been confirmed. Please confirm it for the supervisor, or send it back.", Deputies, Page),
            new(typeof(ExpensePassedToDeputy), "The supervisor", "An expense of {day} on {reference} still waits for you. Please confirm it; your deputies are asked too.", Supervisor, Page),
            new(typeof(ExpensePassedToDeputy), "The officer", "Your expense of {day} on {reference} has not been confirmed yet. The supervisor’s deputies are asked too.", Officer, Page) { IsMailed = false },
            new(typeof(ExpenseListedAtLock), "Heads of service of the host", "An expense of {day} on {reference} is handed in and not approved, and its month is locked. It counts as accrued.", HostHeads, OpenList),
            new(typeof(ExpenseListedAtLock), "Heads of service of the officer’s authority", "An expense of {day} on {reference} is handed in and not approved, and its month is locked. It counts as accrued.", HomeHeads, OpenList),
            new(typeof(ExpenseConfirmed), "Budget holders of the host", "An expense of {day} on {reference} is confirmed. Please approve it or send it back.", BudgetHolders, Page),
            new(typeof(ExpenseReturned), "The officer", "Your expense of {day} on {reference} was sent back. Please put it right.", Officer, Page),
            new(typeof(ExpenseApproved), "The officer", "Your expense of {day} on {reference} is approved.", Officer, Page) { IsMailed = false },
            new(typeof(ExpenseConfirmedAndApproved), "The officer", "Your expense of {day} on {reference} is approved.", Officer, Page) { IsMailed = false },
        ]),
    ];

    public override IReadOnlyList<string> FactNames { get; } = ["reference", "officer", "day"];

    public override IReadOnlyDictionary<string, string> MailedInstead { get; } = new Dictionary<string, string> { ["officer"] = "an officer" };

    public override IReadOnlyList<string> AskerNames { get; } = ["host", "home"];

    public override DateTime? DueBy(NoticeContext context) => context is { Event: ExpenseSubmitted, Root: Expense expense } && expense.ConfirmationDueOn(WorkingCalendar.EnglandAndWales) is { } due
        ? WorkingCalendar.EnglandAndWales.AtLocal(due, WorkingCalendar.Closes)
        : null;

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader)
    {
        var expenses = await db.Set<Expense>().AsNoTracking().Where(expense => rootIds.Contains(expense.Id)).ToListAsync();
        var ids = expenses.Select(expense => expense.PlacementId).Distinct().ToList();
        var placements = await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().Where(placement => ids.Contains(placement.Id)).ToDictionaryAsync(placement => placement.Id);
        expenses.RemoveAll(expense => !PermissionTable.Allows(Permission.SeeExpenses, reader, PlacementConcerning.Of(placements[expense.PlacementId])));
        var officers = expenses.Select(expense => expense.OfficerPersonId).Distinct().ToList();
        var names = await db.Set<Person>().AsNoTracking().Where(person => officers.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name);
        var authorities = await MemberNames.Of(db);
        return expenses.ToDictionary(expense => expense.Id, IReadOnlyDictionary<string, string> (expense) => new Dictionary<string, string>
        {
            ["reference"] = placements[expense.PlacementId].Reference,
            ["officer"] = names.GetValueOrDefault(expense.OfficerPersonId, "The officer"),
            ["day"] = Shown.Day(expense.PaidOn),
            ["host"] = authorities.GetValueOrDefault(expense.HostAuthorityId, "A former member"),
            ["home"] = authorities.GetValueOrDefault(expense.HomeAuthorityId, "A former member"),
        });
    }

    private static Task<IReadOnlyList<Guid>> Officer(NoticeContext context) => Task.FromResult<IReadOnlyList<Guid>>([Expense(context).OfficerPersonId]);

    private static Task<IReadOnlyList<Guid>> Supervisor(NoticeContext context) => HostDecisions.Supervisor(context, Expense(context));

    private static Task<IReadOnlyList<Guid>> Deputies(NoticeContext context) => HostDecisions.Deputies(context, Expense(context));

    private static Task<IReadOnlyList<Guid>> BudgetHolders(NoticeContext context) =>
        RoleHolders.Of(context.Db, context.Today, [Expense(context).HostAuthorityId], Expense(context).ServiceAreaId, Role.BudgetHolder);

    private static Task<IReadOnlyList<Guid>> HostHeads(NoticeContext context) => HostDecisions.Heads(context, Expense(context), Expense(context).HostAuthorityId);

    private static Task<IReadOnlyList<Guid>> HomeHeads(NoticeContext context) => HostDecisions.Heads(context, Expense(context), Expense(context).HomeAuthorityId);

    private static Expense Expense(NoticeContext context) => (Expense)context.Root!;

    private static string Page(Guid rootId, Guid subjectId) => $"/expenses/{rootId}";

    private static string OpenList(Guid rootId, Guid subjectId) => OpenAtLock.Address;
}
