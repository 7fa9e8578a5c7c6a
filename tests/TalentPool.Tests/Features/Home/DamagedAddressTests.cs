using System.Net;
using TalentPool.Domain;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Home;

/// <summary>What is typed into an address and is no number is passed over, as if it were not there.</summary>
public sealed class DamagedAddressTests
{
    [Fact]
    public async Task A_page_number_that_is_none_shows_the_first_page()
    {
        await using var world = await World.Create();
        await using var site = new Site(world);
        var browser = await site.Browser(await world.Person(world.Leeds, Role.HeadOfService, Role.Auditor));

        foreach (var address in new[] { "/notices?page=abc", "/placements?page=abc", "/clearances?page=abc", "/gaps?page=abc", "/enquiries?page=abc", "/officers?page=abc", "/notices?page=99999999999999" })
        {
            await browser.Open(address);
            Assert.Equal((address, HttpStatusCode.OK), (address, browser.Status));
        }

        await browser.Open("/certificates/WY-C-2026-0001?issue=abc");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }
}
