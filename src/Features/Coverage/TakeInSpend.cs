using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Coverage;

/// <summary>Takes in what a file has in watched categories and no month has yet, all of it or nothing.</summary>
public sealed record TakeInSpend(Guid FileId);

[Needs(Permission.LoadSpend)]
public sealed class TakeInSpendHandler(Acts acts)
{
    public Task<Outcome> Handle(Act act, TakeInSpend command, CancellationToken cancellation = default) => acts.Perform(this, act, async scope =>
    {
        if (await scope.Db.Set<SpendFile>().SingleOrDefaultAsync(stored => stored.Id == command.FileId, cancellation) is not { } file)
        {
            return SpendFileRefusals.FileGone;
        }

        // Two files of one authority are never taken in side by side, so no line comes in twice.
        await scope.Take<Authority>(file.AuthorityId);
        if (!scope.IsPermitted(SpendConcerning.OfAuthority(file.AuthorityId)))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (file.Content is null)
        {
            return SpendFileRefusals.TakenInAlready;
        }

        if (file.UploadedAt < scope.At - SpendFile.KeptFor)
        {
            return SpendFileRefusals.FileGone;
        }

        var plan = await SpendPlan.Make(scope.Db, file, cancellation);
        if (plan.Content.Problems.Count > 0)
        {
            return SpendFileRefusals.HasErrors;
        }

        var outcome = await TakeIn(scope, file, plan, cancellation);
        if (outcome.IsDone)
        {
            file.TakenIn(scope.At, plan.Fresh.Count, plan.Known);
        }

        return outcome;
    }, cancellation);

    private static async Task<Outcome> TakeIn(ActScope scope, SpendFile file, SpendPlan plan, CancellationToken cancellation)
    {
        var matcher = await OutsideWorkReading.MatcherFor(scope.Db, file.AuthorityId, file.Kind, cancellation);
        var there = await scope.Db.Set<SpendMonth>().AsNoTracking().IgnoreAutoIncludes()
            .Where(month => month.AuthorityId == file.AuthorityId && month.Kind == file.Kind && month.Month == file.Month).ToDictionaryAsync(month => month.PartnershipId, month => month.Id, cancellation);
        Outcome outcome = CoverageRefusals.NothingNew;
        foreach (var lines in plan.Fresh.Select(line => line.Row).GroupBy(row => row.PartnershipId).OrderBy(group => there.GetValueOrDefault(group.Key)))
        {
            SpendMonth month;
            if (there.TryGetValue(lines.Key, out var id))
            {
                month = await scope.Take<SpendMonth>(id);
            }
            else
            {
                month = SpendMonth.Begin(Guid.CreateVersion7(), lines.Key, file.AuthorityId, file.Kind, file.Month);
                scope.Add(month);
            }

            outcome = month.TakeIn(scope.Actor, scope.At, (file.Id, file.Sha256, file.Rows), [.. lines.Select(row => row.Line)], matcher);
            if (!outcome.IsDone)
            {
                return outcome;
            }
        }

        return outcome;
    }
}
