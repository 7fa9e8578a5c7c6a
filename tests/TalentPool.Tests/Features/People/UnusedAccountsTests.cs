using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.People;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.People;

public sealed class UnusedAccountsTests : IAsyncLifetime
{
    private World _world = null!;
    private Person _person = null!;
    private Person _administrator = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _person = await _world.Person(_world.Leeds, Role.Officer);
        _administrator = await _world.Person(_world.Wakefield, ScopeKind.Installation, Guid.Empty, Role.PartnershipAdministrator);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task An_unused_account_is_warned_once_and_then_suspended_and_the_administrator_is_told()
    {
        await Days(0);
        await Days(45);
        Assert.Empty(await _world.Inbox(_person.Id));
        await Days(1);
        await Days(1);
        Assert.Single(await _world.Inbox(_person.Id));
        await Days(12);
        Assert.Null((await Stored(_person)).SuspendedAt);

        await Days(1);

        Assert.NotNull((await Stored(_person)).SuspendedAt);
        Assert.Single(await _world.Inbox(_administrator.Id), notice => notice.Rule.StartsWith("SuspendedForDisuse", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_is_suspended_before_a_warning_has_had_its_days_however_long_no_job_has_run()
    {
        await Days(0);
        await Days(400);
        Assert.Null((await Stored(_person)).SuspendedAt);
        await Days(13);
        Assert.Null((await Stored(_person)).SuspendedAt);
        await Days(1);
        Assert.NotNull((await Stored(_person)).SuspendedAt);
    }

    [Fact]
    public async Task Opening_a_page_is_noted_once_a_day_and_starts_the_count_again()
    {
        await Days(0);
        await Days(50);
        await using var site = new Site(_world);
        var browser = await site.Browser(_person);
        await browser.Open("/");
        Assert.Equal(Today, (await Stored(_person)).LastUsedOn);
        await Days(14);
        Assert.Null((await Stored(_person)).SuspendedAt);
        await Days(31);
        Assert.Single(await _world.Inbox(_person.Id));
        await Days(1);
        Assert.Equal(2, (await _world.Inbox(_person.Id)).Count);
    }

    [Fact]
    public async Task Whoever_was_let_in_again_has_another_sixty_days()
    {
        await Days(0);
        await Days(46);
        await Days(14);
        await _world.Use<RestorePersonHandler>().Handle(new Act(Guid.NewGuid(), _administrator.Id), new RestorePerson(_person.Id));

        await Days(1);

        Assert.Null((await Stored(_person)).SuspendedAt);
    }

    [Fact]
    public async Task The_last_administrator_of_the_installation_is_never_locked_out()
    {
        await Days(0);
        await Days(46);
        await Days(100);

        Assert.Null((await Stored(_administrator)).SuspendedAt);
    }

    [Fact]
    public async Task A_page_is_shown_though_the_day_cannot_be_noted()
    {
        var away = new LastUses(new Databases(new DatabaseSettings(DatabaseProvider.Sqlite, "Data Source=/nowhere/at/all.db")), new WriteGate(_world.Settings), _world.Clock, NullLogger<LastUses>.Instance);

        await away.Note(_person.Id);
    }

    private DateOnly Today => WorkingCalendar.EnglandAndWales.LocalDate(_world.Clock.UtcNow);

    /// <summary>So many days later, the job runs.</summary>
    private async Task Days(int days)
    {
        _world.Clock.Advance(TimeSpan.FromDays(days));
        await using var db = _world.OpenDb();
        var scan = new Scan("", _world.Clock.UtcNow, NullLogger.Instance);
        await new UnusedAccountsJob(db, _world.Use<CountDisuseHandler>(), _world.Use<WatchUnusedAccountHandler>()).Run(scan, default);
        Assert.Null(scan.FirstError);
    }

    private async Task<Person> Stored(Person person)
    {
        await using var db = _world.OpenDb();
        return await db.Set<Person>().AsNoTracking().SingleAsync(known => known.Id == person.Id);
    }
}
