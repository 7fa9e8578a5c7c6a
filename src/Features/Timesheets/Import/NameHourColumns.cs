using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Import;

/// <summary>An authority says what the columns are called in the files of its case system.</summary>
/// <param name="Names">In the order of <see cref="HourColumn.All"/>; empty for a column that the files do not have.</param>
public sealed record NameHourColumns(Guid AuthorityId, IReadOnlyList<string> Names, HourTimeUnit TimeUnit);

[Needs(Permission.LoadHours)]
public sealed class NameHourColumnsHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, NameHourColumns command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        await scope.Take<Authority>(command.AuthorityId);
        if (!scope.IsPermitted(new Concerning { HomeAuthorityId = command.AuthorityId }))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (command.Names.Count != HourColumn.All.Count || HourColumns.Faults(command.Names).Any())
        {
            return HourImportRefusals.ColumnsImpossible;
        }

        var columns = await scope.Db.Set<HourColumns>().SingleOrDefaultAsync(one => one.AuthorityId == command.AuthorityId, cancellation);
        if (columns is null)
        {
            columns = new HourColumns(command.AuthorityId);
            scope.Db.Add(columns);
        }

        columns.Set(command.Names, command.TimeUnit);
        scope.Record(ChainKey.Authority(command.AuthorityId), new HourColumnsNamed(command.AuthorityId, scope.At, scope.Actor.PersonId, columns.Names, $"{command.TimeUnit}"));
        return Outcome.DoneWith(command.AuthorityId);
    }, cancellation);
}
