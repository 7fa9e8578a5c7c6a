using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.Jobs;

namespace TalentPool.Notices;

/// <summary>Sends the mail that is due. Each row is leased first, so that two nodes do not send the same one; a lease that its holder did not end runs out.</summary>
public sealed class MailJob(
    Databases databases, WriteGate gate, TimeProvider clock, MailLetters letters, MailCarriers carriers, MailSettings settings) : IScanJob
{
    /// <summary>What is sent and not noted, because the program was killed in between, is sent again: so few are taken at a time.</summary>
    private const int AtOnce = 20;

    public static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(5);

    /// <summary>How soon mail is tried again that waited behind one that found no server.</summary>
    private static readonly TimeSpan ServerPause = TimeSpan.FromMinutes(1);

    public async Task Run(Scan scan, CancellationToken cancellation)
    {
        await using var carrier = carriers.Open();
        var seen = new HashSet<long>();
        while (await Lease(scan.At, cancellation) is { Count: > 0 } leased)
        {
            var isServed = await Send(scan, carrier, [.. leased.Where(mail => seen.Add(mail.Id))], Now + LeaseTime, cancellation);
            if (!isServed)
            {
                return;
            }
        }
    }

    private async Task<IReadOnlyList<Leased>> Lease(DateTime at, CancellationToken cancellation)
    {
        using var ticket = await gate.Enter(cancellation);
        await using var db = databases.Open();
        var due = await db.Set<MailMessage>().AsNoTracking()
            .Where(mail => mail.SentAt == null && mail.GivenUpAt == null && mail.DueAt <= at && !mail.IsForDigest)
            .OrderBy(mail => mail.DueAt).ThenBy(mail => mail.Id).Take(AtOnce)
            .Select(mail => new { mail.Id, mail.DueAt, mail.Attempts })
            .ToListAsync(cancellation);
        var leased = new List<Leased>();
        var until = Now + LeaseTime;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        foreach (var mail in due)
        {
            var taken = await db.Set<MailMessage>()
                .Where(row => row.Id == mail.Id && row.DueAt == mail.DueAt && row.Attempts == mail.Attempts && row.SentAt == null && row.GivenUpAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.DueAt, until).SetProperty(row => row.Attempts, row => row.Attempts + 1), cancellation);
            if (taken == 1)
            {
                leased.Add(new Leased(mail.Id, mail.Attempts + 1));
            }
        }

        await transaction.CommitAsync(cancellation);
        return leased;
    }

    /// <returns>False when there is no server, so that nothing more need be tried now.</returns>
    private async Task<bool> Send(Scan scan, MailCarrier carrier, IReadOnlyList<Leased> leased, DateTime until, CancellationToken cancellation)
    {
        var results = new List<(Leased Mail, Action<MailMessage> Result)>();
        var isServed = true;
        try
        {
            await scan.Each(leased, async mail =>
            {
                // Whoever has no time left to send it within the lease leaves it to whoever leases it next.
                var result = !isServed || Now + Patience > until ? row => row.PutBack(Now + ServerPause) : await Try(mail);
                results.Add((mail, result));
                return Outcome.Done;
            });
        }
        finally
        {
            await Note(results);
        }

        return isServed;

        async Task<Action<MailMessage>> Try(Leased mail)
        {
            try
            {
                return await Deliver(carrier, mail.Id, cancellation);
            }
            catch (MailNotTakenException refused) when (refused.Kind == MailFailure.Refused)
            {
                return row => row.MarkRefused(refused.Message, Now);
            }
            catch (MailNotTakenException later) when (later.Kind == MailFailure.NotNow)
            {
                return row => row.MarkFailed(later.Message, Now, Jitter);
            }
            catch (MailNotTakenException away)
            {
                isServed = false;
                scan.Failed(away, "The mail server");
                return row => row.MarkFailed(away.Message, Now, Jitter);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                scan.Failed(failure, $"Mail {mail.Id}");
                return row => row.MarkFailed($"{failure.GetType().Name}: {failure.Message}", Now, Jitter);
            }
        }
    }

    /// <summary>
    /// Together, because each commit waits for the disk, and also when the program is being stopped. What was leased anew meanwhile is
    /// for its new holder to say, except that it was sent.
    /// </summary>
    private async Task Note(IReadOnlyList<(Leased Mail, Action<MailMessage> Result)> results)
    {
        if (results.Count == 0)
        {
            return;
        }

        using var ticket = await gate.Enter(CancellationToken.None);
        await using var db = databases.Open();
        var ids = results.Select(row => row.Mail.Id).ToList();
        var mails = await db.Set<MailMessage>().Where(mail => ids.Contains(mail.Id)).ToDictionaryAsync(mail => mail.Id);
        foreach (var (leased, result) in results)
        {
            var mail = mails[leased.Id];
            if (mail.SentAt is null && mail.Attempts == leased.Attempt)
            {
                result(mail);
            }
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Sends one mail and answers what is to be noted of it.</summary>
    private async Task<Action<MailMessage>> Deliver(MailCarrier carrier, long mailId, CancellationToken cancellation)
    {
        await using var db = databases.Open();
        var mail = await db.Set<MailMessage>().AsNoTracking().SingleAsync(row => row.Id == mailId, cancellation);
        var (text, why) = await letters.Write(db, mail, Now, cancellation);
        if (text is null)
        {
            return row => row.GiveUp(why, Now);
        }

        await carrier.Put($"{mail.Id:D9}", text, cancellation);
        return row => row.MarkSent(Now);
    }

    private TimeSpan Patience => settings.Server?.Timeout ?? TimeSpan.FromSeconds(SmtpSettings.UsualTimeoutSeconds);

    private static int Jitter => Random.Shared.Next(1000);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <param name="Attempt">Which lease of the mail this is.</param>
    private sealed record Leased(long Id, int Attempt);
}
