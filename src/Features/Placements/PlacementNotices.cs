using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Features.Gaps;
using TalentPool.Features.Partnerships;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>Who is told of what happens to a placement. Never the name of a party, and never what a person wrote about another.</summary>
public sealed partial class PlacementNotices : NoticeSource
{
    public override IReadOnlyList<NoticeRule> Rules { get; } = [.. About(NoticeKind.Placements, [.. ArrangingRules, .. RunningRules, .. ExtensionRules])];

    /// <summary>A mailbox is read by more people than the page: not even the name of somebody who was released is in mail.</summary>
    public override IReadOnlyDictionary<string, string> MailedInstead { get; } = new Dictionary<string, string> { ["officer"] = "an officer" };

    public override IReadOnlyList<string> AskerNames { get; } = ["host", "home"];

    public override IReadOnlyList<string> FactNames { get; } = ["reference", "officer", "host", "home", "starts", "ends", "used", "cap", "until"];

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader)
    {
        var told = GapsSeen.NotLeftOut(db, reader);
        var placements = (await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().Where(placement => rootIds.Contains(placement.Id) && told.Any(gap => gap.Id == placement.GapId)).ToListAsync())
            .Where(placement => PermissionTable.Allows(Permission.SeePlacement, reader, PlacementConcerning.Of(placement)))
            .ToList();
        var officers = placements.Select(placement => placement.OfficerPersonId).ToList();
        var names = await db.Set<Person>().AsNoTracking().Where(person => officers.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name);
        var authorities = await MemberNames.Of(db);
        return placements.ToDictionary(placement => placement.Id, placement => (IReadOnlyDictionary<string, string>)new Dictionary<string, string>
        {
            ["reference"] = placement.Reference,
            ["officer"] = names.GetValueOrDefault(placement.OfficerPersonId, "The officer"),
            ["host"] = authorities.GetValueOrDefault(placement.HostAuthorityId, "A former member"),
            ["home"] = authorities.GetValueOrDefault(placement.HomeAuthorityId, "A former member"),
            ["starts"] = Shown.Day(placement.StartsOn),
            ["ends"] = Shown.Day(placement.EndsOn),
            ["used"] = Shown.Duration(placement.UsedMinutes),
            ["cap"] = Shown.Duration(placement.CapMinutes),
        });
    }

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> SubjectFacts(
        TalentPoolDb db, IReadOnlyCollection<Guid> subjectIds, Actor reader) =>
        (await db.Set<Extension>().AsNoTracking().Where(extension => subjectIds.Contains(extension.Id)).ToListAsync()).ToDictionary(
            extension => extension.Id,
            extension => (IReadOnlyDictionary<string, string>)new Dictionary<string, string> { ["until"] = Shown.Day(extension.NewEndsOn) });

    private delegate IEnumerable<Guid?> People(Placement placement);

    private static NoticeRule Rule<T>(string audience, string words, People who, string page = "", bool isMailed = true, Func<Placement, T, bool>? when = null)
        where T : DomainEvent => Rule(audience, words, context => Acting(context, who(Placement(context))), page, isMailed, when);

    private static NoticeRule Rule<T>(
        string audience, string words, Func<NoticeContext, Task<IReadOnlyList<Guid>>> who, string page = "", bool isMailed = true, Func<Placement, T, bool>? when = null)
        where T : DomainEvent => new(
            typeof(T),
            audience,
            words,
            context => when is null || when(Placement(context), (T)context.Event) ? who(context) : Task.FromResult<IReadOnlyList<Guid>>([]),
            (placementId, _) => $"/placements/{placementId}{page}")
        { IsMailed = isMailed };

    private static Placement Placement(NoticeContext context) => (Placement)context.Root!;

    /// <summary>These people, and where one of them has left, whoever acts for them at their own authority.</summary>
    private static Task<IReadOnlyList<Guid>> Acting(NoticeContext context, IEnumerable<Guid?> people) => ActingOnPlacement.Of(context, Placement(context), people);

    private static IEnumerable<Guid?> Officer(Placement placement) => [placement.OfficerPersonId];

    private static IEnumerable<Guid?> LineManager(Placement placement) => [placement.LineManagerId];

    private static IEnumerable<Guid?> Requester(Placement placement) => [placement.RequesterId];

    private static IEnumerable<Guid?> Supervisor(Placement placement) => [placement.SupervisorId];

    /// <summary>Those who deal with it day by day, of both sides.</summary>
    private static IEnumerable<Guid?> BothSides(Placement placement) =>
        [placement.OfficerPersonId, placement.LineManagerId, placement.RequesterId, placement.SupervisorId];

    private static IEnumerable<Guid?> BothSidesAndBudget(Placement placement) => [.. BothSides(placement), placement.BudgetApprovedById];

    private static IEnumerable<Guid?> Proposer(NoticeContext context) =>
        [Placement(context).Extensions.FirstOrDefault(extension => extension.Id == context.Event.SubjectId)?.ProposedById];

    private static Task<IReadOnlyList<Guid>> HostHolders(NoticeContext context, params Role[] roles) =>
        RoleHolders.Of(context.Db, context.Today, [Placement(context).HostAuthorityId], Placement(context).ServiceAreaId, roles);

    private static Task<IReadOnlyList<Guid>> HomeHolders(NoticeContext context, params Role[] roles) =>
        RoleHolders.Of(context.Db, context.Today, [Placement(context).HomeAuthorityId], Placement(context).ServiceAreaId, roles);

    private static async Task<IReadOnlyList<Guid>> ConflictOfficers(NoticeContext context) =>
        [.. (await HostHolders(context, Role.ConflictOfficer)).Union(await HomeHolders(context, Role.ConflictOfficer))];
}
