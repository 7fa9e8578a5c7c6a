using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.SignIn;

public sealed record AskForLink(string Email);

/// <summary>Someone has forgotten a password. The answer is the same whether the address is known or not, and a mailbox cannot be flooded.</summary>
[Needs(Permission.Anyone)]
public sealed class AskForLinkHandler(TalentPoolDb db, WriteGate gate, TimeProvider clock)
{
    private static readonly TimeSpan Apart = TimeSpan.FromMinutes(5);

    public async Task<Outcome> Handle(AskForLink command, CancellationToken cancellation = default)
    {
        var at = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds()).UtcDateTime;
        var address = command.Email.Trim().ToUpperInvariant();
        using var ticket = await gate.Enter(cancellation);
        var personId = await db.Set<Person>().Where(person => person.NormalizedEmail == address && person.SuspendedAt == null)
            .Select(person => (Guid?)person.Id).SingleOrDefaultAsync(cancellation);
        if (personId is { } id && !await db.Set<AskedLink>().AnyAsync(asked => asked.PersonId == id && asked.AskedAt > at - Apart, cancellation))
        {
            db.Add(new AskedLink(id, at));
            await db.SaveChangesAsync(cancellation);
        }

        return Outcome.Done;
    }
}
