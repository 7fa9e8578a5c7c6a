using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform.People;

namespace TalentPool.Database.Seed;

/// <summary>Chooses the people whom a visitor of the demonstration can sign in as: each role, in several authorities.</summary>
public static class SignInButtons
{
    private static readonly (Role Role, string Words, string? Area, string[] Councils)[] Wanted =
    [
        (Role.ServiceManager, "Service manager, legal", "legal", ["Leeds", "Bradford", "Kirklees"]),
        (Role.HeadOfService, "Head of service, legal", "legal", ["Leeds", "Bradford", "Kirklees"]),
        (Role.LineManager, "Line manager, legal", "legal", ["Leeds", "Bradford", "Calderdale"]),
        (Role.ServiceManager, "Service manager, ICT", "ict", ["Leeds", "Wakefield"]),
        (Role.HeadOfService, "Head of service, ICT", "ict", ["Leeds", "Wakefield"]),
        (Role.BudgetHolder, "Budget holder", null, ["Leeds", "Bradford"]),
        (Role.Finance, "Finance officer", null, ["Leeds", "Bradford"]),
        (Role.ConflictOfficer, "Conflict officer", null, ["Leeds", "Bradford"]),
        (Role.MonitoringOfficer, "Monitoring officer", null, ["Leeds", "Wakefield"]),
        (Role.Director, "Director", null, ["Leeds"]),
        (Role.BoardMember, "Board member", null, ["Leeds", "Kirklees"]),
        (Role.PartnershipAdministrator, "Partnership administrator", null, ["Leeds"]),
    ];

    public static async Task Mark(TalentPoolDb db, Cast cast)
    {
        foreach (var (role, words, area, councils) in Wanted)
        {
            foreach (var council in councils)
            {
                await Mark(db, cast.Of(council, role, area).PersonId, words);
            }
        }

        // An auditor of one council sees who looked at its records, and the partnership's sees the evidence chains.
        await Mark(db, cast.Of("Leeds", Role.Auditor).PersonId, "Auditor");
        await Mark(db, cast.OfPartnership(Role.Auditor).PersonId, "Auditor of the partnership");

        foreach (var council in new[] { "Leeds", "Bradford", "Wakefield" })
        {
            await Mark(db, await BusiestOfficer(db, cast, council), "Officer, legal");
        }

        await Mark(db, cast.AdministratorId, "Installation administrator");
    }

    /// <summary>Someone who is asked something or at work elsewhere, so that the visitor sees what an officer sees.</summary>
    private static async Task<Guid> BusiestOfficer(TalentPoolDb db, Cast cast, string council)
    {
        var asked = await db.Set<Offer>().Where(offer => offer.Status == OfferStatus.Proposed).Select(offer => offer.OfficerId).ToListAsync();
        var placed = await db.Set<Placement>().Where(placement => placement.Status == PlacementStatus.Agreed || placement.Status == PlacementStatus.Active)
            .Select(placement => placement.OfficerId).ToListAsync();
        var writing = await db.Set<Timesheet>().Select(timesheet => timesheet.OfficerId).Distinct().ToListAsync();
        return cast.Officers.Where(officer => officer.Council == council && officer.ServiceArea == "legal")
            .OrderByDescending(officer => writing.Contains(officer.OfficerId)).ThenByDescending(officer => asked.Contains(officer.OfficerId)).ThenByDescending(officer => placed.Contains(officer.OfficerId))
            .First().PersonId;
    }

    private static Task Mark(TalentPoolDb db, Guid personId, string words) =>
        db.Set<Person>().Where(person => person.Id == personId).ExecuteUpdateAsync(set => set.SetProperty(person => person.DemonstrationRole, words));
}
