using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.SignIn;

/// <summary>Says when oneself is not to be disturbed. It changes nothing for anybody else, so no evidence is kept of it.</summary>
public sealed record ChooseQuietHours(Guid PersonId, QuietHours Hours);

[Needs(Permission.SignedIn)]
public sealed class ChooseQuietHoursHandler(TalentPoolDb db, WriteGate gate)
{
    public async Task<Outcome> Handle(ChooseQuietHours command, CancellationToken cancellation = default)
    {
        using var ticket = await gate.Enter(cancellation);
        await db.Set<Person>().Where(person => person.Id == command.PersonId)
            .ExecuteUpdateAsync(
                set => set.SetProperty(person => person.QuietFrom, command.Hours.From).SetProperty(person => person.QuietTo, command.Hours.To)
                    .SetProperty(person => person.IsQuietOnClosedDays, command.Hours.OnClosedDays),
                cancellation);
        return Outcome.Done;
    }
}
