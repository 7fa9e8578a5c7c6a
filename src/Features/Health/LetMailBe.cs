using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Health;

/// <summary>Mail that was given up stays so, and is no longer listed as wanting attention. Its notice is in the inbox all the same.</summary>
public sealed record LetMailBe(Guid PersonId, long MailId);

[Needs(Permission.LookAfterMail)]
public sealed class LetMailBeHandler(Databases databases, WriteGate gate, TimeProvider clock)
{
    public async Task<Outcome> Handle(LetMailBe command, CancellationToken cancellation = default)
    {
        using var ticket = await gate.Enter(cancellation);
        await using var db = databases.Open();
        if (!(await Actors.Of(db, command.PersonId, clock.GetUtcNow().UtcDateTime, cancellation)).MayLookAfterMail())
        {
            return PlatformRefusals.NotPermitted;
        }

        foreach (var mail in await db.Set<MailMessage>().Where(mail => mail.IsDead && mail.Id == command.MailId).ToListAsync(cancellation))
        {
            mail.LetBe();
        }

        await db.SaveChangesAsync(cancellation);
        return Outcome.Done;
    }
}
