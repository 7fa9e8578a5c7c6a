using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Features.Gaps;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements;

/// <summary>Reads placements for a page.</summary>
public static class PlacementReading
{
    /// <summary>Whether the reader may open it, for pages that would lead there.</summary>
    public static async Task<bool> MayOpen(TalentPoolDb db, Actor reader, Placement placement) =>
        PermissionTable.Allows(Permission.SeePlacement, reader, PlacementConcerning.Of(placement)) && !await IsHidden(db, reader, placement.GapId);

    /// <summary>The placement with that reference or identifier; none where there is no such placement or the reader may not know of it.</summary>
    public static async Task<PlacementSight?> Find(TalentPoolDb db, CurrentUser user, string key)
    {
        var placement = Guid.TryParse(key, out var id)
            ? await db.Set<Placement>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id)
            : await db.Set<Placement>().AsNoTracking().SingleOrDefaultAsync(one => one.Reference == key);
        if (placement is null)
        {
            return null;
        }

        var reader = await user.Actor();
        var confidential = GapsSeen.By(db, reader);
        if (!await MayOpen(db, reader, placement))
        {
            await GapReading.MayKnowOf(db, user, placement.GapId, placement.HostAuthorityId);
            return null;
        }

        var rights = new PlacementRights(placement, await user.Actor(), user.Now, await PlacementFigures.Of(db, placement));
        var people = PeopleOf(placement);
        var gap = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes().Where(gap => gap.Id == placement.GapId).Select(gap => new { gap.Id, gap.Reference, gap.Title, gap.Visibility }).SingleAsync();
        var isWhole = (await confidential.WholeOf(db, [gap.Id])).Count > 0;
        return new PlacementSight
        {
            Rights = rights,
            PersonNames = await db.Set<Person>().AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name),
            AuthorityNames = await MemberNames.Of(db),
            ServiceAreaName = await db.Set<ServiceArea>().AsNoTracking().Where(area => area.Id == placement.ServiceAreaId).Select(area => area.Name).SingleAsync(),
            GapReference = await confidential.Knows(db, gap.Id) ? gap.Reference : null,
            GapTitle = isWhole ? gap.Title : Gap.OutlineTitle(gap.Visibility),
            Before = await ReferenceOf(db, reader, placement.SubstitutesForId),
            After = await ReferenceOf(db, reader, placement.SuccessorId),
        };
    }

    /// <summary>Whatever is not over, is still being closed out or can still be extended, and lies where the reader has a role or is named in it.</summary>
    public static async Task<IReadOnlyList<PlacementRights>> Current(TalentPoolDb db, Actor reader, DateTime now)
    {
        var scopes = reader.Roles.Select(held => held.ScopeId).Distinct().ToList();
        var me = Self(reader);
        var recent = WorkingCalendar.EnglandAndWales.LocalDate(now).AddDays(-Placement.CloseOutReminderDays);
        var told = GapsSeen.NotLeftOut(db, reader);
        var placements = await db.Set<Placement>().AsNoTracking()
            .Where(placement => placement.Status == PlacementStatus.Agreed || placement.Status == PlacementStatus.Active || placement.Status == PlacementStatus.Paused
                || (placement.Status == PlacementStatus.Ended && placement.EndsOn >= recent)
                || placement.Extensions.Any(extension => extension.Status == ExtensionStatus.Proposed))
            .Where(placement => scopes.Contains(placement.HostAuthorityId) || scopes.Contains(placement.HomeAuthorityId)
                || placement.OfficerPersonId == reader.PersonId || me.Contains(placement.LineManagerId)
                || placement.RequesterId == reader.PersonId || placement.SupervisorId == reader.PersonId)
            .Where(placement => told.Any(gap => gap.Id == placement.GapId))
            .OrderBy(placement => placement.Id)
            .ToListAsync();
        var figures = await PlacementFigures.Of(db, placements);
        var inPlaceOf = await StandIns.InWhosePlace(db, reader, WorkingCalendar.EnglandAndWales.LocalDate(now), [.. placements.Select(placement => placement.RequesterId).Distinct()]);
        return
        [
            .. placements.Where(placement => PermissionTable.Allows(Permission.SeePlacement, reader, PlacementConcerning.Of(placement)))
                .Select(placement => new PlacementRights(placement, reader, now, figures[placement.Id]) { InPlaceOf = inPlaceOf }),
        ];
    }

    /// <summary>None where there is no such placement or the reader may not know of it.</summary>
    private static async Task<string?> ReferenceOf(TalentPoolDb db, Actor reader, Guid? placementId) =>
        placementId is { } id && await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().SingleOrDefaultAsync(one => one.Id == id) is { } placement
            && PermissionTable.Allows(Permission.SeePlacement, reader, PlacementConcerning.Of(placement)) ? placement.Reference : null;

    /// <summary>Whether the reader belongs to a member that its gap leaves out.</summary>
    internal static async Task<bool> IsHidden(TalentPoolDb db, Actor reader, Guid gapId) => !await GapsSeen.NotLeftOut(db, reader).AnyAsync(gap => gap.Id == gapId);

    /// <summary>The reader and the line managers whose duties the reader carries.</summary>
    internal static List<Guid> Self(Actor reader) =>
        [reader.PersonId, .. reader.Roles.Where(held => held.Role == Role.LineManager).Select(held => held.DeputyForId).OfType<Guid>()];

    private static List<Guid> PeopleOf(Placement placement) =>
    [
        .. new[]
        {
            placement.OfficerPersonId, placement.LineManagerId, placement.RequesterId, placement.AgreedById, placement.AgreedForId, placement.BudgetApprovedById, placement.BudgetApprovedForId,
            placement.ConsultedById, placement.HomeConflictAnsweredById, placement.ConflictDecidedById, placement.SearchedById, placement.HostAuthorisedById, placement.SupervisorId,
        }.OfType<Guid>(),
        .. placement.Extensions.Select(extension => extension.ProposedById),
        .. placement.Substitutions.Select(substitution => substitution.OfficerPersonId),
    ];
}
