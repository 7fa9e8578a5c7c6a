using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements.Substitutes;

/// <summary>How every answer to a substitution begins and ends: as an act on its placement does, with the permission asked about the substitute.</summary>
internal static class SubstitutionTurn
{
    public static Task<Outcome> WithSubstitution(
        this ActScope scope, Guid substitutionId, Func<Placement, Substitution, Outcome> decide, CancellationToken cancellation) =>
        scope.WithSubstitution(substitutionId, SubstitutionConcerning.Of, decide, cancellation);

    /// <param name="concerning">Whether the permission is about the substitute or about the officer who has the placement.</param>
    public static async Task<Outcome> WithSubstitution(
        this ActScope scope, Guid substitutionId, Func<Placement, Substitution, Concerning> concerning, Func<Placement, Substitution, Outcome> decide, CancellationToken cancellation)
    {
        var parts = await SubstitutionParts.Of(scope.Db, substitutionId, cancellation);
        var placement = await scope.Take<Placement>(parts.PlacementId);
        var figures = await PlacementFigures.Of(scope.Db, placement, cancellation);
        placement.CatchUp(scope.At, figures, scope.Calendar);
        var substitution = placement.FindSubstitution(substitutionId)!;
        if (!scope.IsPermitted(concerning(placement, substitution)))
        {
            return PlatformRefusals.NotPermitted;
        }

        var outcome = decide(placement, substitution);
        if (outcome.IsDone)
        {
            placement.CatchUp(scope.At, figures, scope.Calendar);
        }

        return outcome;
    }
}
