using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using TalentPool.Database.Seed;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.People;
using TalentPool.Features.Recharges.Details;
using TalentPool.Features.Timesheets;
using TalentPool.Platform;
using TalentPool.Tests.Support;

namespace TalentPool.Benchmarks.Kills.Months;

/// <summary>
/// The demonstration as it was on the first working day of the last month that is over, and then a month of long weeks: everybody who is placed writes many short
/// entries down on each day, each day's on many matters, and supervisors and budget holders approve them. All of it by the use cases, so that there is evidence of it.
/// </summary>
public sealed class BusyMonth
{
    private const int MattersOfDay = 16;
    private const int MinutesOfEntry = 2;

    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    private readonly World _world;

    private BusyMonth(World world, DateOnly month) => (_world, Month) = (world, month);

    /// <summary>The first day of it.</summary>
    public DateOnly Month { get; }

    public int Entries { get; private set; }

    public static async Task<BusyMonth> Store(World world)
    {
        var today = Calendar.LocalDate(TimeProvider.System.GetUtcNow().UtcDateTime);
        var busy = new BusyMonth(world, new DateOnly(today.Year, today.Month, 1).AddMonths(-1));
        var first = Calendar.AddWorkingDays(busy.Month.AddDays(-1), 1);
        await FillDemonstration(world, Calendar.AtLocal(first, new TimeOnly(12, 0)));
        world.Clock.MoveTo(Calendar.AtLocal(first, new TimeOnly(13, 0)));
        await EnterMissingAccounts(world);
        await PutOneHeadOverAllServices(world, first);
        var monday = Enumerable.Range(0, 7).Select(first.AddDays).First(day => day.DayOfWeek == DayOfWeek.Monday);
        world.Databases.IsSyncing = false;
        for (; monday.AddDays(6).Month == busy.Month.Month; monday = monday.AddDays(7))
        {
            world.Clock.MoveTo(Calendar.AtLocal(monday.AddDays(6), new TimeOnly(17, 0)));
            await busy.Write(monday);
            await busy.Approve(monday);
        }

        world.Databases.IsSyncing = true;
        return busy;
    }

