using TalentPool.Domain.Timesheets;
using TalentPool.Features.Timesheets;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;
using static TalentPool.Tests.Features.Timesheets.HoursScene;

namespace TalentPool.Tests.Features.Timesheets;

/// <summary>January is locked at 5pm on Monday 1 February 2027.</summary>
public sealed class MonthLockTests : IAsyncLifetime
{
    private static readonly DateTime Lock = new(2027, 2, 1, 17, 0, 0, DateTimeKind.Utc);

    private World _world = null!;
    private HoursScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await OnePlacement(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task What_is_not_approved_when_its_month_is_locked_is_told_once_to_the_heads_of_both_sides_and_stays_open()
    {
        var sheet = await _scene.Submitted(600);
        _world.Clock.MoveTo(Lock.AddMinutes(-1));
        await CatchUp(sheet.Id);
        Assert.DoesNotContain(nameof(TimesheetListedAtLock), await _scene.Placed.Told(_scene.Placed.HostHead));

        _world.Clock.MoveTo(Lock);
        await CatchUp(sheet.Id);
        await CatchUp(sheet.Id);

        Assert.Equal(TimesheetStatus.Submitted, (await _scene.Sheet()).Status);
        foreach (var head in new[] { _scene.Placed.HostHead, _scene.Placed.HomeHead })
        {
            Assert.Single(await _scene.Placed.Told(head), nameof(TimesheetListedAtLock));
        }
    }

    [Fact]
    public async Task Both_heads_and_finance_read_the_list_with_what_is_accrued_and_nobody_else_finds_anything_on_it()
    {
        await _scene.Submitted(600);
        var other = await _world.Person(_world.Kirklees, Domain.Role.HeadOfService);
        await using var site = new Site(_world);
        Assert.DoesNotContain("523.00", await Read(site, _scene.Placed.HostHead));

        _world.Clock.MoveTo(Lock);

        foreach (var reader in new[] { _scene.Placed.HostHead, _scene.Placed.HomeHead, _scene.Placed.HomeFinance, _scene.Placed.HostFinance })
        {
            var text = await Read(site, reader);
            Assert.Contains("January 2027", text);
            Assert.Contains("£523.00", text);
        }

        Assert.DoesNotContain(_scene.Officer.Name, await Read(site, other));
    }

    private static async Task<string> Read(Site site, Person person)
    {
        var browser = await site.Browser(person);
        await browser.Open("/hours/not-approved");
        return browser.Text;
    }

    private async Task CatchUp(Guid id) => OfferScene.Must(await _world.Use<CatchUpTimesheetHandler>().Handle(Act.OfClock(), new CatchUpTimesheet(id)));
}
