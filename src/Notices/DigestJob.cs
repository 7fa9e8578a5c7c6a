using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.Jobs;

namespace TalentPool.Notices;

/// <summary>
/// Once it is half past seven, makes one mail for each person of everything that waited for it. What waited is marked in the same
/// transaction, so that a second run, a second node or a start after days away makes no second digest of it.
/// </summary>
public sealed class DigestJob(Databases databases, WriteGate gate, TimeProvider clock) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation)
    {
        await using var db = databases.Open();
        var people = await Waiting(db, scan.At).Select(mail => mail.PersonId).Distinct().ToListAsync(cancellation);
        await scan.Each(people, personId => Gather(personId, scan.At, cancellation));
    }

    private async Task<Outcome> Gather(Guid personId, DateTime due, CancellationToken cancellation)
    {
        using var ticket = await gate.Enter(cancellation);
        await using var db = databases.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var at = clock.GetUtcNow().UtcDateTime;
        var digest = MailMessage.Digest(personId, at);
        db.Add(digest);
        await db.SaveChangesAsync(cancellation);
        var gathered = await Waiting(db, due).Where(mail => mail.PersonId == personId)
            .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.SentAt, at).SetProperty(mail => mail.DigestId, digest.Id), cancellation);
        if (gathered > 0)
        {
            await transaction.CommitAsync(cancellation);
        }

        return Outcome.Done;
    }

    private static IQueryable<MailMessage> Waiting(TalentPoolDb db, DateTime due) =>
        db.Set<MailMessage>().Where(mail => mail.IsForDigest && mail.SentAt == null && mail.GivenUpAt == null && mail.DueAt <= due);
}
