using AutoMapper;
using AutoMapper.QueryableExtensions;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Features.Gaps;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>One page of the placements that a reader may see, the newest first day on top.</summary>
public sealed class PlacementList
{
    private const int PageSize = 20;

    private PlacementList()
    {
    }

    public required IReadOnlyList<PlacementRights> Placements { get; init; }

    public required IReadOnlyDictionary<Guid, string> PersonNames { get; init; }

    public required IReadOnlyDictionary<Guid, string> AuthorityNames { get; init; }

    public required int Count { get; init; }

    public required int Page { get; init; }

    public int PageCount => (Count + PageSize - 1) / PageSize;

    /// <param name="side">"mine" as the officer, "out" for those lent, "in" for those borrowed; all where empty.</param>
    public static async Task<PlacementList> Of(
        TalentPoolDb db, IMapper mapper, Actor reader, DateTime now, string? side, PlacementStatus? status, bool endsSoon, int page)
    {
        var today = WorkingCalendar.EnglandAndWales.LocalDate(now);
        var rows = await Visible(db, mapper, reader);
        var chosen = rows
            .Where(row => side switch
            {
                "mine" => row.OfficerPersonId == reader.PersonId,
                "out" => row.HomeAuthorityId == reader.AuthorityId,
                "in" => row.HostAuthorityId == reader.AuthorityId,
                _ => true,
            })
            .Where(row => status is null || row.Status == status)
            .Where(row => !endsSoon || (row.Status is PlacementStatus.Active or PlacementStatus.Paused && row.EndsOn >= today
                && today >= WorkingCalendar.EnglandAndWales.AddWorkingDays(row.EndsOn, -new PolicyFigures().FirstEndWarningWorkingDays)))
            .OrderByDescending(row => row.StartsOn).ThenByDescending(row => row.Id)
            .ToList();
        var shown = Math.Clamp(page, 1, Math.Max(1, (chosen.Count + PageSize - 1) / PageSize));
        var ids = chosen.Skip((shown - 1) * PageSize).Take(PageSize).Select(row => row.Id).ToList();
        return await Read(db, reader, now, ids, chosen.Count, shown);
    }

    private static async Task<List<PlacementRow>> Visible(TalentPoolDb db, IMapper mapper, Actor reader)
    {
        var scopes = reader.Roles.Select(held => held.ScopeId).Distinct().ToList();
        var me = PlacementReading.Self(reader);
        var told = GapsSeen.NotLeftOut(db, reader);
        var rows = await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(placement => told.Any(gap => gap.Id == placement.GapId))
            .Where(placement => scopes.Contains(placement.HostAuthorityId) || scopes.Contains(placement.HomeAuthorityId)
                || placement.OfficerPersonId == reader.PersonId || me.Contains(placement.LineManagerId)
                || placement.RequesterId == reader.PersonId || placement.SupervisorId == reader.PersonId)
            .ProjectTo<PlacementRow>(mapper.ConfigurationProvider)
            .ToListAsync();
        return [.. rows.Where(row => PermissionTable.Allows(Permission.SeePlacement, reader, Concerning(row)))];
    }

    private static Concerning Concerning(PlacementRow row) => new()
    {
        PartnershipId = row.PartnershipId,
        HostAuthorityId = row.HostAuthorityId,
        HomeAuthorityId = row.HomeAuthorityId,
        ServiceAreaId = row.ServiceAreaId,
        RequesterId = row.RequesterId,
        OfficerPersonId = row.OfficerPersonId,
        LineManagerId = row.LineManagerId,
        SupervisorId = row.SupervisorId,
    };

    private static async Task<PlacementList> Read(TalentPoolDb db, Actor reader, DateTime now, List<Guid> ids, int count, int page)
    {
        var placements = await db.Set<Placement>().AsNoTracking().Where(placement => ids.Contains(placement.Id)).ToListAsync();
        var figures = await PlacementFigures.Of(db, placements);
        var officers = placements.Select(placement => placement.OfficerPersonId).ToList();
        return new PlacementList
        {
            Placements = [.. placements.OrderBy(placement => ids.IndexOf(placement.Id)).Select(placement => new PlacementRights(placement, reader, now, figures[placement.Id]))],
            PersonNames = await db.Set<Person>().AsNoTracking().Where(person => officers.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name),
            AuthorityNames = await MemberNames.Of(db),
            Count = count,
            Page = page,
        };
    }
}
