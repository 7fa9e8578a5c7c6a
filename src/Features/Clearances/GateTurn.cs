using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Partnerships;
using TalentPool.Platform;

namespace TalentPool.Features.Clearances;

/// <summary>
/// How every act on the gate begins: it takes the gap, has each refused attempt stored in the gap's chain, lets time pass and asks whether
/// the act is permitted.
/// </summary>
internal static class GateTurn
{
    /// <param name="refused">The event by which a refused attempt is remembered.</param>
    public static async Task<Gap> TakeForGate(this ActScope scope, Guid gapId, Func<Gap, Refusal, DomainEvent> refused)
    {
        var gap = await scope.Take<Gap>(gapId);
        scope.RecordRefusals(gap.Chain, refusal => refused(gap, refusal));
        gap.CatchUp(scope.At, scope.Calendar);
        return gap;
    }

    /// <summary>For an act whose refusal has no event of its own.</summary>
    public static Task<Gap> TakeForGate(this ActScope scope, Guid gapId, string attempt) =>
        scope.TakeForGate(gapId, (gap, refusal) => new GateAttemptRefused(gap.Id, scope.At, gap.Id, attempt, refusal.Name, refusal.Sentence));

    /// <summary>The gap that a clearance belongs to.</summary>
    public static async Task<Guid> GapOfClearance(this ActScope scope, Guid clearanceId, CancellationToken cancellation) =>
        await scope.Db.Set<Clearance>().AsNoTracking().Where(clearance => clearance.Id == clearanceId).Select(clearance => (Guid?)clearance.GapId).SingleOrDefaultAsync(cancellation)
            ?? throw new RecordNotFoundException();

    /// <summary>The figures that the gap's authority is bound by today.</summary>
    public static Task<PolicyFigures> FiguresOf(this ActScope scope, Gap gap, CancellationToken cancellation) =>
        TermsInForce.FiguresFor(scope.Db, gap.AuthorityId, gap.ServiceAreaId, scope.Today, cancellation);
}
