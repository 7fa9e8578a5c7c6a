using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Recharges;

/// <summary>Has a month's statements of a provider drafted. A run of it that is still open is gone on with, as of when it was started first.</summary>
/// <param name="Month">The first day of the month.</param>
public sealed record StartMonthRun(Guid ProviderId, DateOnly Month);

[Needs(Permission.RunMonth)]
public sealed class StartMonthRunHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, StartMonthRun command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        var provider = await scope.Take<Authority>(command.ProviderId);
        if (!scope.IsPermitted(new Concerning { HomeAuthorityId = provider.Id }))
        {
            return PlatformRefusals.NotPermitted;
        }

        var month = new DateOnly(command.Month.Year, command.Month.Month, 1);
        if (month.AddMonths(1) > scope.Today)
        {
            return StatementRefusals.MonthNotOver;
        }

        var open = await scope.Db.Set<MonthRun>().IgnoreAutoIncludes().SingleOrDefaultAsync(run => run.ProviderId == provider.Id && run.Month == month && run.EndedAt == null, cancellation);
        if (open is null)
        {
            open = new MonthRun(Guid.CreateVersion7(), provider.Id, month, scope.At, scope.Actor.PersonId);
            scope.Db.Add(open);
        }

        scope.Record(provider.Chain, new MonthRunStarted(open.Id, scope.At, scope.Actor.PersonId, provider.Id, month, open.AsOf));
        return Outcome.DoneWith(open.Id);
    }, cancellation);
}
