using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;

namespace TalentPool.Notices;

/// <summary>
/// Hears on PostgreSQL which events told somebody, on whichever node they happened, and pushes to the connections of this node. A
/// node that was cut off pushes what it missed when it is back, and looks once a minute whether it missed anything.
/// </summary>
public sealed class NoticeListener(DatabaseSettings settings, Databases databases, NoticePush push, TimeProvider clock, ILogger<NoticeListener> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(60);

    /// <summary>An act is as old as its transaction is long when others see it, so the look back reaches further than the interval.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(2);

    private readonly Stopwatch _sinceCatchUp = Stopwatch.StartNew();
    private HashSet<long> _heard = [];
    private HashSet<long> _heardBefore = [];

    private readonly TaskCompletionSource _firstListening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Set while a connection listens; what the health page says.</summary>
    public bool IsListening { get; private set; }

    /// <summary>Done when this node has heard for the first time.</summary>
    public Task FirstListening => _firstListening.Task;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Provider != DatabaseProvider.Postgres)
        {
            return;
        }

        for (var pause = 1; !stoppingToken.IsCancellationRequested; pause = Math.Min(pause * 2, 30))
        {
            try
            {
                await PostgresAnnouncements.Listen(settings, Interval, Connected, Heard, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                pause = IsListening ? 1 : pause;
                IsListening = false;
                log.LogWarning(failure, "The connection that hears notices broke. It is opened again in {Pause} seconds.", pause);
            }

            await Task.Delay(TimeSpan.FromSeconds(pause), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Connected()
    {
        IsListening = true;
        await CatchUp();

        // Which records were touched meanwhile is written nowhere, so that every open page looks.
        await push.SendChangedToAll();
        _firstListening.TrySetResult();
    }

    private async Task Heard(IReadOnlyCollection<long> eventIds, IReadOnlyCollection<Guid> rootIds)
    {
        await PushEvents(eventIds);
        await push.SendChanged(rootIds);
        if (_sinceCatchUp.Elapsed >= Interval)
        {
            await CatchUp();
        }
    }

    private async Task PushEvents(IReadOnlyCollection<long> eventIds)
    {
        if (eventIds.Count == 0)
        {
            return;
        }

        await using var db = databases.Open();
        await push.Send(await db.Set<Notice>().Where(notice => eventIds.Contains(notice.EventId) && !notice.IsSilent && notice.HeldUntil == null).Select(notice => notice.PersonId).Distinct().ToListAsync());

        // Not before: what could not be read is heard again when this node next catches up.
        _heard.UnionWith(eventIds);
    }

    private async Task CatchUp()
    {
        var since = clock.GetUtcNow().UtcDateTime - _sinceCatchUp.Elapsed - Overlap;
        await using var db = databases.Open();
        var recent = await db.Set<Notice>().Where(notice => notice.At >= since).Select(notice => notice.EventId).Distinct().ToListAsync();
        await PushEvents([.. recent.Where(id => !_heard.Contains(id) && !_heardBefore.Contains(id))]);
        (_heardBefore, _heard) = (_heard, []);
        _sinceCatchUp.Restart();
    }
}
