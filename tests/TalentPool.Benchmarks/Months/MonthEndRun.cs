using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Ledger;
using TalentPool.Features.Recharges;
using TalentPool.Platform;
using TalentPool.Tests.Features.Recharges;
using TalentPool.Tests.Support;

namespace TalentPool.Benchmarks.Months;

/// <summary>
/// A month of hundreds of authorities from the approved hours to the ledger, in this process by the product's own use cases: the run of every provider is
/// started and carried out, and the heads of service issue every statement, which numbers it, charges its timesheets and posts it. The same at a tenth of the size.
/// </summary>
public static class MonthEndRun
{
    /// <summary>What a run would at the least have to read: the minutes that it charges, added up by the database.</summary>
    private const string Sum =
        """
        SELECT timesheet."HomeAuthorityId", timesheet."HostAuthorityId", placement."VatTreatment", SUM(entry."Minutes")
        FROM "Timesheets" AS timesheet
        JOIN "Placements" AS placement ON placement."Id" = timesheet."PlacementId"
        JOIN "TimesheetEntries" AS entry ON entry."TimesheetId" = timesheet."Id"
        WHERE timesheet."Status" = 'Approved' AND entry."IsChargeable" AND entry."Minutes" <> 0
        GROUP BY timesheet."HomeAuthorityId", timesheet."HostAuthorityId", placement."VatTreatment"
        """;

    public static async Task<int> Start(Options options)
    {
        var (entries, authorities, small) = (options.Of("--entries", 1_000_000), options.Of("--authorities", 400), options.Of("--small", 100_000));

        // What the program compiles at its first use would count against the small one alone.
        await Measure("warm_up", new ManyMonths(Math.Min(2_000, small), 10), isTold: false);
        var ofSmall = await Measure("small_", new ManyMonths(small, authorities), isTold: true);
        var ofAll = await Measure("", new ManyMonths(entries, authorities), isTold: true);
        Print("growth", ofAll / ofSmall);
        return 0;
    }

    /// <returns>Seconds for an entry.</returns>
    private static async Task<double> Measure(string prefix, ManyMonths months, bool isTold)
    {
        await using var world = await World.Create(DatabaseProvider.Sqlite);
        var watch = Stopwatch.StartNew();
        await months.Store(world);
        var stored = watch.Elapsed.TotalSeconds;
        var (sum, groups) = await SecondsOfSum(world);
        await using var memory = PeakMemory.Begin();
        var runs = await Timed(() => Started(world, months));
        var drafting = await Timed(() => CarriedOut(world, runs.Made));
        var issuing = await Timed(() => Issued(world));
        var (privately, resident) = await memory.End();
        await Assure(world, months);
        var taken = runs.Seconds + drafting.Seconds + issuing.Seconds;
        if (isTold)
        {
            Print($"{prefix}entries", months.Entries);
            Print($"{prefix}timesheets", months.Timesheets);
            Print($"{prefix}placements", months.Placements);
            Print($"{prefix}authorities", months.Authorities);
            Print($"{prefix}groups", groups);
            Print($"{prefix}statements", issuing.Made);
            Print($"{prefix}seeded_seconds", stored);
            Print($"{prefix}sum_seconds", sum);
            Print($"{prefix}start_seconds", runs.Seconds);
            Print($"{prefix}draft_seconds", drafting.Seconds);
            Print($"{prefix}issue_and_post_seconds", issuing.Seconds);
            Print($"{prefix}entries_per_second", months.Entries / taken);
            Print($"{prefix}drafted_entries_per_second", months.Entries / drafting.Seconds);
            Print($"{prefix}ratio_to_sum", taken / sum);
            Print($"{prefix}draft_ratio_to_sum", drafting.Seconds / sum);
            Print($"{prefix}peak_memory_mib", privately);
            Print($"{prefix}peak_resident_with_mapped_file_mib", resident);
        }

        return taken / months.Entries;
    }

    /// <summary>As the job of the timetable does it.</summary>
    private static async Task<List<Guid>> Started(World world, ManyMonths months)
    {
        var runs = new List<Guid>();
        for (var number = 0; number < months.Authorities; number++)
        {
            var outcome = await world.Use<StartMonthRunHandler>().Handle(Act.OfClock(), new StartMonthRun(ManyMonths.ProviderOf(number), RechargeScene.January));
            runs.Add(outcome.IsDone ? outcome.SubjectId!.Value : throw new InvalidOperationException(outcome.ToString()));
        }

        return runs;
    }

    private static async Task<int> CarriedOut(World world, List<Guid> runs)
    {
        foreach (var run in runs)
        {
            await world.Use<MonthRunner>().CarryOut(run);
        }

        return runs.Count;
    }

    private static async Task<int> Issued(World world)
    {
        List<(Guid Id, Guid ProviderId, int Version)> drafts;
        await using (var db = world.OpenDb())
        {
            drafts = [.. (await db.Set<Statement>().AsNoTracking().IgnoreAutoIncludes().Where(statement => statement.Status == StatementStatus.Draft)
                .OrderBy(statement => statement.ProviderId).ThenBy(statement => statement.Id)
                .Select(statement => new { statement.Id, statement.ProviderId, statement.Version }).ToListAsync()).Select(one => (one.Id, one.ProviderId, one.Version))];
        }

        foreach (var (id, providerId, version) in drafts)
        {
            var outcome = await world.Use<IssueStatementHandler>().Handle(new Act(Guid.CreateVersion7(), ManyMonths.HeadOf(providerId)), new IssueStatement(id, version));
            if (!outcome.IsDone)
            {
                throw new InvalidOperationException(outcome.ToString());
            }
        }

        return drafts.Count;
    }

    /// <summary>A figure is worth nothing unless all of it was charged.</summary>
    private static async Task Assure(World world, ManyMonths months)
    {
        await using var db = world.OpenDb();
        var links = await db.Set<ChargeLink>().CountAsync();
        var statements = await db.Set<Statement>().IgnoreAutoIncludes().CountAsync(statement => statement.Status == StatementStatus.Issued);
        var posted = await db.Set<PostedDocument>().CountAsync();
        if (links != months.Entries || statements == 0 || posted != statements)
        {
            throw new InvalidOperationException($"{links} of {months.Entries} entries stand on a line, of {statements} statements, of which {posted} are posted.");
        }
    }

    /// <summary>The second of two, so that both the sum and the run find the file in memory.</summary>
    private static async Task<(double Seconds, int Groups)> SecondsOfSum(World world)
    {
        await using var db = world.OpenDb();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = Sum;
        command.CommandTimeout = 0;
        await Groups(command);
        var (groups, seconds) = await Timed(() => Groups(command));
        return (seconds, groups);
    }

    private static async Task<int> Groups(DbCommand command)
    {
        await using var reader = await command.ExecuteReaderAsync();
        var groups = 0;
        while (await reader.ReadAsync())
        {
            groups++;
        }

        return groups;
    }

    private static async Task<(T Made, double Seconds)> Timed<T>(Func<Task<T>> make)
    {
        var watch = Stopwatch.StartNew();
        var made = await make();
        return (made, watch.Elapsed.TotalSeconds);
    }

    private static void Print(string name, double value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value:0.##}"));
}
