using System.Net;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Home;

public sealed class StatusPagesTests
{
    [Fact]
    public Task A_page_that_is_not_there_or_not_theirs_says_so_in_the_frame_on_sqlite() => Says(DatabaseProvider.Sqlite);

    /// <summary>PostgreSQL answers later than SQLite, so a page that does not wait for it shows.</summary>
    [PostgresFact]
    public Task A_page_that_is_not_there_or_not_theirs_says_so_in_the_frame_on_postgres() => Says(DatabaseProvider.Postgres);

    private static async Task Says(DatabaseProvider provider)
    {
        await using var world = await World.Create(provider);
        await using var site = new Site(world);
        var browser = await site.Browser(await world.Person(world.Leeds, Role.Officer));
        for (var time = 0; time < 3; time++)
        {
            await browser.Open("/nowhere");
            Assert.Equal(HttpStatusCode.NotFound, browser.Status);
            Assert.Contains("Page not found", browser.Text);
            Assert.Contains("Leeds City Council", browser.Text);

            await browser.Open($"/team/{Guid.Empty}");
            Assert.Equal(HttpStatusCode.NotFound, browser.Status);
            Assert.Contains("Page not found", browser.Text);

            await browser.Open("/officers");
            Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
            Assert.Contains("You cannot see or do this", browser.Text);
            Assert.Contains("Leeds City Council", browser.Text);
        }
    }
}
