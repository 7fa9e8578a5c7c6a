using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Notices;
using TalentPool.Platform.Jobs;
using TalentPool.Platform.People;

namespace TalentPool.Features.SignIn;

/// <summary>Mails the links that were asked for. Each is claimed first, so that two nodes do not both send one; what fails is tried again for an hour.</summary>
public sealed class AskedLinksJob(TalentPoolDb db, WriteGate gate, OneTimeLinks links, MailFolder folder, MailSettings settings) : IScanJob
{
    private static readonly TimeSpan TriedFor = TimeSpan.FromHours(1);

    public async Task Run(Scan scan, CancellationToken cancellation)
    {
        var oldest = scan.At - TriedFor;
        var due = await db.Set<AskedLink>().AsNoTracking().Where(asked => asked.SentAt == null && asked.AskedAt > oldest)
            .OrderBy(asked => asked.Id).Select(asked => asked.Id).ToListAsync(cancellation);
        await scan.Each(due, async id =>
        {
            if (await Mark(id, null, scan.At, cancellation))
            {
                await Send(id, scan.At, cancellation);
            }

            return Outcome.Done;
        });
    }

    private async Task Send(long id, DateTime at, CancellationToken cancellation)
    {
        try
        {
            var asked = await db.Set<AskedLink>().AsNoTracking().SingleAsync(row => row.Id == id, cancellation);
            var person = await db.Set<Person>().SingleAsync(row => row.Id == asked.PersonId, cancellation);
            if (person.SuspendedAt is null && MailAddress.TryCreate(person.Email, out var address))
            {
                var text = MailText.Write(
                    $"<sign-in-link-{id}@{new Uri(settings.Address).Host}>", at, settings.From, new MailAddress(address.Address, person.Name),
                    "Set a new password for TalentPool", Body(await links.For(person)));
                await folder.Put($"sign-in-link-{id:D9}", text, cancellation);
            }
        }
        catch
        {
            await Mark(id, at, null, CancellationToken.None);
            throw;
        }
    }

    /// <summary>Whether this node was the one to change it.</summary>
    private async Task<bool> Mark(long id, DateTime? from, DateTime? to, CancellationToken cancellation)
    {
        using var ticket = await gate.Enter(cancellation);
        return await db.Set<AskedLink>().Where(asked => asked.Id == id && asked.SentAt == from)
            .ExecuteUpdateAsync(set => set.SetProperty(asked => asked.SentAt, to), cancellation) == 1;
    }

    private string Body(string link) => string.Join('\n',
    [
        "Someone, probably you, asked for a new password.",
        "",
        "Set it here. The link works once, for 24 hours:",
        settings.Address + link,
        "",
        "If it was not you, do nothing: your password stays as it is.",
    ]);
}
