using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Platform;

namespace TalentPool.Features.Timesheets;

/// <summary>Hours count towards a placement's cap from the moment they are handed in, and no longer once they are taken or sent back.</summary>
internal static class TimesheetUse
{
    public static Outcome Count(ActScope scope, Placement placement, int minutes, PolicyFigures figures) =>
        minutes == 0 ? Outcome.Done : placement.RecordUse(scope.Actor, scope.At, minutes, figures);
}