    private static async Task FillDemonstration(World world, DateTime at)
    {
        var folder = Path.GetDirectoryName(world.Settings.File)!;
        var keyFile = Path.Combine(folder, "certificate-key.pem");
        using (var key = ECDsa.Create(ECCurve.NamedCurves.nistP256))
        {
            await File.WriteAllTextAsync(keyFile, key.ExportPkcs8PrivateKeyPem());
        }

        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["TalentPool:Certificates:KeyPath"] = keyFile }).Build();
        await Demonstration.Fill(world.Settings, configuration, folder, at);
    }

    /// <summary>One council of the demonstration has not found out its account yet, without which there is no electronic invoice of what it charges.</summary>
    private static async Task EnterMissingAccounts(World world)
    {
        List<FinanceDetails> latest;
        await using (var db = world.OpenDb())
        {
            latest = [.. (await db.Set<FinanceDetails>().AsNoTracking().ToListAsync()).GroupBy(details => details.AuthorityId).Select(versions => versions.MaxBy(details => details.VersionNumber)!)];
        }

        foreach (var details in latest.Where(details => details.Facts.AccountNumber.Length == 0))
        {
            var finance = await MonthPapers.Holder(world, details.AuthorityId, Role.Finance);
            var facts = details.Facts with { AccountName = "The council", SortCode = "000000", AccountNumber = "00000009" };
            Must(await world.Use<EnterFinanceDetailsHandler>().Handle(By(finance.Id), new EnterFinanceDetails(details.AuthorityId, facts, details.VersionNumber)));
        }
    }

    /// <summary>A statement reaches over all services, and whoever issues or answers it stands for each of them.</summary>
    private static async Task PutOneHeadOverAllServices(World world, DateOnly from)
    {
        List<Grant> held;
        await using (var db = world.OpenDb())
        {
            held = await db.Set<Grant>().AsNoTracking().Where(grant => grant.EndedAt == null && grant.DeputyForId == null).OrderBy(grant => grant.Id).ToListAsync();
        }

        var administrator = held.First(grant => grant is { Role: Role.PartnershipAdministrator, ScopeKind: ScopeKind.Partnership }).PersonId;
        foreach (var director in held.Where(grant => grant.Role == Role.Director).DistinctBy(grant => grant.ScopeId))
        {
            if (!held.Exists(grant => grant.Role == Role.HeadOfService && grant.ScopeId == director.ScopeId && grant.ServiceAreaIds.Count == 0))
            {
                Must(await world.Use<GiveRoleHandler>().Handle(By(administrator), new GiveRole(director.PersonId, Role.HeadOfService, ScopeKind.Authority, director.ScopeId, [], from)));
            }
        }
    }

    private async Task Write(DateOnly monday)
    {
        List<Placement> running;
        await using (var db = _world.OpenDb())
        {
            running = await db.Set<Placement>().AsNoTracking().Where(placement => placement.Status == PlacementStatus.Active && placement.StartedAt != null && placement.RatePencePerHour > 0)
                .OrderBy(placement => placement.Reference).ToListAsync();
        }

        foreach (var placement in running)
        {
            var entries = EntriesOf(placement, monday);
            if (entries.Count == 0)
            {
                continue;
            }

            var week = new PlacementWeek(placement.Id, new Dictionary<DateOnly, int>(), entries);
            var outcome = await _world.Use<SaveWeekHandler>().Handle(By(placement.OfficerPersonId), new SaveWeek(placement.OfficerId, monday, [week], Submit: true), []);

            // Whoever has no hours left of what was agreed for the placement writes none down.
            if (outcome.Refusal?.Name == nameof(TimesheetRefusals.OverTheCap))
            {
                continue;
            }

            Must(outcome);
            Entries += entries.Count;
        }
    }

    private static List<EntryTerms> EntriesOf(Placement placement, DateOnly monday) =>
    [
        .. from day in Enumerable.Range(0, 5).Select(monday.AddDays)
           where !Calendar.IsBankHoliday(day) && day >= placement.StartsOn && day <= placement.EndsOn && day > Calendar.LocalDate(placement.StartedAt!.Value)
           from matter in Enumerable.Range(0, MattersOfDay)
           select new EntryTerms(null, day, MinutesOfEntry, "Drafting", $"M-{day.DayNumber % 5}-{matter}", "A letter on the file"),
    ];

    private async Task Approve(DateOnly monday)
    {
        List<(Timesheet Sheet, Placement Placement)> written;
        await using (var db = _world.OpenDb())
        {
            written = [.. (await db.Set<Timesheet>().AsNoTracking().Where(timesheet => timesheet.Monday == monday && timesheet.Status == TimesheetStatus.Submitted)
                .Join(db.Set<Placement>().AsNoTracking(), timesheet => timesheet.PlacementId, placement => placement.Id, (timesheet, placement) => new { timesheet, placement })
                .OrderBy(one => one.placement.Reference).ToListAsync()).Select(one => (one.timesheet, one.placement))];
        }

        foreach (var (sheet, placement) in written)
        {
            Must(await _world.Use<ConfirmTimesheetHandler>().Handle(By(placement.SupervisorId!.Value), new ConfirmTimesheet(sheet.Id, sheet.Version)));
            Must(await _world.Use<ApproveTimesheetHandler>().Handle(By(placement.BudgetApprovedById), new ApproveTimesheet(sheet.Id, sheet.Version + 1)));
        }
    }

    private static Act By(Guid personId) => new(Guid.CreateVersion7(), personId);

    private static void Must(Outcome outcome)
    {
        if (!outcome.IsDone)
        {
            throw new InvalidOperationException(outcome.ToString());
        }
    }
}
