using Microsoft.EntityFrameworkCore;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;

namespace TalentPool.Features.Clearances;

/// <summary>What an authority was granted for one event on its other gaps. The limits are the event's, however many gaps name it.</summary>
internal static class SameEventElsewhere
{
    /// <param name="named">The event; null for a clearance that is for none.</param>
    public static async Task<IReadOnlyList<EmergencySpan>> Of(ActScope scope, Gap gap, string? named, CancellationToken cancellation)
    {
        if (named is null)
        {
            return [];
        }

        var granted = await scope.Db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()
            .Where(other => other.AuthorityId == gap.AuthorityId && other.Id != gap.Id)
            .SelectMany(other => other.Clearances)
            .Where(clearance => clearance.Kind == ClearanceKind.Emergency
                && (clearance.Status == ClearanceStatus.Used || (clearance.Status == ClearanceStatus.Granted && clearance.ExpiresAt > scope.At)))
            .ToListAsync(cancellation);
        return [.. granted.Where(clearance => NamedEvent.IsSame(clearance.EmergencyEvent, named)).Select(SpanOf)];
    }

    /// <summary>What was ordered on it; until then what was cleared.</summary>
    private static EmergencySpan SpanOf(Clearance clearance) => clearance is { WorkStarts: { } starts, WorkEnds: { } ends, WorkMinutes: { } minutes }
        ? new(starts, ends, minutes)
        : new(clearance.From, clearance.To, clearance.Covers.Total);
}
