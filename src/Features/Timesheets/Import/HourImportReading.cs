using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Import;

/// <summary>The files of hours that somebody may look at, and for whom they may bring one.</summary>
public static class HourImportReading
{
    /// <summary>The authorities whose case system this person may load hours from.</summary>
    public static async Task<IReadOnlyList<Authority>> AuthoritiesOf(TalentPoolDb db, Actor actor)
    {
        var scopes = actor.Roles.Select(held => held.ScopeId).Distinct().ToList();
        var all = await db.Set<Authority>().AsNoTracking().IgnoreAutoIncludes().Where(authority => scopes.Contains(authority.Id)).OrderBy(authority => authority.ShortName).ToListAsync();
        return [.. all.Where(authority => May(actor, authority.Id))];
    }

    public static async Task<HourColumns> ColumnsOf(TalentPoolDb db, Guid authorityId) =>
        await db.Set<HourColumns>().AsNoTracking().SingleOrDefaultAsync(columns => columns.AuthorityId == authorityId) ?? new HourColumns(authorityId);

    /// <summary>None where there is no such file, or it is another authority's.</summary>
    public static async Task<(HourFile File, string Authority)?> Find(TalentPoolDb db, Actor actor, Guid fileId) =>
        await db.Set<HourFile>().AsNoTracking().SingleOrDefaultAsync(file => file.Id == fileId) is { } file && May(actor, file.AuthorityId)
            ? (file, await db.Set<Authority>().AsNoTracking().IgnoreAutoIncludes().Where(authority => authority.Id == file.AuthorityId).Select(authority => authority.Name).SingleAsync())
            : null;

    private static bool May(Actor actor, Guid authorityId) => PermissionTable.Allows(Permission.LoadHours, actor, new Concerning { HomeAuthorityId = authorityId });
}
