using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Features.Certificates;
using TalentPool.Notices;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Health;

/// <summary>What the health page says.</summary>
public sealed class HealthQuery(TalentPoolDb db, DatabaseSettings settings, NoticeListener listener, CertificateSigner signer, TimeProvider clock)
{
    public async Task<HealthReading> Read(CancellationToken cancellation = default)
    {
        var known = db.Database.GetMigrations().ToList();
        var applied = known.Count == 0 ? [] : (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        var runs = await db.Set<JobRun>().AsNoTracking().ToDictionaryAsync(run => run.Name, cancellation);
        var waiting = MailMessage.Waiting(db.Set<MailMessage>(), clock.GetUtcNow().UtcDateTime);
        return new HealthReading
        {
            Provider = settings.Provider,
            SizeInBytes = await db.SizeInBytes(cancellation),
            LatestMigration = applied.LastOrDefault(),
            PendingMigrations = known.Except(applied).Count(),
            IsListening = settings.Provider == DatabaseProvider.Postgres ? listener.IsListening : null,
            Jobs = [.. JobSchedule.All.Select(job => (job, runs.GetValueOrDefault(job.Name)))],
            SigningKeyId = signer.IsReady ? signer.KeyId : null,
            SigningSince = await db.Set<SigningKey>().Where(key => key.Id == signer.KeyId).Select(key => (DateTime?)key.From).SingleOrDefaultAsync(cancellation),
            MailWaiting = await waiting.CountAsync(cancellation),
            OldestMailAt = await waiting.MinAsync(mail => (DateTime?)(mail.DueFrom ?? mail.CreatedAt), cancellation),
            DeadMails = await db.Set<MailMessage>().CountAsync(mail => mail.IsDead, cancellation),
            Heads = await ChainHeads.Of(db, cancellation),
        };
    }

    public Task<IReadOnlyList<MailRow>> RecentMail(int count, CancellationToken cancellation = default) =>
        Rows(db.Set<MailMessage>(), count, cancellation);

    /// <summary>Mail that was given up and that nobody has looked at yet.</summary>
    public Task<IReadOnlyList<MailRow>> DeadMail(int count, CancellationToken cancellation = default) =>
        Rows(db.Set<MailMessage>().Where(mail => mail.IsDead), count, cancellation);

    private async Task<IReadOnlyList<MailRow>> Rows(IQueryable<MailMessage> mails, int count, CancellationToken cancellation) =>
        await (from mail in mails.AsNoTracking()
               join person in db.Set<Platform.People.Person>() on mail.PersonId equals person.Id
               orderby mail.CreatedAt descending, mail.Id descending
               select new MailRow(mail.Id, person.Name, mail.Rule, mail.CreatedAt, mail.SentAt, mail.GivenUpAt, mail.DueAt, mail.Attempts, mail.LastError, mail.IsForDigest))
            .Take(count).ToListAsync(cancellation);
}
