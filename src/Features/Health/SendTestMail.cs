using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Health;

/// <summary>A test mail to one's own address, while one waits. A mail server that does not take it says why at once.</summary>
public sealed record SendTestMail;

/// <summary>A test mail was taken.</summary>
/// <param name="To">The address.</param>
/// <param name="Way">The mail server that took it, or the folder that it lies in.</param>
public sealed record TestMailSent(Guid SubjectId, DateTime EffectiveAt, Guid ById, string To, string Way) : DomainEvent(SubjectId, EffectiveAt);

[Needs(Permission.LookAfterMail)]
public sealed class SendTestMailHandler(TalentPoolDb db, Acts acts, TestMail test, MailSettings settings, TimeProvider clock, ILogger<SendTestMailHandler> log)
{
    public async Task<Outcome> Handle(Act act, SendTestMail command, CancellationToken cancellation = default)
    {
        var sender = await Actors.Of(db, act.PersonId!.Value, clock.GetUtcNow().UtcDateTime, cancellation);
        if (!sender.MayLookAfterMail())
        {
            return PlatformRefusals.NotPermitted;
        }

        var email = await db.Set<Person>().AsNoTracking().Where(row => row.Id == sender.PersonId).Select(row => row.Email).SingleAsync(cancellation);
        if (!MailAddress.TryCreate(email, out var address))
        {
            return new Refusal("NoMailAddress", "Your account has no mail address.");
        }

        // The mail goes before it is written down, and outside the transaction: a slow mail server must not hold others up.
        if (!await db.Set<ChainEvent>().AnyAsync(link => link.ActId == act.Id, cancellation) && await Refused(new MailAddress(address.Address, sender.Name), cancellation) is { } refusal)
        {
            return refusal;
        }

        return await acts.Perform(this, act, scope =>
        {
            if (!scope.Actor.Roles.Any(held => scope.IsPermitted(new Concerning { PartnershipId = held.ScopeId })))
            {
                return Task.FromResult<Outcome>(PlatformRefusals.NotPermitted);
            }

            var sent = new TestMailSent(Guid.CreateVersion7(), scope.At, scope.Actor.PersonId, address.Address, settings.Place);
            scope.Record(ChainKey.Installation, sent);
            return Task.FromResult(Outcome.DoneWith(sent.SubjectId));
        }, cancellation);
    }

    private async Task<Refusal?> Refused(MailAddress to, CancellationToken cancellation)
    {
        try
        {
            await test.Send(to, cancellation);
            return null;
        }
        catch (Exception failure) when (TestMail.WhyNot(failure) is { } why)
        {
            log.LogWarning(failure, "A test mail was not taken.");
            return new Refusal("MailNotTaken", why);
        }
    }
}
