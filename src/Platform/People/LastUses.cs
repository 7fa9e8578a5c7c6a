using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Platform.People;

/// <summary>
/// Notes on which day somebody last opened a page. It is written once a day for each person, and this node remembers for whom it has been,
/// so that it costs nothing more that day.
/// </summary>
public sealed class LastUses(Databases databases, WriteGate gate, TimeProvider clock, ILogger<LastUses> log)
{
    private readonly ConcurrentDictionary<Guid, DateOnly> _noted = new();

    public async Task Note(Guid personId)
    {
        var today = WorkingCalendar.EnglandAndWales.LocalDate(clock.GetUtcNow().UtcDateTime);
        if (_noted.TryGetValue(personId, out var noted) && noted == today)
        {
            return;
        }

        // Before it is written, so that the other requests of one page do not wait for it too.
        _noted[personId] = today;
        try
        {
            using var ticket = await gate.Enter(CancellationToken.None);
            await using var db = databases.Open();
            await db.Set<Person>().Where(person => person.Id == personId && (person.LastUsedOn == null || person.LastUsedOn < today))
                .ExecuteUpdateAsync(set => set.SetProperty(person => person.LastUsedOn, today));
        }
        catch (Exception failure)
        {
            // No page fails for it; the next one tries again.
            _noted.TryRemove(personId, out _);
            log.LogWarning(failure, "The day of last use could not be noted.");
        }
    }
}
