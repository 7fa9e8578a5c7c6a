using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People;

/// <summary>Whoever has not used an account yet counts as not using it from today on: somebody just added, and everybody on the day on which this was first asked.</summary>
public sealed record CountDisuse(DateOnly Today);

[Needs(Permission.LetTimePass)]
public sealed class CountDisuseHandler(TalentPoolDb db, WriteGate gate)
{
    public async Task<Outcome> Handle(CountDisuse command, CancellationToken cancellation = default)
    {
        using var ticket = await gate.Enter(cancellation);
        await db.Set<Person>().Where(person => person.LastUsedOn == null && person.UnusedFrom == null && person.SuspendedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(person => person.UnusedFrom, command.Today), cancellation);
        return Outcome.Done;
    }
}
