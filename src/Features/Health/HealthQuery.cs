using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Features.Certificates;
using TalentPool.Notices;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Health;

/// <summary>What the health page says.</summary>
public sealed class HealthQuery(TalentPoolDb db, DatabaseSettings settings, NoticeListener listener, CertificateSigner signer)
{
    public async Task<HealthReading> Read(CancellationToken cancellation = default)
    {
        var known = db.Database.GetMigrations().ToList();
        var applied = known.Count == 0 ? [] : (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        var runs = await db.Set<JobRun>().AsNoTracking().ToDictionaryAsync(run => run.Name, cancellation);
        var waiting = db.Set<MailMessage>().Where(mail => mail.SentAt == null && mail.GivenUpAt == null);
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
            OldestMailAt = await waiting.MinAsync(mail => (DateTime?)mail.CreatedAt, cancellation),
            Heads = await ChainHeads.Of(db, cancellation),
        };
    }

    public async Task<IReadOnlyList<MailRow>> RecentMail(int count, CancellationToken cancellation = default) =>
        await (from mail in db.Set<MailMessage>().AsNoTracking()
               join person in db.Set<Platform.People.Person>() on mail.PersonId equals person.Id
               orderby mail.CreatedAt descending, mail.Id descending
               select new MailRow(mail.Id, person.Name, mail.Rule, mail.CreatedAt, mail.SentAt, mail.GivenUpAt, mail.DueAt, mail.Attempts, mail.LastError))
            .Take(count).ToListAsync(cancellation);
}
