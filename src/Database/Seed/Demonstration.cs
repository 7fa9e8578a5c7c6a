using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database.Seed.Scenes;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features;
using TalentPool.Features.Certificates;
using TalentPool.Features.Enquiries;
using TalentPool.Features.Placements;
using TalentPool.Features.Recharges;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.People;

namespace TalentPool.Database.Seed;

/// <summary>
/// Fills an empty database with a partnership of invented people and twelve weeks of their work. Everything goes through the use
/// cases that people use, on a clock of the past, so the demonstration can break no rule.
/// </summary>
public static class Demonstration
{
    public const string AdministratorMail = "administrator@talentpool.example";

    /// <param name="now">The present that the demonstration leads up to.</param>
    /// <returns>How long it took.</returns>
    public static async Task<TimeSpan> Fill(DatabaseSettings settings, IConfiguration configuration, string contentRoot, DateTime now)
    {
        var watch = Stopwatch.StartNew();
        var clock = new DemonstrationClock();
        await using var services = Services(settings, configuration, contentRoot, clock);
        services.GetRequiredService<Databases>().IsSyncing = false;
        var stage = new Stage(services, WorkingCalendar.EnglandAndWales.LocalDate(now));
        await using (var db = services.GetRequiredService<Databases>().Open())
        {
            if (await db.Set<Person>().AnyAsync())
            {
                throw new InvalidOperationException("A demonstration is never made over data.");
            }

            stage.Cast.AdministratorId = await Administrator(db, stage.At(-101, 9));
        }

        var script = new Script();
        foreach (var scene in Scenes(new InventedNames(), new NeedsInTurn(), now))
        {
            scene.Write(script, stage);
        }

        await script.Play(clock);
        await using (var db = services.GetRequiredService<Databases>().Open())
        {
            await SignInButtons.Mark(db, stage.Cast);

            // What was written in the past was sent in the past; the mail job would otherwise begin with thousands of old letters. People have read all but their newest notices.
            await db.Set<MailMessage>().ExecuteUpdateAsync(set => set.SetProperty(mail => mail.SentAt, mail => mail.CreatedAt).SetProperty(mail => mail.Attempts, 1));
            var unreadSince = now.AddDays(-3);
            await db.Set<Notice>().Where(notice => notice.At < unreadSince).ExecuteUpdateAsync(set => set.SetProperty(notice => notice.ReadAt, notice => notice.At));
        }

        return watch.Elapsed;
    }

    private static IEnumerable<Scene> Scenes(InventedNames names, NeedsInTurn needs, DateTime now) =>
    [
        new FoundingScene(),
        new FinanceScene(),
        new PeopleScene(names),
        new RatesScene(),
        new SwitchedOnScene(),
        new OfficersScene(names),
        new AdvertsScene(),
        new DraftsScene(needs),
        new CheckingScene(needs),
        new QuestionsScene(needs),
        new PlacedScene(needs),
        new FinishedScene(needs),
        new ExtendedScene(needs),
        new SharedScene(needs),
        new TurnedDownScene(needs),
        new DeclinedScene(needs),
        new ExpiredOffersScene(needs),
        new ExhaustedScene(needs),
        new ClearedScene(needs),
        new FallenScene(needs),
        new EmergencyScene(needs),
        new BypassScene(needs),
        new EndedScene(needs),
        new LookRequestsScene(),
        new AgreementScene(),
        new HoursScene(),
        new ExpensesScene(),
        new ClosedMonthsScene(),
        new CoverageScene(),
        new SavingsScene(),
        new TimePassesScene(now),
    ];

    /// <summary>The program as it is served, but for the clock; nobody is connected yet, so pushes go nowhere.</summary>
    private static ServiceProvider Services(DatabaseSettings settings, IConfiguration configuration, string contentRoot, DemonstrationClock clock)
    {
        var services = new ServiceCollection();
        services.AddSingleton(configuration);
        services.AddLogging();
        services.AddDatabase(settings);
        services.AddActs();
        services.AddEnquiries();
        services.AddCertificates(CertificateSigner.From(configuration, contentRoot, settings));
        services.AddPlacements(PropertyOrChildKey.From(configuration, contentRoot, settings));
        services.AddRecharges();
        services.AddNotices();
        services.AddFeatures(configuration);
        services.AddSignIn(SiteAddress.Read(configuration));
        services.AddSingleton<TimeProvider>(clock);
        return services.BuildServiceProvider();
    }

    /// <summary>The first person, as `admin create` makes one.</summary>
    private static async Task<Guid> Administrator(TalentPoolDb db, DateTime at)
    {
        var person = new Person { Name = "Robin Administrator", Email = AdministratorMail, UserName = AdministratorMail, SecurityStamp = Guid.NewGuid().ToString("N") };
        person.NormalizedEmail = person.NormalizedUserName = AdministratorMail.ToUpperInvariant();
        Grant.Give(
            Actor.Clock, at, Guid.CreateVersion7(), person.Id, Role.PartnershipAdministrator, ScopeKind.Installation, Guid.Empty, [],
            WorkingCalendar.EnglandAndWales.LocalDate(at), null, null, out var grant);
        db.Add(person);
        db.Add(grant!);
        await db.SaveChangesAsync();
        return person.Id;
    }
}
