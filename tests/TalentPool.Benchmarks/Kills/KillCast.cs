using System.Globalization;
using Microsoft.AspNetCore.Identity;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Rates;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Benchmarks.Kills;

/// <summary>Who acts in the kill test: requesters and deciders of Leeds, who answers for each other member, and officers of Bradford with time to give.</summary>
public sealed class KillCast(World world, ServedProgram program, KillLedger ledger)
{
    private const string Password = "violet ladder quarry moss";
    private const int FullWeekMinutes = 37 * 60;

    private readonly Dictionary<Guid, HttpClient> _clients = [];

    public World World => world;

    public Person Head { get; private set; } = null!;

    public Person BudgetHolder { get; private set; } = null!;

    public Person LineManager { get; private set; } = null!;

    public List<Person> Requesters { get; } = [];

    /// <summary>The first is Bradford's, whose officers are put forward.</summary>
    public List<Person> Answerers { get; } = [];

    public List<(Guid Id, Person Person)> Officers { get; } = [];

    public DateOnly Today { get; private set; }

    public async Task Assemble(int requesters, int officers)
    {
        world.Clock.MoveTo(TimeProvider.System.GetUtcNow().UtcDateTime);
        Today = WorkingCalendar.EnglandAndWales.LocalDate(world.Clock.UtcNow);
        await world.Staff(world.Leeds);
        Head = await world.Person(world.Leeds, Role.HeadOfService);
        BudgetHolder = await world.Person(world.Leeds, Role.BudgetHolder);
        LineManager = await world.Person(world.Bradford, Role.LineManager);
        for (var number = 0; number < requesters; number++)
        {
            Requesters.Add(await world.Person(world.Leeds, Role.ServiceManager));
        }

        foreach (var member in new[] { world.Bradford, world.Kirklees, world.Calderdale, world.Wakefield })
        {
            Answerers.Add(await world.Person(member, Role.ServiceManager));
        }

        var head = await world.Person(world.Bradford, Role.HeadOfService);
        for (var number = 0; number < officers; number++)
        {
            Officers.Add(await AddOfficer(head));
        }

        var finance = await world.Person(world.Bradford, Role.Finance);
        Must(Rate.Enter(await world.Actor(finance.Id), world.Clock.UtcNow, Guid.CreateVersion7(), world.Bradford.Id, "PO4", 5_230, new DateOnly(2026, 4, 1), out var rate));
        Must(rate!.Approve(await world.Actor((await world.Person(world.Bradford, Role.Finance)).Id), world.Clock.UtcNow));
        await Store(rate);
    }

    /// <summary>Everyone signs in, as people do, with a password.</summary>
    public async Task SignIn()
    {
        foreach (var person in (Person[])[Head, BudgetHolder, LineManager, .. Requesters, .. Answerers, .. Officers.Select(officer => officer.Person)])
        {
            var people = world.Use<UserManager<Person>>();
            var done = await people.AddPasswordAsync((await people.FindByIdAsync(person.Id.ToString()))!, Password);
            if (!done.Succeeded)
            {
                throw new InvalidOperationException(string.Join("; ", done.Errors.Select(error => error.Description)));
            }

            _clients[person.Id] = new HttpClient(new UntilAnswered(program, ledger)) { BaseAddress = program.Address, Timeout = Timeout.InfiniteTimeSpan };
            var browser = BrowserOf(person);
            await browser.Open("/sign-in");
            await browser.SubmitAndFollow("sign-in", ("Model.Email", person.Email!), ("Model.Password", Password));
        }
    }

    /// <summary>A window of that person's browser.</summary>
    public Browser BrowserOf(Person person) => new(_clients[person.Id]);

    public static (string Name, string Value)[] Day(string name, DateOnly day) =>
        [($"{name}.Day", Text(day.Day)), ($"{name}.Month", Text(day.Month)), ($"{name}.Year", Text(day.Year))];

    private async Task<(Guid, Person)> AddOfficer(Person head)
    {
        var (person, at) = (await world.Person(world.Bradford, Role.Officer), world.Clock.UtcNow);
        var post = new OfficerPost("Solicitor", "PO4", LineManager.Id, world.Legal.Id, world.Litigation.Id, CrossAuthorityWork.Yes, new DateOnly(2026, 1, 1));
        Must(Officer.Register(
            await world.Actor(head.Id), at, world.Bradford.Id, person.Id, post, "Bradford", true, new DateOnly(2026, 1, 5), [444, 444, 444, 444, 444, 0, 0], out var officer));
        var self = await world.Actor(person.Id);
        Must(officer!.SetSkill(self, at, world.Possession.Id, SkillLevel.Practitioner, "Forty hearings a year"));
        var advert = officer.ProposeAdvert(self, at, Today.AddDays(1), Today.AddDays(180), FullWeekMinutes, WorkingCalendar.EnglandAndWales);
        Must(advert);
        Must(officer.AgreeAdvert(await world.Actor(LineManager.Id), at, advert.SubjectId!.Value, 1, FullWeekMinutes));
        await Store(officer);
        return (officer.Id, person);
    }

    private async Task Store(Root root)
    {
        await using var db = world.OpenDb();
        db.Add(root);
        await db.SaveChangesAsync();
    }

    private static void Must(Outcome outcome)
    {
        if (!outcome.IsDone)
        {
            throw new InvalidOperationException(outcome.ToString());
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
