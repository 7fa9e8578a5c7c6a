using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.Jobs;
using TalentPool.Platform.People;

namespace TalentPool.Notices;

/// <summary>Sends the mail that is due. Each row is leased first, so that two nodes do not send the same one; a lease that its holder did not end runs out.</summary>
public sealed class MailJob(
    Databases databases, WriteGate gate, TimeProvider clock, NoticeRules rules, MailFolder folder, MailSettings settings) : IScanJob
{
    private const int AtOnce = 100;
    private static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(5);

    public async Task Run(Scan scan, CancellationToken cancellation)
    {
        var seen = new HashSet<long>();
        while (await Lease(scan.At, cancellation) is { Count: > 0 } leased)
        {
            var results = new List<(long MailId, Action<MailMessage> Result)>();
            await scan.Each(leased.Where(seen.Add), async id =>
            {
                results.Add((id, await Send(scan, id, cancellation)));
                return Outcome.Done;
            });
            await Note(results);
        }
    }

    private async Task<IReadOnlyList<long>> Lease(DateTime at, CancellationToken cancellation)
    {
        using var ticket = await gate.Enter(cancellation);
        await using var db = databases.Open();
        var due = await db.Set<MailMessage>().AsNoTracking()
            .Where(mail => mail.SentAt == null && mail.GivenUpAt == null && mail.DueAt <= at)
            .OrderBy(mail => mail.DueAt).ThenBy(mail => mail.Id).Take(AtOnce)
            .Select(mail => new { mail.Id, mail.DueAt })
            .ToListAsync(cancellation);
        var leased = new List<long>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        foreach (var mail in due)
        {
            var taken = await db.Set<MailMessage>()
                .Where(row => row.Id == mail.Id && row.DueAt == mail.DueAt && row.SentAt == null && row.GivenUpAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.DueAt, at + LeaseTime).SetProperty(row => row.Attempts, row => row.Attempts + 1), cancellation);
            if (taken == 1)
            {
                leased.Add(mail.Id);
            }
        }

        await transaction.CommitAsync(cancellation);
        return leased;
    }

    private async Task<Action<MailMessage>> Send(Scan scan, long mailId, CancellationToken cancellation)
    {
        try
        {
            return await Deliver(mailId, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            scan.Failed(failure, $"Mail {mailId}");
            return mail => mail.MarkFailed($"{failure.GetType().Name}: {failure.Message}", Now);
        }
    }

    /// <summary>Together, because each commit waits for the disk. What is sent and not noted is sent again when its lease has run out.</summary>
    private async Task Note(IReadOnlyList<(long MailId, Action<MailMessage> Result)> results)
    {
        using var ticket = await gate.Enter(CancellationToken.None);
        await using var db = databases.Open();
        var ids = results.Select(row => row.MailId).ToList();
        var mails = await db.Set<MailMessage>().Where(mail => ids.Contains(mail.Id)).ToDictionaryAsync(mail => mail.Id);
        foreach (var (mailId, result) in results)
        {
            result(mails[mailId]);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Sends one mail and answers what is to be noted of it.</summary>
    private async Task<Action<MailMessage>> Deliver(long mailId, CancellationToken cancellation)
    {
        await using var db = databases.Open();
        var mail = await db.Set<MailMessage>().AsNoTracking().SingleAsync(row => row.Id == mailId, cancellation);
        var person = await db.Set<Person>().AsNoTracking().SingleAsync(row => row.Id == mail.PersonId, cancellation);
        var notice = await db.Set<Notice>().AsNoTracking().SingleOrDefaultAsync(row => row.EventId == mail.EventId && row.PersonId == mail.PersonId, cancellation);
        if (person.SuspendedAt is not null || !MailAddress.TryCreate(person.Email, out var address))
        {
            return row => row.GiveUp("The person is suspended or has no mail address.", Now);
        }

        if (notice is null || await new NoticeReader(db, rules).Mailed(notice, await Actors.Of(db, person.Id, Now, cancellation)) is not { } words)
        {
            return row => row.GiveUp("The person may no longer see what it is about.", Now);
        }

        var host = new Uri(settings.Address).Host;
        var text = MailText.Write(
            $"<mail-{mail.Id}@{host}>", mail.CreatedAt, settings.From, new MailAddress(address.Address, person.Name), words.Sentence, Body(words, notice));
        await folder.Put(mail.Id, text, cancellation);
        return row => row.MarkSent(Now);
    }

    private string Body((string Sentence, string? More) words, Notice notice) => string.Join('\n',
    [
        words.Sentence,
        "",
        .. words.More is { } more ? new[] { more, "" } : [],
        "Open it in TalentPool:",
        $"{settings.Address}/notices/{notice.Id}/open",
        "",
        "Mail carries no detail of a case. All your notices:",
        $"{settings.Address}/notices",
    ]);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
