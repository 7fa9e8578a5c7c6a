using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform.People;

namespace TalentPool.Features.Clearances;

/// <summary>Whom a clearance waits for, deputies among them: who may decide, the gap says of each.</summary>
public static class ClearanceDeciders
{
    private static readonly Role[] Deciding = [Role.HeadOfService, Role.Director, Role.MonitoringOfficer];

    /// <summary>By which roles it is decided. Directors and monitoring officers do so in an emergency, and where a head of service has asked.</summary>
    public static IReadOnlyList<Role> RolesFor(Gap gap, Clearance clearance) =>
        clearance.Kind == ClearanceKind.Emergency || clearance.IsRequesterHead || gap.IsRequesterHead ? Deciding : [Role.HeadOfService];

    public static async Task<IReadOnlyList<Guid>> WithDeputies(TalentPoolDb db, DateTime at, Gap gap, Clearance clearance)
    {
        var deciders = new List<Guid>();
        foreach (var person in await RoleHolders.WithDeputies(db, WorkingCalendar.EnglandAndWales.LocalDate(at), [gap.AuthorityId], null, Deciding))
        {
            if (ClearanceList.WaitsFor(await Actors.Of(db, person, at), gap, clearance))
            {
                deciders.Add(person);
            }
        }

        return deciders;
    }
}
