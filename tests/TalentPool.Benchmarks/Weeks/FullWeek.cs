using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Recharges;
using TalentPool.Tests.Features.Timesheets;
using TalentPool.Tests.Support;
using static TalentPool.Benchmarks.CopiedRows;

namespace TalentPool.Benchmarks.Weeks;

/// <summary>An officer with many placements and an entry on each day of the week in each of them, and a statement with many lines.</summary>
public sealed class FullWeek
{
    private const int PlacementKind = 1;
    private const int TimesheetKind = 2;
    private const int DaysOfWork = 5;

    private FullWeek(RechargeScene scene, Guid statementId, DateOnly monday) => (Scene, StatementId, Monday) = (scene, statementId, monday);

    public RechargeScene Scene { get; }

    public Guid StatementId { get; }

    /// <summary>Of a week that is over or goes on, and lies in one month, so that each placement has one timesheet in it.</summary>
    public DateOnly Monday { get; }

    public Person Officer => Scene.Hours.Officer;

    public static async Task<FullWeek> Store(World world, int placements, int lines)
    {
        var today = WorkingCalendar.EnglandAndWales.LocalDate(TimeProvider.System.GetUtcNow().UtcDateTime);
        var monday = Enumerable.Range(0, 14).Select(back => today.AddDays(-back)).First(day => day.DayOfWeek == DayOfWeek.Monday && day.AddDays(6).Month == day.Month);
        var scene = await RechargeScene.OneWeek(world);
        var statement = await scene.Issued();
        await Lengthen(world, statement.Id, statement.Lines.Count, lines);
        await WriteWeeks(world, scene, placements, monday);
        return new FullWeek(scene, statement.Id, monday);
    }

    /// <summary>On each line another matter.</summary>
    private static Task Lengthen(World world, Guid statementId, int there, int lines) => Make(world, "StatementLines", $"StatementId = {Literal(statementId)} AND Number = 1", lines - there, new()
    {
        ["Id"] = null,
        ["Number"] = string.Create(CultureInfo.InvariantCulture, $"{there} + 1 + i"),
        ["Matter"] = "'M-' || (1000 + i)",
    });

    /// <summary>The first of them is a draft of the officer's own, of the scene's next week; it is copied to the week that is shown.</summary>
    private static async Task WriteWeeks(World world, RechargeScene scene, int placements, DateOnly monday)
    {
        world.Clock.MoveTo(new DateTime(2027, 1, 22, 17, 0, 0, DateTimeKind.Utc));
        var written = HoursScene.Monday.AddDays(7);
        OfferScene.Must(await scene.Hours.Save(HoursScene.By(scene.Hours.Officer), written, false, [], (scene.Hours.First, [HoursScene.Entry(written, 15)])));
        Guid timesheetId;
        await using (var db = world.OpenDb())
        {
            timesheetId = await db.Set<Timesheet>().AsNoTracking().IgnoreAutoIncludes().Where(one => one.Status == TimesheetStatus.Draft).Select(one => one.Id).SingleAsync();
        }

        string Day(int days) => string.Create(CultureInfo.InvariantCulture, $"'{monday.AddDays(days):yyyy-MM-dd}'");
        await Make(world, "Placements", $"Id = {Literal(scene.Hours.First)}", placements, new()
        {
            ["Id"] = Id(PlacementKind),
            ["Reference"] = "'WY-2027-' || (1000 + i)",
            ["StartsOn"] = Day(-60),
            ["EndsOn"] = Day(120),
        });
        await Make(world, "Timesheets", $"Id = {Literal(timesheetId)}", placements, new()
        {
            ["Id"] = Id(TimesheetKind),
            ["PlacementId"] = Id(PlacementKind),
            ["From"] = Day(0),
            ["Monday"] = Day(0),
            ["To"] = Day(6),
        });
        await Make(world, "TimesheetEntries", $"TimesheetId = {Literal(timesheetId)}", placements * DaysOfWork, new()
        {
            ["Id"] = null,
            ["TimesheetId"] = Id(TimesheetKind, $"i / {DaysOfWork}"),
            ["Day"] = $"date({Day(0)}, '+' || (i % {DaysOfWork}) || ' days')",
        });
    }
}
