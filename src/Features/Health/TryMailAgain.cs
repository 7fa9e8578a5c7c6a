using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Health;

/// <summary>Mail that was given up is tried once more, from the beginning, by whoever put right what kept it. It changes no record, so no evidence is kept of it.</summary>
/// <param name="MailId">None for all of it.</param>
public sealed record TryMailAgain(Guid PersonId, long? MailId);

[Needs(Permission.LookAfterMail)]
public sealed class TryMailAgainHandler(Databases databases, WriteGate gate, TimeProvider clock)
{
    public async Task<Outcome> Handle(TryMailAgain command, CancellationToken cancellation = default)
    {
        var at = clock.GetUtcNow().UtcDateTime;
        using var ticket = await gate.Enter(cancellation);
        await using var db = databases.Open();
        if (!(await Actors.Of(db, command.PersonId, at, cancellation)).MayLookAfterMail())
        {
            return PlatformRefusals.NotPermitted;
        }

        foreach (var mail in await db.Set<MailMessage>().Where(mail => mail.IsDead && (command.MailId == null || mail.Id == command.MailId)).ToListAsync(cancellation))
        {
            mail.TryAgain(at);
        }

        await db.SaveChangesAsync(cancellation);
        return Outcome.Done;
    }
}
