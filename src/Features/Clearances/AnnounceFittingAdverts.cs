using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Clearances;

/// <summary>Tells the requester of availability that has appeared since the clearance, while the outside work can still be avoided.</summary>
public sealed record AnnounceFittingAdverts(Guid GapId);

[Needs(Permission.LetTimePass)]
public sealed class AnnounceFittingAdvertsHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, AnnounceFittingAdverts command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        // Officers are only looked at: what is announced reserves nothing, so their turn is not needed.
        var seen = await scope.Db.Set<Gap>().AsNoTracking().SingleOrDefaultAsync(gap => gap.Id == command.GapId, cancellation) ?? throw new RecordNotFoundException();
        var found = await FittingOfficers.Of(scope.Db, seen, scope.At, scope.Calendar);
        var gap = await scope.Take<Gap>(command.GapId);
        gap.CatchUp(scope.At, scope.Calendar);
        return scope.IsPermitted(GateConcerning.Of(gap))
            ? gap.AnnounceFittingAdverts(scope.At, found, scope.Calendar)
            : PlatformRefusals.NotPermitted;
    }, cancellation);
}
