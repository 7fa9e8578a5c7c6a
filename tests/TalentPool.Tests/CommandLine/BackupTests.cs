using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Platform.CommandLine;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Features.Evidence;
using TalentPool.Tests.Features.Gaps;
using TalentPool.Tests.Support;
using static TalentPool.Tests.CommandLine.BackupFiles;

namespace TalentPool.Tests.CommandLine;

/// <summary>A backup taken while people work, and what it is restored to.</summary>
public sealed class BackupTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("talentpool-backup-").FullName;
    private World _world = null!;

    private string TakenFile => Path.Combine(_folder, "first.backup");

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync()
    {
        await _world.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_backup_under_load_is_restored_elsewhere_and_both_answer_alike()
    {
        await using var lived = await EvidenceScene.Create();
        var world = lived.World;
        var scene = new GapScene(world);
        await scene.Posted();
        using var over = new CancellationTokenSource();
        var load = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
            {
                await scene.Posted();
            }
        })).ToList();
        await Task.Delay(300);
        var (code, said) = await Backup(world.Settings, TakenFile);
        await Task.Delay(300);
        await over.CancelAsync();
        await Task.WhenAll(load);
        Assert.True(code == 0, said);

        await using var elsewhere = await TestDatabase.Create();
        (code, said) = await Restore(elsewhere.Settings, TakenFile);
        Assert.True(code == 0, said);
        Assert.Contains("Everything fits.", said);
        Assert.Contains("Certificates 1", said);

        var source = await Verification.Of(world.Databases).Run();
        var restored = await Verification.Of(new Databases(elsewhere.Settings)).Run();
        Assert.True(source.IsSound && restored.IsSound, source.Failure + restored.Failure);
        Assert.True(source.Events > restored.Events, "Nothing was done while the backup was taken.");
        await using (var db = world.OpenDb())
        {
            foreach (var chain in restored.Chains)
            {
                var head = OlderHead.Parse($"{chain.Id}:{chain.LastNumber}:{Convert.ToHexStringLower(chain.LastHash)}")!;
                Assert.True(await head.LiesIn(db), $"{head} is not in the source.");
                Assert.Contains($"Head: {chain.Id}:{chain.LastNumber}:{Convert.ToHexStringLower(chain.LastHash)}", said);
            }
        }

        // Row by row: a backup of what was restored says what the first one says.
        var second = Path.Combine(_folder, "second.backup");
        await Backup(elsewhere.Settings, second);
        Assert.Equal(Lines(TakenFile)[1..^1], Lines(second)[1..^1]);
    }

    [Fact]
    public async Task What_was_restored_goes_on()
    {
        var scene = new GapScene(_world);
        await scene.Posted();
        await Backup(_world.Settings, TakenFile);
        await scene.Posted();

        // As when the program is stopped: nobody has the file open.
        SqliteConnection.ClearAllPools();
        var (code, said) = await Restore(_world.Settings, TakenFile, "--force");
        Assert.True(code == 0, said);
        await using (var db = _world.OpenDb())
        {
            Assert.Single(await db.Set<Gap>().ToListAsync());
        }

        // Keys, counters and the chains go on after what was restored.
        Assert.Equal("WY-2026-0002", (await scene.Posted()).Reference);
        var report = await Verification.Of(_world.Databases).Run();
        Assert.True(report.IsSound, report.Failure);
    }

    [Fact]
    public async Task Over_data_it_is_refused_and_nothing_is_touched()
    {
        await new GapScene(_world).Posted();
        await Backup(_world.Settings, TakenFile);
        var before = await Everything(_world.Settings, _folder);

        var refusal = await Assert.ThrowsAsync<Platform.Backup.WrongBackupException>(() => Restore(_world.Settings, TakenFile));

        Assert.Contains("holds data already; expected an empty place, or --force", refusal.Message);
        Assert.Equal(before, await Everything(_world.Settings, _folder));
    }

    public static TheoryData<string, string> Damaged => new()
    {
        { "cut", "is not a whole backup: it is cut short, or it has been changed. Nothing was touched." },
        { "last line", "is not a whole backup: it is cut short, or it has been changed. Nothing was touched." },
        { "changed", "is not a whole backup: it is cut short, or it has been changed. Nothing was touched." },
        { "empty", "is not a whole backup" },
        { "text", "is not a whole backup" },
        { "gone", "cannot be read; expected a file that 'backup' has written." },
        { "version", "is a backup of version 9.9.9 with the tables 20990101000000_Later, and this version, " },
        { "provider", "Evidence holds rows as their own kind of database writes them, so a backup is restored on the same kind. Nothing was touched." },
    };

    [Theory]
    [MemberData(nameof(Damaged))]
    public async Task A_backup_that_is_none_of_this_place_is_refused_in_a_sentence_and_nothing_is_touched(string how, string sentence)
    {
        await new GapScene(_world).Posted();
        await Backup(_world.Settings, TakenFile);
        Damage(how);
        var before = await Everything(_world.Settings, _folder);

        var refusal = await Assert.ThrowsAsync<Platform.Backup.WrongBackupException>(() => Restore(_world.Settings, TakenFile, "--force"));

        Assert.Contains(sentence, refusal.Message);
        Assert.Single(refusal.Message.Split('\n'));
        Assert.Equal(before, await Everything(_world.Settings, _folder));
    }

    [Fact]
    public async Task A_backup_never_takes_the_place_of_another_file()
    {
        await File.WriteAllTextAsync(TakenFile, "mine");

        var refusal = await Assert.ThrowsAsync<WrongUseException>(() => Backup(_world.Settings, TakenFile));

        Assert.Contains("is there already; expected the name of a new file.", refusal.Message);
        Assert.Equal("mine", await File.ReadAllTextAsync(TakenFile));
        refusal = await Assert.ThrowsAsync<WrongUseException>(() => Backup(_world.Settings, Path.Combine(TakenFile, "below.backup")));
        Assert.Contains("cannot be written", refusal.Message);
    }

    private void Damage(string how)
    {
        var bytes = File.ReadAllBytes(TakenFile);
        var lines = Lines(TakenFile);
        switch (how)
        {
            case "cut":
                File.WriteAllBytes(TakenFile, bytes[..(bytes.Length / 2)]);
                break;
            case "last line":
                Write(TakenFile, lines[..^1]);
                break;
            case "changed":
                Write(TakenFile, [.. lines.Select(line => line.Replace("Housing lawyer", "Housing layman", StringComparison.Ordinal))]);
                break;
            case "empty":
                File.WriteAllBytes(TakenFile, []);
                break;
            case "text":
                File.WriteAllText(TakenFile, "This is no backup.");
                break;
            case "gone":
                File.Delete(TakenFile);
                break;
            case "version":
                WriteWhole(TakenFile, [Regex.Replace(lines[0], "\"Program\":\"[^\"]*\",\"Tables\":\"[^\"]*\"", "\"Program\":\"9.9.9\",\"Tables\":\"20990101000000_Later\""), .. lines[1..^1]]);
                break;
            case "provider":
                var other = _world.Settings.Provider == DatabaseProvider.Sqlite ? DatabaseProvider.Postgres : DatabaseProvider.Sqlite;
                WriteWhole(TakenFile, [lines[0].Replace($"\"{_world.Settings.Provider}\"", $"\"{other}\"", StringComparison.Ordinal), .. lines[1..^1]]);
                break;
        }
    }
}
