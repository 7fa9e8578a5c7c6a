using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Privacy;
using TalentPool.Features.Partnerships;
using TalentPool.Notices;
using TalentPool.Platform.People;

namespace TalentPool.Features.Privacy.LookRequests;

/// <summary>Who is told that an auditor asks to look at a closed record, and what came of it.</summary>
public sealed class LookRequestNotices : NoticeSource
{
    public override IReadOnlyList<NoticeRule> Rules { get; } =
    [
        new(typeof(LookAskedFor), "Whoever decides at the owner", "{asker} asks to look at {part} {reference}. Please answer by {due}.", Deciders, Page),
        new(typeof(LookRequestOverdue), "Whoever decides at the owner, with deputies", "{asker} still waits to hear whether they may look at {part} {reference}. Please answer.", DecidersAndDeputies, Page) { GoesAlone = true },
        new(typeof(LookRequestOverdue), "Whoever asked", "Nobody has answered your request to look at {part} {reference} yet. {owner}’s deputies are told.", Asker, Page) { IsMailed = false },
        new(typeof(LookAllowed), "Whoever asked", "{owner} lets you look at {part} {reference} until {until}.", Asker, Page),
        new(typeof(LookAllowed), "Auditors of the owner", "{asker} may look at {part} {reference} until {until}.", OwnersAuditors, Page) { Kind = NoticeKind.Oversight, IsMailed = false },
        new(typeof(LookRefused), "Whoever asked", "{owner} does not let you look at {part} {reference}.", Asker, Page),
        new(typeof(LookRequestWithdrawn), "Whoever decides at the owner", "{asker} no longer asks to look at {part} {reference}.", Deciders, Page) { IsMailed = false },
        new(typeof(LookEnded), "Whoever asked", "{owner} no longer lets you look at {part} {reference}.", Asker, Page),
        new(typeof(LookEnded), "Whoever decides at the owner", "Nobody may look at {part} {reference} any more on the request of {asker}.", Deciders, Page) { IsMailed = false },
        new(typeof(LookRunOut), "Whoever asked", "The time in which you could look at {part} {reference} is over.", Asker, Page) { IsMailed = false },
    ];

    public override IReadOnlyList<string> FactNames { get; } = ["asker", "owner", "part", "reference", "due", "until"];

    public override IReadOnlyList<string> AskerNames { get; } = ["asker"];

    public override DateTime? DueBy(NoticeContext context) => (context.Root as LookRequest)?.DueAt;

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader)
    {
        var requests = (await db.Set<LookRequest>().AsNoTracking().Where(request => rootIds.Contains(request.Id)).ToListAsync()).Where(request => LookRequestConcerning.MaySee(request, reader)).ToList();
        if (requests.Count == 0)
        {
            return new Dictionary<Guid, IReadOnlyDictionary<string, string>>();
        }

        var authorities = await MemberNames.Of(db);
        return requests.ToDictionary(request => request.Id, IReadOnlyDictionary<string, string> (request) => new Dictionary<string, string>
        {
            ["asker"] = request.AskedByName,
            ["owner"] = authorities.GetValueOrDefault(request.OwnerAuthorityId, "A former member"),
            ["part"] = LookRequestWords.Of(request.Part),
            ["reference"] = request.Reference,
            ["due"] = Shown.Day(Shown.DayOf(request.DueAt)),
            ["until"] = request.LastDay is { } last ? Shown.Day(last) : "",
        });
    }

    private static Task<IReadOnlyList<Guid>> Asker(NoticeContext context) => Task.FromResult<IReadOnlyList<Guid>>([Request(context).AskedById]);

    private static Task<IReadOnlyList<Guid>> Deciders(NoticeContext context) =>
        RoleHolders.Of(context.Db, context.Today, [Request(context).OwnerAuthorityId], Request(context).ServiceAreaId, [.. LookRequest.DecidersOf(Request(context).Part)]);

    private static Task<IReadOnlyList<Guid>> DecidersAndDeputies(NoticeContext context) =>
        RoleHolders.WithDeputies(context.Db, context.Today, [Request(context).OwnerAuthorityId], Request(context).ServiceAreaId, [.. LookRequest.DecidersOf(Request(context).Part)]);

    private static Task<IReadOnlyList<Guid>> OwnersAuditors(NoticeContext context) =>
        RoleHolders.Of(context.Db, context.Today, [Request(context).OwnerAuthorityId], Request(context).ServiceAreaId, Role.Auditor);

    private static LookRequest Request(NoticeContext context) => (LookRequest)context.Root!;

    private static string Page(Guid rootId, Guid subjectId) => $"/looks/requests/{rootId}";
}
