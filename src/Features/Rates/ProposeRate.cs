using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Rates;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Rates;

/// <summary>A finance officer builds a rate up from its costs. It is charged by nobody before somebody else has approved it.</summary>
/// <param name="OfficerId">The officer whose rate it is; null for the grade's.</param>
/// <param name="CarriesAward">Whether it brings in a national award, with which placements may move.</param>
public sealed record ProposeRate(Guid AuthorityId, string Grade, Guid? OfficerId, RateBuildUp BuildUp, DateOnly From, bool CarriesAward);

[Needs(Permission.EnterRates)]
public sealed class ProposeRateHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, ProposeRate command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (!scope.IsPermitted(RateConcerning.Of(command.AuthorityId)))
        {
            return PlatformRefusals.NotPermitted;
        }

        // Versions are counted, so of two who propose at once the second counts on from the first.
        await scope.Take<Authority>(command.AuthorityId);
        var grade = command.Grade;
        if (command.OfficerId is { } officerId)
        {
            var officer = await scope.Db.Set<Officer>().AsNoTracking().IgnoreAutoIncludes()
                .Where(officer => officer.Id == officerId && officer.HomeAuthorityId == command.AuthorityId).Select(officer => officer.Grade).SingleOrDefaultAsync(cancellation);
            if (officer is null)
            {
                return PlatformRefusals.NotFound;
            }

            grade = officer;
        }

        var earlier = await scope.Db.Set<Rate>().AsNoTracking().Where(rate => rate.AuthorityId == command.AuthorityId).ToListAsync(cancellation);
        var outcome = Rate.Propose(
            scope.Actor, scope.At, Guid.CreateVersion7(), command.AuthorityId, grade, command.OfficerId, command.BuildUp, command.From, earlier, out var proposed, command.CarriesAward);
        if (proposed is not null)
        {
            scope.Add(proposed);
        }

        return outcome;
    }, cancellation);
}
