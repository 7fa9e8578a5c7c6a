using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Rates;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Rates;

/// <summary>Who is told of rates on their way from the proposal to the approval. Never what they are built up of.</summary>
public sealed class RateNotices : NoticeSource
{
    public override IReadOnlyList<NoticeRule> Rules { get; } =
    [
        new(typeof(RateEntered), "Finance and heads of service there, apart from the author", "A rate for {grade} from {day} has been entered. Please approve it, or tell finance what is wrong.", Approvers, Page),
        new(typeof(RateProposed), "Finance and heads of service there, apart from the author", "A rate for {grade} from {day} has been proposed. Please approve it, or tell finance what is wrong.", Approvers, Page),
        new(typeof(RateApproved), "The author", "The rate for {grade} from {day} that you proposed is approved.", Author, Page) { IsMailed = false },
        new(typeof(RateWithdrawn), "The author", "The rate for {grade} from {day} that you proposed was withdrawn.", Author, Page) { IsMailed = false },
    ];

    public override IReadOnlyList<string> FactNames { get; } = ["grade", "day"];

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader) =>
        (await db.Set<Rate>().AsNoTracking().Where(rate => rootIds.Contains(rate.Id)).ToListAsync())
            .Where(rate => PermissionTable.Allows(Permission.SeeRates, reader, RateConcerning.Of(rate)))
            .ToDictionary(rate => rate.Id, IReadOnlyDictionary<string, string> (rate) => new Dictionary<string, string>
            {
                ["grade"] = rate.OfficerId is null ? rate.Grade : $"an officer in {rate.Grade}",
                ["day"] = Shown.Day(rate.From),
            });

    private static async Task<IReadOnlyList<Guid>> Approvers(NoticeContext context)
    {
        var rate = (Rate)context.Root!;
        return [.. (await RoleHolders.Of(context.Db, context.Today, [rate.AuthorityId], null, Role.Finance, Role.HeadOfService)).Where(person => person != rate.EnteredById && person != rate.EnteredForId)];
    }

    private static Task<IReadOnlyList<Guid>> Author(NoticeContext context) => Task.FromResult<IReadOnlyList<Guid>>([((Rate)context.Root!).EnteredById]);

    private static string Page(Guid rootId, Guid subjectId) => $"/rates/{rootId}";
}
