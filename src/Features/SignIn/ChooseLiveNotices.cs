using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.SignIn;

/// <summary>Turns live notices on open pages on or off for oneself. It changes nothing for anybody else, so no evidence is kept of it.</summary>
public sealed record ChooseLiveNotices(Guid PersonId, bool AreWanted);

[Needs(Permission.SignedIn)]
public sealed class ChooseLiveNoticesHandler(TalentPoolDb db, WriteGate gate)
{
    public async Task<Outcome> Handle(ChooseLiveNotices command, CancellationToken cancellation = default)
    {
        using var ticket = await gate.Enter(cancellation);
        await db.Set<Person>().Where(person => person.Id == command.PersonId)
            .ExecuteUpdateAsync(set => set.SetProperty(person => person.WantsLiveNotices, command.AreWanted), cancellation);
        return Outcome.Done;
    }
}
