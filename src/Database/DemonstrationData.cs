using Microsoft.EntityFrameworkCore;
using TalentPool.Platform.People;

namespace TalentPool.Database;

/// <summary>Whether the database holds invented people, which says more than how the program was started. They come all at once, so a yes is kept, and a no for a minute.</summary>
public sealed class DemonstrationData(Databases databases)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private bool _isHere;
    private long? _askedAt;

    public async Task<bool> IsHere()
    {
        if (_isHere || (_askedAt is { } asked && Environment.TickCount64 - asked < (long)Kept.TotalMilliseconds))
        {
            return _isHere;
        }

        await using var db = databases.Open();
        _isHere = await db.Set<Person>().AnyAsync(person => person.DemonstrationRole != null);
        _askedAt = Environment.TickCount64;
        return _isHere;
    }
}
