using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Features.Partnerships;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Coverage;

/// <summary>Who is told of spending that matches no clearance: once a file and with the number, never with a supplier.</summary>
public sealed class CoverageNotices : NoticeSource
{
    public override IReadOnlyList<NoticeRule> Rules { get; } =
    [
        new(typeof(SpendTakenIn), "Heads of service whose lines match nothing", "{place}: {unexplained} of {month} match no clearance and no bypass. Please explain them, or record them as bypasses.", Heads, Page) { Kind = NoticeKind.OutsideWork },
        new(typeof(SpendTakenIn), "The board, where lines match nothing", "{place}: {unexplained} of {month} match no clearance and no bypass.", Board, Page) { Kind = NoticeKind.Oversight },
        new(typeof(SpendExplained), "The board", "{place}: a line of {month} that matched no clearance was explained.", Board, Page) { Kind = NoticeKind.Oversight, IsMailed = false },
    ];

    public override IReadOnlyList<string> FactNames { get; } = ["place", "unexplained", "month"];

    public override IReadOnlyList<string> AskerNames { get; } = ["place"];

    public override DateTime? DueBy(NoticeContext context) => context.Event is SpendTakenIn taken ? WorkingCalendar.EnglandAndWales.DueAfterWorkingDays(taken.At, SpendMonth.ExplainWithinWorkingDays) : null;

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader)
    {
        var months = await db.Set<SpendMonth>().AsNoTracking().IgnoreAutoIncludes().Where(month => rootIds.Contains(month.Id)).ToListAsync();
        if (months.Count == 0)
        {
            return new Dictionary<Guid, IReadOnlyDictionary<string, string>>();
        }

        var names = await MemberNames.Of(db);
        var counts = await db.Set<SpendLine>().AsNoTracking().Where(line => rootIds.Contains(line.SpendMonthId))
            .GroupBy(line => new { line.SpendMonthId, line.ServiceAreaId, line.Status }).Select(group => new { group.Key.SpendMonthId, group.Key.ServiceAreaId, group.Key.Status, Lines = group.Count() }).ToListAsync();
        var facts = new Dictionary<Guid, IReadOnlyDictionary<string, string>>();
        foreach (var month in months)
        {
            var seen = counts.Where(count => count.SpendMonthId == month.Id
                && PermissionTable.Allows(Permission.SeeSpend, reader, SpendConcerning.Of(month.PartnershipId, month.AuthorityId, count.ServiceAreaId))).ToList();
            if (seen.Count > 0)
            {
                facts[month.Id] = new Dictionary<string, string>
                {
                    ["place"] = names.GetValueOrDefault(month.AuthorityId, "A former member"),
                    ["unexplained"] = CoverageWords.Count(month.Kind, seen.Where(count => count.Status == SpendStatus.Unexplained).Sum(count => count.Lines)),
                    ["month"] = CoverageWords.Month(month.Month),
                };
            }
        }

        return facts;
    }

    private static async Task<IReadOnlyList<Guid>> Heads(NoticeContext context)
    {
        var month = Month(context);
        var heads = new List<Guid>();
        foreach (var area in month.Lines.Where(line => line.Status == SpendStatus.Unexplained).Select(line => line.ServiceAreaId).Distinct())
        {
            heads.AddRange(await RoleHolders.WithDeputies(context.Db, context.Today, [month.AuthorityId], area, Role.HeadOfService));
        }

        return [.. heads.Distinct()];
    }

    private static async Task<IReadOnlyList<Guid>> Board(NoticeContext context) => context.Event is SpendTakenIn { Unexplained: 0 }
        ? []
        : await RoleHolders.Of(context.Db, context.Today, [Month(context).PartnershipId], null, Role.BoardMember);

    private static SpendMonth Month(NoticeContext context) => (SpendMonth)context.Root!;

    private static string Page(Guid rootId, Guid subjectId) => "/coverage";
}
