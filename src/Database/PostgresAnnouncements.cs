using Npgsql;

namespace TalentPool.Database;

/// <summary>LISTEN and NOTIFY: the commit of an act tells every node the numbers of its events and which records it touched, and nothing else.</summary>
public static class PostgresAnnouncements
{
    public const string Channel = "talentpool";

    /// <summary>Listens on a connection of its own until it breaks. What was heard is handed on in order; nothing after a quiet interval.</summary>
    public static async Task Listen(
        DatabaseSettings settings, TimeSpan quiet, Func<Task> connected, Func<IReadOnlyCollection<long>, IReadOnlyCollection<Guid>, Task> heard, CancellationToken cancellation)
    {
        var direct = new NpgsqlConnectionStringBuilder(settings.DirectConnectionString ?? settings.ConnectionString)
        {
            Pooling = false,
            KeepAlive = 15,
            ApplicationName = "TalentPool listener",
        };
        await using var connection = new NpgsqlConnection(direct.ConnectionString);
        var eventIds = new List<long>();
        var rootIds = new HashSet<Guid>();
        connection.Notification += (_, told) =>
        {
            if (long.TryParse(told.Payload, out var eventId))
            {
                eventIds.Add(eventId);
            }
            else if (Guid.TryParse(told.Payload, out var rootId))
            {
                rootIds.Add(rootId);
            }
        };
        await connection.OpenAsync(cancellation);
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(cancellation);
        }

        await connected();
        while (true)
        {
            await connection.WaitAsync(quiet, cancellation);
            var (events, roots) = (eventIds.ToArray(), rootIds.ToArray());
            eventIds.Clear();
            rootIds.Clear();
            await heard(events, roots);
        }
    }
}
