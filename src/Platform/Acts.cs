using System.Data;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Notices;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;
using TalentPool.Platform.Telemetry;

namespace TalentPool.Platform;

/// <summary>
/// Carries out one act: opens the transaction, lets the use case take its roots and decide, and stores the change, its events, the
/// notices and the mail together or not at all. Pushes go out after the commit.
/// </summary>
public sealed class Acts(Databases databases, WriteGate gate, TimeProvider clock, NoticeRules rules, NoticePush push, IEnumerable<Consequence> consequences, IEnumerable<RootSight> sights, ILogger<Acts> log)
{
    /// <param name="useCase">The handler itself, which names the permission that the act needs.</param>
    public async Task<Outcome> Perform(object useCase, Act act, Func<ActScope, Task<Outcome>> decide, CancellationToken cancellation = default)
    {
        var permission = useCase.GetType().GetCustomAttribute<NeedsAttribute>()?.Permission
            ?? throw new InvalidOperationException($"{useCase.GetType().Name} names no permission.");
        return await ActTelemetry.Observe(useCase, permission, () => Retried(permission, act, decide, cancellation));
    }

    private async Task<(Outcome Outcome, int Attempts)> Retried(Permission permission, Act act, Func<ActScope, Task<Outcome>> decide, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var ticket = await gate.Enter(cancellation);
                return (await Attempt(permission, act, decide, cancellation), attempt);
            }
            catch (Exception failure) when (attempt < DatabaseFailures.AttemptsWorth(failure))
            {
                log.LogInformation("An act met another one and is tried again, attempt {Attempt}.", attempt + 1);
            }
        }
    }

    private async Task<Outcome> Attempt(Permission permission, Act act, Func<ActScope, Task<Outcome>> decide, CancellationToken cancellation)
    {
        await using var db = databases.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);
        if (await FirstOutcome(db, act, cancellation) is { } first)
        {
            return first;
        }

        var at = Now();
        var actor = act.PersonId is { } personId ? await Actors.Of(db, personId, at, cancellation) : Actor.Clock;
        var scope = new ActScope(db, actor, at, permission, [.. sights]);
        var outcome = await Decide(scope, decide);
        var happenings = outcome.IsDone ? scope.TakeHappenings() : [];
        outcome = await Follow(scope, happenings, cancellation) ?? outcome;
        if (!outcome.IsDone)
        {
            // While this attempt waited for its roots, the same act may have been done by the other of two posts.
            var same = await FirstOutcome(db, act, cancellation);
            await transaction.RollbackAsync(cancellation);
            if (same is not null)
            {
                return same;
            }

            return await WithRefusalRecorded(scope, outcome, cancellation);
        }

        if (!scope.HasCheckedPermission)
        {
            throw new InvalidOperationException($"An act for {permission} was done without asking whether it is permitted.");
        }

        if (await Store(act, scope, [.. happenings, .. scope.TakeHappenings()], outcome, cancellation) is not { } told)
        {
            // Time made nothing due: not even the turns that were taken are kept, since no event bears witness to them.
            await transaction.RollbackAsync(cancellation);
            return outcome;
        }

        await transaction.CommitAsync(cancellation);
        await push.AfterCommit(told);
        return outcome;
    }

    private static async Task<Outcome> Decide(ActScope scope, Func<ActScope, Task<Outcome>> decide)
    {
        try
        {
            return await decide(scope);
        }
        catch (RecordNotFoundException)
        {
            return PlatformRefusals.NotFound;
        }
    }

    private async Task<Outcome?> Follow(ActScope scope, IReadOnlyList<Happening> happenings, CancellationToken cancellation)
    {
        foreach (var consequence in consequences)
        {
            if (happenings.Count > 0 && await consequence(scope, happenings, cancellation) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static async Task<Outcome?> FirstOutcome(TalentPoolDb db, Act act, CancellationToken cancellation)
    {
        var link = await db.Set<ChainEvent>().AsNoTracking()
            .Where(e => e.ActId == act.Id)
            .Select(e => new { e.ActorId, e.SubjectId, e.Body })
            .SingleOrDefaultAsync(cancellation);
        return link is null ? null
            : link.ActorId != (act.PersonId ?? Actor.Clock.PersonId) ? PlatformRefusals.ActOfAnotherPerson
            : act.Sent is { } sent && EventBody.Sent(link.Body) is { } first && first != sent ? PlatformRefusals.SentWithOtherAnswers
            : Outcome.DoneWith(link.SubjectId);
    }

    /// <returns>Whom it told; null when time made nothing due.</returns>
    private async Task<Told?> Store(
        Act act, ActScope scope, IReadOnlyList<Happening> happenings, Outcome outcome, CancellationToken cancellation)
    {
        if (happenings.Count == 0)
        {
            return act.PersonId is null ? null : throw new InvalidOperationException("An act was done, but nothing happened.");
        }

        var links = await EvidenceWriter.Write(scope, happenings, act, outcome, cancellation);
        var told = await NoticeWriter.Write(scope, rules, happenings, links, cancellation);
        await scope.Db.Announce(told.EventIds, told.RootIds, cancellation);
        return told;
    }

    /// <summary>On the gate, an attempt that was refused is itself evidence. It is stored alone, after the change was discarded.</summary>
    private async Task<Outcome> WithRefusalRecorded(ActScope refused, Outcome outcome, CancellationToken cancellation)
    {
        if (refused.RefusedAttempt is not { } attempt || outcome.Refusal!.Kind == RefusalKind.NotFound)
        {
            return outcome;
        }

        await using var db = databases.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);
        var chain = await Chains.Take(db, attempt.Chain, cancellation);
        var happened = attempt.Event(outcome.Refusal);
        db.Add(chain.Append(happened, refused.Actor.PersonId, null, refused.At, null, EventBody.Write(refused.Actor, happened, [])));
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return outcome;
    }

    private DateTime Now()
    {
        var now = clock.GetUtcNow();
        return DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds()).UtcDateTime;
    }
}
