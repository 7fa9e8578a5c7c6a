using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SQLitePCL;
using TalentPool.Database;
using TalentPool.Features.Recharges;
using TalentPool.Tests.Features.Recharges;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Database;

/// <summary>The database is full or locked in the midst of a month's run: the run fails, what is stored proves, and the next one ends as if nothing had happened.</summary>
[Collection(AloneCollection.Name)]
public sealed class FailingMonthTests : IAsyncLifetime
{
    private const int SqliteFull = 13;

    private World _world = null!;
    private RechargeScene _scene = null!;
    private Site _site = null!;
    private string _undisturbed = "";

    public async Task InitializeAsync()
    {
        await using (var alone = await World.Create(DatabaseProvider.Sqlite))
        {
            var scene = await RechargeScene.TwoTreatments(alone);
            await scene.Run();
            _undisturbed = await scene.Dump();
        }

        _world = await World.Create(DatabaseProvider.Sqlite);
        _scene = await RechargeScene.TwoTreatments(_world);
        _site = new Site(_world, "Testing", (DatabaseSettings.LockPatienceSetting, "1"));
        _ = _site.Services;
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task A_disk_that_is_full_at_any_step()
    {
        var run = await _scene.Start();
        var full = 0;
        for (var step = 1; ; step++)
        {
            if (await CutOff(run, step))
            {
                break;
            }

            await FillUp();
            if (await Failed(run) is { } failure)
            {
                Assert.Equal(SqliteFull, failure.SqliteErrorCode);
                full++;
            }

            _site.Services.GetRequiredService<Databases>().ForgetConnections();
            await _scene.Proves();
        }

        Assert.True(full > 0, "The disk was never full.");
        await EndsAsIfNothingHadHappened(run);
    }

    [Fact]
    public async Task A_file_that_is_locked_at_any_step()
    {
        var run = await _scene.Start();
        var locked = 0;
        for (var step = 1; ; step++)
        {
            var asked = 0;
            Task<SqliteConnection>? locking = null;
            _world.Clock.WhenAsked = () =>
            {
                if (++asked == step)
                {
                    // Whoever holds the file just then goes on to the end of its transaction; the next one finds it locked.
                    locking = Task.Run(Lock);
                }
            };
            var failure = await Failed(run);
            _world.Clock.WhenAsked = null;
            if (locking is not null)
            {
                await using var other = await locking;
            }

            if (failure is null)
            {
                // There was no such step any more, or nothing left to be stored after it.
                break;
            }

            locked++;
            await _scene.Proves();
        }

        Assert.True(locked > 0, "The file was never locked.");
        await EndsAsIfNothingHadHappened(run);
    }

    /// <summary>Carries the run out as far as that step; whether it came to its end before.</summary>
    private async Task<bool> CutOff(Guid run, int step)
    {
        using var cut = new CancellationTokenSource();
        var asked = 0;
        _world.Clock.WhenAsked = () =>
        {
            if (++asked == step)
            {
                cut.Cancel();
            }
        };
        try
        {
            await CarryOut(run, cut.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        finally
        {
            _world.Clock.WhenAsked = null;
        }
    }

    private async Task CarryOut(Guid run, CancellationToken cancellation = default)
    {
        using var scope = _site.Services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<MonthRunner>().CarryOut(run, cancellation);
    }

    /// <returns>What the database said; null where the run came to its end.</returns>
    private async Task<SqliteException?> Failed(Guid run)
    {
        try
        {
            await CarryOut(run);
            return null;
        }
        catch (Exception failure) when (Of(failure) is { } said)
        {
            return said;
        }
    }

    private static SqliteException? Of(Exception? failure) => failure is null ? null : failure as SqliteException ?? Of(failure.InnerException);

    private async Task EndsAsIfNothingHadHappened(Guid run)
    {
        await CarryOut(run);
        Assert.NotNull((await _scene.MonthRun(run)).EndedAt);
        Assert.Equal(_undisturbed, await _scene.Dump());
        await _scene.Run();
        Assert.Equal(_undisturbed, await _scene.Dump());
        await _scene.Proves();
    }

    /// <summary>Takes the file in the first gap between two transactions. The library’s own waiting would sleep through it.</summary>
    private SqliteConnection Lock()
    {
        var other = new SqliteConnection($"Data Source={_world.Settings.File};Pooling=False");
        other.Open();
        var patience = Stopwatch.StartNew();
        while (raw.sqlite3_exec(other.Handle, "BEGIN IMMEDIATE;") != raw.SQLITE_OK && patience.Elapsed < TimeSpan.FromSeconds(20))
        {
            Thread.Yield();
        }

        return other;
    }

    /// <summary>Every page is packed, so that whatever is added needs another one; and none may be added by the connections that lie ready for the site.</summary>
    private async Task FillUp()
    {
        await using (var packing = new SqliteConnection($"Data Source={_world.Settings.File};Pooling=False"))
        {
            await packing.OpenAsync();
            await Run(packing, "VACUUM;");
        }

        var place = _site.Services.GetRequiredService<DatabaseSettings>().SqliteConnectionString(SqliteOpenMode.ReadWrite);
        var connections = Enumerable.Range(0, 8).Select(_ => new SqliteConnection(place)).ToList();
        foreach (var connection in connections)
        {
            await connection.OpenAsync();
            await Run(connection, "PRAGMA max_page_count = 1;");
        }

        connections.ForEach(connection => connection.Close());
    }

    private static async Task Run(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
