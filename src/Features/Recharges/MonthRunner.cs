using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Placements;
using TalentPool.Platform;

namespace TalentPool.Features.Recharges;

/// <summary>
/// Carries a month's run out, one recipient and VAT treatment at a time, each in a transaction of its own. It may be cut off anywhere and begun
/// again: what was made stays, and is made again to the same.
/// </summary>
public sealed class MonthRunner(Databases databases, WriteGate gate, TimeProvider clock, DraftStatementOfHandler drafts, CatchUpStatementHandler statements, CatchUpPlacementHandler placements)
{
    /// <summary>Somebody may issue a draft while the run comes to it; then there is another one to make.</summary>
    private const int MostAttempts = 3;

    /// <summary>Often enough for whoever watches the run, and seldom enough that it is not the watching that takes the time.</summary>
    private static readonly TimeSpan NotedEvery = TimeSpan.FromSeconds(1);

    public async Task CarryOut(Guid runId, CancellationToken cancellation = default)
    {
        List<ChargeGroup> groups;
        await using (var db = databases.Open())
        {
            var run = await db.Set<MonthRun>().AsNoTracking().IgnoreAutoIncludes().SingleAsync(run => run.Id == runId, cancellation);
            if (run.EndedAt is not null)
            {
                return;
            }

            await CatchUp(db, run, cancellation);
            groups = await Groups(db, run, cancellation);
        }

        await Note(runId, run => run.Begin(groups.Count), cancellation);
        var made = new List<MadeOfGroup>();
        var failed = new List<(ChargeGroup Group, Exception Failure)>();
        var noted = clock.GetTimestamp();
        foreach (var group in groups)
        {
            try
            {
                made.Add(await Draft(runId, group, cancellation));
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // Those who come after are not to wait for it.
                failed.Add((group, failure));
            }

            if (clock.GetElapsedTime(noted) >= NotedEvery)
            {
                await Note(runId, run => Tell(run, made), cancellation);
                made.Clear();
                noted = clock.GetTimestamp();
            }
        }

        if (failed.Count > 0)
        {
            await Note(runId, run =>
            {
                Tell(run, made);
                run.CouldNot(failed.Select(one => new MonthRunNote(run.Id, MonthRunNoteKind.NotDrafted, one.Group.RecipientId, one.Group.VatTreatment, null, "The run tries again by itself. If it stays so, tell whoever runs this service.", 0)));
            }, cancellation);
            throw new InvalidOperationException($"The run {runId} could not draft {failed.Count} of {groups.Count} statements, the first of them {failed[0].Group}.", failed[0].Failure);
        }

        var at = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds()).UtcDateTime;
        await Note(runId, run =>
        {
            Tell(run, made);
            run.End(at);
        }, cancellation);
    }

    /// <summary>
    /// What time made due before the run was started but no job has stored yet is stored first. It says the instant at which it became due, so that the run,
    /// begun again after a job has come by, would otherwise find more than it did the first time.
    /// </summary>
    private async Task CatchUp(TalentPoolDb db, MonthRun run, CancellationToken cancellation)
    {
        var rejected = await db.Set<Statement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(statement => statement.ProviderId == run.ProviderId && statement.Disputes.Any(dispute => dispute.Status == DisputeStatus.Rejected))
            .OrderBy(statement => statement.Id).Select(statement => statement.Id).ToListAsync(cancellation);
        foreach (var id in rejected)
        {
            MustBeDone(await statements.Handle(Act.OfClock(), new CatchUpStatement(id), cancellation), run.Id);
        }

        var notStarted = await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(placement => placement.HomeAuthorityId == run.ProviderId && placement.Status == PlacementStatus.Agreed && placement.StartsOn <= run.LastDay && placement.RateId == Guid.Empty)
            .OrderBy(placement => placement.Id).Select(placement => placement.Id).ToListAsync(cancellation);
        foreach (var id in notStarted)
        {
            MustBeDone(await placements.Handle(Act.OfClock(), new CatchUpPlacement(id), cancellation), run.Id);
        }
    }

    private static void MustBeDone(Outcome outcome, Guid runId)
    {
        if (!outcome.IsDone)
        {
            throw new InvalidOperationException($"The run {runId} could not store what time has made due: {outcome.Refusal}");
        }
    }

    /// <summary>Whoever has something to be charged, and whoever has a draft that may have to be emptied, in one order.</summary>
    private static async Task<List<ChargeGroup>> Groups(TalentPoolDb db, MonthRun run, CancellationToken cancellation)
    {
        var drafts = await db.Set<Statement>().AsNoTracking().IgnoreAutoIncludes()
            .Where(statement => statement.ProviderId == run.ProviderId && statement.Month == run.Month && statement.Status == StatementStatus.Draft)
            .Select(statement => new
            {
                statement.Id,
                Group = new ChargeGroup(statement.ProviderId, statement.RecipientId, statement.VatTreatment),
                HoldsOthers = statement.Lines.Any(line => db.Set<Placement>().Any(placement => placement.Id == line.PlacementId && placement.VatTreatment != statement.VatTreatment)),
            }).ToListAsync(cancellation);
        var open = await ChargesOpen.Groups(db, new OpenTo(run.ProviderId, run.AsOf, [.. drafts.Select(draft => draft.Id)]) { Until = run.LastDay }, cancellation);

        // Work of which the treatment was set anew stands on the draft of the old one until that is made anew, so it goes first.
        var holding = drafts.Where(draft => draft.HoldsOthers).Select(draft => draft.Group).ToHashSet();
        return [.. open.Concat(drafts.Select(draft => draft.Group)).Distinct().OrderBy(group => !holding.Contains(group)).ThenBy(group => group)];
    }

    private async Task<MadeOfGroup> Draft(Guid runId, ChargeGroup group, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            MadeOfGroup? made = null;
            var outcome = await drafts.Handle(Act.OfClock(), new DraftStatementOf(runId, group, one => made = one), cancellation);
            if (outcome.IsDone)
            {
                return made!;
            }

            if (attempt == MostAttempts)
            {
                throw new InvalidOperationException($"The run {runId} could not draft {group}: {outcome.Refusal}");
            }
        }
    }

    private async Task Note(Guid runId, Action<MonthRun> note, CancellationToken cancellation)
    {
        using var ticket = await gate.Enter(cancellation);
        await using var db = databases.Open();
        note(await db.Set<MonthRun>().Include(run => run.Notes).SingleAsync(run => run.Id == runId, cancellation));
        await db.SaveChangesAsync(cancellation);
    }

    private static void Tell(MonthRun run, IEnumerable<MadeOfGroup> made)
    {
        foreach (var one in made)
        {
            run.Did(Notes(run.Id, run.Month, one));
        }
    }

    private static IEnumerable<MonthRunNote> Notes(Guid runId, DateOnly month, MadeOfGroup made)
    {
        var group = made.Group;
        if (made.Result is not { } result)
        {
            yield break;
        }

        if (result.Statement is { } statement)
        {
            yield return Note(MonthRunNoteKind.Drafted, statement.Id, $"{Words.Count(statement.Lines.Count, "line")} for {Shown.Month(month)}", made.Pence);
        }

        foreach (var held in result.HeldBack)
        {
            yield return Note(MonthRunNoteKind.HeldBack, held.TimesheetId, held.Sentence, 0);
        }

        if (result.CarriedForward.Count > 0)
        {
            yield return Note(MonthRunNoteKind.CarriedForward, null, "Less than £20 in all, so it is charged with a later month.", made.Pence);
        }

        MonthRunNote Note(MonthRunNoteKind kind, Guid? recordId, string sentence, long pence) => new(runId, kind, group.RecipientId, group.VatTreatment, recordId, sentence, pence);
    }
}
