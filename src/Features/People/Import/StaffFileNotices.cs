using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People.Import;

/// <summary>Who is told when a list of staff was taken in, once and with the numbers, or has grown old: those who look after these people.</summary>
public sealed class StaffFileNotices : NoticeSource
{
    public override IReadOnlyList<NoticeRule> Rules { get; } =
    [
        new(typeof(PeopleImported), "Heads of service there and administrators", "{place}: a list of staff was taken in. {added} added, {changed} changed, {suspended} suspended.", Recipients, (fileId, _) => $"/people/import/{fileId}"),
        new(typeof(StaffListGrewOld), "Heads of service there and administrators", "{place}: the last list of staff was taken in on {day}, more than a month ago. Please send this month’s full list, so that nobody who has left can still sign in.", Recipients, (_, _) => "/people/import"),
    ];

    public override IReadOnlyList<string> FactNames { get; } = ["place", "added", "changed", "suspended", "day"];

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader)
    {
        var files = await db.Set<StaffFile>().AsNoTracking().Where(file => rootIds.Contains(file.Id))
            .Join(db.Set<Authority>().IgnoreAutoIncludes(), file => file.AuthorityId, authority => authority.Id, (file, authority) => new { file.Id, file.AuthorityId, file.Added, file.Changed, file.Suspended, file.ImportedAt, authority.ShortName })
            .ToListAsync();
        var facts = new Dictionary<Guid, IReadOnlyDictionary<string, string>>();
        foreach (var file in files.Where(file => file.ImportedAt is not null))
        {
            var place = await GrantPlace.Of(db, ScopeKind.Authority, file.AuthorityId, WorkingCalendar.EnglandAndWales.LocalDate(file.ImportedAt!.Value));
            if (place.Permits(record => PermissionTable.Allows(Permission.ImportPeople, reader, record), []))
            {
                facts[file.Id] = new Dictionary<string, string>
                {
                    ["place"] = file.ShortName, ["added"] = $"{file.Added:N0}", ["changed"] = $"{file.Changed:N0}", ["suspended"] = $"{file.Suspended:N0}",
                    ["day"] = Shown.Day(Shown.DayOf(file.ImportedAt!.Value)),
                };
            }
        }

        return facts;
    }

    private static async Task<IReadOnlyList<Guid>> Recipients(NoticeContext context)
    {
        var authorityId = context.Event is StaffListGrewOld old ? old.AuthorityId : ((PeopleImported)context.Event).AuthorityId;
        var administrators = (await GrantPlace.Of(context.Db, ScopeKind.Authority, authorityId, context.Today)).AdministratorScopes;
        return
        [
            .. await RoleHolders.Of(context.Db, context.Today, [authorityId], Guid.Empty, Role.HeadOfService),
            .. await RoleHolders.Of(context.Db, context.Today, administrators, null, Role.PartnershipAdministrator),
        ];
    }
}
