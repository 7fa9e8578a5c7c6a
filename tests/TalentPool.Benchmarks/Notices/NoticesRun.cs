using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentPool.Benchmarks.Kills;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Benchmarks.Notices;

/// <summary>Thousands of people have a page open, and a gap is posted that concerns them all: how long until each page has been told, from the post and from the commit.</summary>
public static class NoticesRun
{
    public static async Task<int> Start(Options options)
    {
        var (people, rounds) = (options.Of("--people", 2_000), options.Of("--rounds", 5));
        await using var world = await World.Create(DatabaseProvider.Sqlite);
        world.Clock.MoveTo(TimeProvider.System.GetUtcNow().UtcDateTime);
        await using var program = new ServedProgram(world.Settings, Path.GetDirectoryName(world.Settings.File)!, "--TalentPool:Jobs:Run=false");
        var cast = new KillCast(world, program, new KillLedger());
        await cast.Assemble(requesters: 1, officers: 0);
        await program.Start();
        await cast.SignIn();
        Authority[] members = [world.Bradford, world.Kirklees, world.Calderdale, world.Wakefield];
        var listeners = new List<Listener>();
        for (var number = 0; number < people; number++)
        {
            var person = await world.Person(members[number % members.Length], Role.ServiceManager);
            listeners.Add(await Listener.Connect(program.Address, await SignedInCookies.Of(world, person)));
        }

        await using (var db = world.OpenDb())
        {
            // Measured at whatever time of whatever day: nobody's notices are held until a morning.
            await db.Set<Person>().ExecuteUpdateAsync(set => set
                .SetProperty(person => person.QuietFrom, TimeOnly.MinValue)
                .SetProperty(person => person.QuietTo, TimeOnly.MinValue)
                .SetProperty(person => person.IsQuietOnClosedDays, false));
        }

        Print("connected", listeners.Count);
        var (fromPost, fromCommit) = (new List<double>(), new List<double>());
        for (var round = 0; round <= rounds; round++)
        {
            var browser = cast.BrowserOf(cast.Requesters[0]);
            await new KillStory(cast, cast.Requesters[0], round).PrepareToPost(browser);
            await Task.Delay(500);
            listeners.ForEach(listener => listener.Expect());
            var commit = CommitWatch.Next(world.Settings.File!);
            var posted = Stopwatch.GetTimestamp();
            var answered = browser.Submit("post");
            var told = await Task.WhenAll(listeners.Select(listener => listener.Told)).WaitAsync(TimeSpan.FromMinutes(1));
            await answered;
            var committed = await commit;

            // The first round finds everything cold, and is not counted.
            if (round > 0)
            {
                fromPost.AddRange(told.Select(at => Stopwatch.GetElapsedTime(posted, at).TotalMilliseconds));
                fromCommit.AddRange(told.Select(at => Math.Max(0, Stopwatch.GetElapsedTime(committed, at).TotalMilliseconds)));
            }
        }

        Print("frames", fromPost.Count);
        Print("from_post_p50_ms", Percentile.Of(fromPost, 50));
        Print("from_post_p99_ms", Percentile.Of(fromPost, 99));
        Print("from_commit_p50_ms", Percentile.Of(fromCommit, 50));
        Print("from_commit_p99_ms", Percentile.Of(fromCommit, 99));
        listeners.ForEach(listener => listener.Dispose());
        return 0;
    }

    private static void Print(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value:0.##}"));
}
