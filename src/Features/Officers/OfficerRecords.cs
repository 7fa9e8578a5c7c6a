using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Officers;

/// <summary>
/// Reads officers for looking at only, as they stand now: what time has made due is applied to the copy in hand, so that a page never
/// shows as live what has lapsed, whether or not a job has run since.
/// </summary>
public static class OfficerRecords
{
    public static Concerning About(Officer officer) => new()
    {
        HomeAuthorityId = officer.HomeAuthorityId,
        ServiceAreaId = officer.ServiceAreaId,
        OfficerPersonId = officer.PersonId,
        LineManagerId = officer.LineManagerId,
    };

    public static async Task<Officer?> Find(TalentPoolDb db, Guid officerId, DateTime at) =>
        (await Read(db, officers => officers.Where(officer => officer.Id == officerId), at)).SingleOrDefault();

    public static async Task<Officer?> OfPerson(TalentPoolDb db, Guid personId, DateTime at) =>
        (await Read(db, officers => officers.Where(officer => officer.PersonId == personId), at)).SingleOrDefault();

    /// <summary>The officers whose line manager the actor is or deputises for.</summary>
    public static async Task<IReadOnlyList<Officer>> Team(TalentPoolDb db, Actor actor, DateTime at)
    {
        var managers = actor.Roles.Where(held => held.Role == Role.LineManager && held.DeputyForId is not null)
            .Select(held => held.DeputyForId!.Value).Append(actor.PersonId).Distinct().ToList();
        var team = await Read(db, officers => officers.Where(officer => managers.Contains(officer.LineManagerId)), at);
        return [.. team.Where(officer => officer.IsLineManager(actor))];
    }

    public static async Task<IReadOnlyList<Officer>> Read(TalentPoolDb db, Func<IQueryable<Officer>, IQueryable<Officer>> which, DateTime at)
    {
        var officers = await which(db.Set<Officer>().AsNoTracking()).ToListAsync();
        var today = WorkingCalendar.EnglandAndWales.LocalDate(at);
        foreach (var sharing in officers.GroupBy(officer => (officer.HomeAuthorityId, officer.ServiceAreaId)))
        {
            var figures = await TermsInForce.FiguresFor(db, sharing.Key.HomeAuthorityId, sharing.Key.ServiceAreaId, today);
            foreach (var officer in sharing)
            {
                officer.CatchUp(at, figures, WorkingCalendar.EnglandAndWales);
                officer.TakeEvents();
            }
        }

        return officers;
    }
}
