using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Home;

namespace TalentPool.Features.Partnerships.Versions;

/// <summary>For administrators: the version in force, or to come, that some members have not signed.</summary>
public sealed class TermsHome : HomeSource
{
    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        var scopes = actor.Roles.Where(held => held.Role == Role.PartnershipAdministrator).Select(held => held.ScopeId).ToList();
        if (scopes.Count == 0)
        {
            return HomePart.None;
        }

        var today = WorkingCalendar.EnglandAndWales.LocalDate(at);
        var isEverywhere = scopes.Contains(Guid.Empty);
        var partnerships = await db.Set<Partnership>().AsNoTracking().Where(partnership => isEverywhere || scopes.Contains(partnership.Id)).OrderBy(partnership => partnership.Name).ToListAsync();
        return new HomePart
        {
            Tasks =
            [
                .. from partnership in partnerships
                   from version in partnership.Terms
                   where version.AppliesFrom > today || version.Id == partnership.TermsOn(today)?.Id
                   let missing = partnership.NotSigned(version).Count
                   where missing > 0
                   orderby version.AppliesFrom
                   select new HomeTask(
                       $"Record who has signed version {version.VersionNumber} of the agreement of {partnership.Name}",
                       $"{TermsSight.AddressOf(partnership.Id)}/{version.VersionNumber}/signatures",
                       $"{Words.Count(missing, "member has", "members have")} not; {(version.AppliesFrom > today ? $"from {Shown.Day(version.AppliesFrom)} " : "")}nothing is placed with {(missing == 1 ? "it" : "them")} until then"),
            ],
        };
    }
}
