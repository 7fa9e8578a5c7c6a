using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Features.Offers;
using TalentPool.Features.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements.Substitutes;

/// <summary>The host takes a substitute: a new placement is made, the substitute's time is set aside and that of the other officer is free again, all in one act.</summary>
public sealed record TakeSubstitute(Guid SubstitutionId, int SeenVersion);

[Needs(Permission.TakeSubstitute)]
public sealed class TakeSubstituteHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, TakeSubstitute command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        // Under the turns of both officers, so that nobody else takes or frees their time meanwhile.
        var parts = await SubstitutionParts.Of(scope.Db, command.SubstitutionId, cancellation);
        var officers = new Dictionary<Guid, Officer>();
        foreach (var officerId in new[] { parts.OfficerId, parts.SubstituteId }.Order())
        {
            var officer = await scope.Take<Officer>(officerId);
            officer.CatchUp(scope.At, await TermsInForce.FiguresFor(scope.Db, officer.HomeAuthorityId, officer.ServiceAreaId, scope.Today, cancellation), scope.Calendar);
            officers[officerId] = officer;
        }

        var placement = await scope.Take<Placement>(parts.PlacementId);
        var figures = await PlacementFigures.Of(scope.Db, placement, cancellation);
        placement.CatchUp(scope.At, figures, scope.Calendar);
        if (!scope.IsPermitted(SubstitutionConcerning.Of(placement, placement.FindSubstitution(command.SubstitutionId)!)))
        {
            return PlatformRefusals.NotPermitted;
        }

        var substitute = officers[parts.SubstituteId];
        if (await scope.Db.Set<Person>().AnyAsync(person => person.Id == substitute.PersonId && person.SuspendedAt != null, cancellation))
        {
            return OfferRefusals.OfficerSuspended;
        }

        if (await OwnInterests.On(scope.Db, placement.GapId).ContainsAsync(substitute.PersonId, cancellation))
        {
            return SubstitutionRefusals.OwnInterestRulesOut;
        }

        var partnership = await scope.Db.Set<Partnership>().AsNoTracking().SingleAsync(partnership => partnership.Id == placement.PartnershipId, cancellation);
        var reference = await ReferenceCounter.Next(scope.Db, $"{partnership.ReferencePrefix}-P", scope.Today.Year);
        var outcome = placement.TakeSubstitute(
            scope.Actor, scope.At, command.SeenVersion, command.SubstitutionId, Guid.CreateVersion7(), reference, partnership, figures, scope.Calendar, out var successor);
        if (successor is null)
        {
            return outcome;
        }

        var freed = placement.Status == PlacementStatus.Cancelled
            ? officers[parts.OfficerId].Uncommit(scope.Actor, scope.At, placement.Id)
            : officers[parts.OfficerId].EndCommitment(scope.Actor, scope.At, placement.Id, placement.EndsOn);
        var committed = freed.IsDone ? substitute.Commit(scope.Actor, scope.At, successor.Id, successor.Shape, scope.Calendar) : freed;
        if (committed.IsDone)
        {
            scope.Add(successor);
            if (successor.HasSearchableMatter)
            {
                await scope.SearchForConflicts(successor, cancellation);
            }
        }

        return committed.IsDone ? outcome : committed;
    }, cancellation);
}
