using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Notices;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.SignIn;

/// <summary>Puts the links that were asked for among the mail, each once, in the transaction that says so. From there they are tried like any other mail.</summary>
public sealed class AskedLinksJob(Databases databases, WriteGate gate) : IScanJob
{
    /// <summary>What was asked for while the program was away for longer has been asked for again.</summary>
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(1);

    public async Task Run(Scan scan, CancellationToken cancellation)
    {
        var oldest = scan.At - Oldest;
        await using var db = databases.Open();
        var due = await db.Set<AskedLink>().AsNoTracking().Where(asked => asked.SentAt == null && asked.AskedAt > oldest)
            .OrderBy(asked => asked.Id).Select(asked => asked.Id).ToListAsync(cancellation);
        await scan.Each(due, id => HandOver(id, scan.At, cancellation));
    }

    private async Task<Outcome> HandOver(long id, DateTime at, CancellationToken cancellation)
    {
        using var ticket = await gate.Enter(cancellation);
        await using var db = databases.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var isOurs = await db.Set<AskedLink>().Where(asked => asked.Id == id && asked.SentAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(asked => asked.SentAt, at), cancellation) == 1;
        if (isOurs)
        {
            var personId = await db.Set<AskedLink>().Where(asked => asked.Id == id).Select(asked => asked.PersonId).SingleAsync(cancellation);
            db.Add(MailMessage.PasswordLink(personId, id, at));
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }

        return Outcome.Done;
    }
}
