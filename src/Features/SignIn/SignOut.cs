using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.SignIn;

/// <param name="SessionId">The session of the browser that asks; the person's other browsers stay signed in.</param>
public sealed record SignOut(Guid? SessionId);

/// <summary>Ends a session, so that a copy of its cookie opens nothing either.</summary>
[Needs(Permission.Anyone)]
public sealed class SignOutHandler(SignInManager<Person> signIn, TalentPoolDb db, WriteGate gate, TimeProvider clock)
{
    public async Task<Outcome> Handle(SignOut command, CancellationToken cancellation = default)
    {
        if (command.SessionId is { } sessionId)
        {
            var at = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds()).UtcDateTime;
            using var ticket = await gate.Enter(cancellation);
            await db.Set<EndedSession>().Where(ended => ended.Until < at).ExecuteDeleteAsync(cancellation);
            db.Add(new EndedSession(sessionId, at + Sessions.RememberedFor));
            await db.SaveChangesAsync(cancellation);
        }

        await signIn.SignOutAsync();
        return Outcome.Done;
    }
}
