using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace TalentPool.Database;

/// <summary>What a partnership runs when it outgrows one machine. Instants are `timestamptz`, identifiers `uuid`.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : TalentPoolDb(options)
{
    public override async Task Announce(IReadOnlyCollection<long> eventIds, IReadOnlyCollection<Guid> rootIds, CancellationToken cancellation)
    {
        foreach (var payload in eventIds.Select(eventId => eventId.ToString(CultureInfo.InvariantCulture)).Concat(rootIds.Select(rootId => rootId.ToString())))
        {
            await Database.ExecuteSqlAsync($"SELECT pg_notify({PostgresAnnouncements.Channel}, {payload})", cancellation);
        }
    }

    public override Task<long> SizeInBytes(CancellationToken cancellation) =>
        Database.SqlQuery<long>($"SELECT pg_database_size(current_database()) AS \"Value\"").SingleAsync(cancellation);
}
