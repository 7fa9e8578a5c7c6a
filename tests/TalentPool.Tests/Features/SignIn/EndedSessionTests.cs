using System.Net;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.SignIn;

public sealed class EndedSessionTests
{
    [Fact]
    public Task A_copy_of_the_cookie_opens_nothing_after_signing_out_and_other_browsers_stay_on_sqlite() => Ends(DatabaseProvider.Sqlite);

    [PostgresFact]
    public Task A_copy_of_the_cookie_opens_nothing_after_signing_out_and_other_browsers_stay_on_postgres() => Ends(DatabaseProvider.Postgres);

    [Fact]
    public async Task What_no_cookie_can_name_any_more_is_forgotten()
    {
        await using var world = await World.Create();
        await using var site = new Site(world);
        var person = await world.Person(world.Leeds, Role.Officer);

        await SignOut(await site.Browser(person));
        world.Clock.MoveTo(world.Clock.UtcNow + Sessions.RememberedFor + TimeSpan.FromSeconds(1));
        await SignOut(await site.Browser(person));

        await using var db = world.OpenDb();
        Assert.Equal(world.Clock.UtcNow + Sessions.RememberedFor, (await db.Set<EndedSession>().SingleAsync()).Until);
    }

    private static async Task Ends(DatabaseProvider provider)
    {
        await using var world = await World.Create(provider);
        await using var site = new Site(world);
        var person = await world.Person(world.Leeds, Role.Officer);
        // The cookie is sent again with every request, as a thief would do.
        var (copied, other) = (await site.Browser(person), await site.Browser(person));
        await copied.Open("/account");
        Assert.Equal(HttpStatusCode.OK, copied.Status);

        await SignOut(copied);

        await copied.Open("/account");
        Assert.StartsWith("/sign-in", copied.Location);
        await copied.Open("/profile");
        Assert.StartsWith("/sign-in", copied.Location);
        await other.Open("/account");
        Assert.Equal(HttpStatusCode.OK, other.Status);
    }

    private static async Task SignOut(Browser browser)
    {
        await browser.Open("/account");
        await browser.Send(("/sign-out", [new("__RequestVerificationToken", browser.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!)]));
        Assert.Equal("/sign-in?signedOut=1", browser.Location);
    }
}
