using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using TalentPool.Features.Enquiries;
using TalentPool.Features.Offers;
using TalentPool.Features.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements.Substitutes;

/// <summary>The home puts another of its officers forward to go on with a placement from a day.</summary>
/// <param name="AsksOwnRate">Whether it asks for the officer's own rate where that is above the one agreed.</param>
public sealed record ProposeSubstitute(Guid PlacementId, int SeenVersion, Guid OfficerId, DateOnly From, SubstitutionReason Reason, bool AsksOwnRate);

[Needs(Permission.ProposeSubstitute)]
public sealed class ProposeSubstituteHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ProposeSubstitute command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var officer = await scope.Take<Officer>(command.OfficerId);
        officer.CatchUp(scope.At, await TermsInForce.FiguresFor(scope.Db, officer.HomeAuthorityId, officer.ServiceAreaId, scope.Today, cancellation), scope.Calendar);
        var taken = await scope.Take<Placement>(command.PlacementId);
        return await scope.Decide(taken, async (placement, _) =>
        {
            if (await WhyNot(scope, placement, officer, cancellation) is { } no)
            {
                return no;
            }

            var gap = await scope.Db.Set<Gap>().AsNoTracking().SingleAsync(gap => gap.Id == placement.GapId, cancellation);
            var discipline = await scope.Db.Set<Discipline>().AsNoTracking().Where(discipline => discipline.Id == officer.DisciplineId)
                .Select(discipline => discipline.Name).SingleOrDefaultAsync(cancellation) ?? "";
            var rates = await scope.Db.Set<Rate>().AsNoTracking().Where(rate => rate.AuthorityId == placement.HomeAuthorityId).ToListAsync(cancellation);
            var rate = Rate.InForce(rates, placement.HomeAuthorityId, officer.Grade, command.From);
            var limit = officer.ReleaseLimitFor(placement.ShapeFrom(command.From, scope.Calendar));
            var terms = new SubstituteTerms(
                officer.Id, officer.PersonId, officer.LineManagerId, command.From, command.Reason, discipline, FitToGap.LevelFor(gap, officer),
                Fit.MeetsEssentials(officer, gap.Skills), limit, rate?.Id, rate?.PencePerHour ?? 0, command.AsksOwnRate,
                await OwnInterests.On(scope.Db, placement.GapId).ContainsAsync(officer.PersonId, cancellation));
            return placement.ProposeSubstitute(scope.Actor, scope.At, command.SeenVersion, Guid.CreateVersion7(), terms, scope.Calendar);
        }, cancellation);
    }, cancellation);

    private static async Task<Refusal?> WhyNot(ActScope scope, Placement placement, Officer officer, CancellationToken cancellation)
    {
        if (officer.HomeAuthorityId != placement.HomeAuthorityId || officer.ServiceAreaId != placement.ServiceAreaId)
        {
            return OfferRefusals.OfficerNotYours;
        }

        // A line manager knows the own team by name, the service knows everybody.
        if (!officer.IsLineManager(scope.Actor) && !PermissionTable.Allows(Permission.FindOfficers, scope.Actor, PlacementConcerning.Of(placement)))
        {
            return PlacementActRefusals.NotInYourTeam;
        }

        return await scope.Db.Set<Person>().AnyAsync(person => person.Id == officer.PersonId && person.SuspendedAt != null, cancellation) ? OfferRefusals.OfficerSuspended : null;
    }
}
