using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Health;

/// <summary>A test mail to one's own address, while one waits. A mail server that does not take it says why at once.</summary>
public sealed record SendTestMail(Guid PersonId);

[Needs(Permission.LookAfterMail)]
public sealed class SendTestMailHandler(TalentPoolDb db, TestMail test, TimeProvider clock, ILogger<SendTestMailHandler> log)
{
    public async Task<Outcome> Handle(SendTestMail command, CancellationToken cancellation = default)
    {
        if (!(await Actors.Of(db, command.PersonId, clock.GetUtcNow().UtcDateTime, cancellation)).MayLookAfterMail())
        {
            return PlatformRefusals.NotPermitted;
        }

        var person = await db.Set<Person>().AsNoTracking().SingleAsync(row => row.Id == command.PersonId, cancellation);
        if (!MailAddress.TryCreate(person.Email, out var address))
        {
            return new Refusal("NoMailAddress", "Your account has no mail address.");
        }

        try
        {
            await test.Send(new MailAddress(address.Address, person.Name), cancellation);
            return Outcome.Done;
        }
        catch (Exception failure) when (TestMail.WhyNot(failure) is { } why)
        {
            log.LogWarning(failure, "A test mail was not taken.");
            return new Refusal("MailNotTaken", why);
        }
    }
}
