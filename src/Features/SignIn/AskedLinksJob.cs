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
                    Subject(person), Body(asked, person, await links.For(person)));
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

    private static string Subject(Person person) => person.PasswordHash is null ? "Set your password for TalentPool" : "Set a new password for TalentPool";

    private string Body(AskedLink asked, Person person, string link) => string.Join('\n',
    [
        person.PasswordHash is null ? "An account for TalentPool has been made for you, where councils share their staff."
            : asked.AskedById is null ? "Someone, probably you, asked for a new password."
            : "Whoever looks after your account had this link for a new password sent to you.",
        "",
        person.PasswordHash is null ? "Set your password here. The link works once, for 24 hours:" : "Set it here. The link works once, for 24 hours:",
        settings.Address + link,
        "",
        person.PasswordHash is null ? "If you did not expect it, do nothing." : "If you did not ask for it, do nothing: your password stays as it is.",
    ]);
}
