using System.Net;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Recharges;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Settlements;

/// <summary>Bradford has charged Leeds £366.10 for January 2027, and the document has gone out.</summary>
public sealed class SettlementsPageTests : IAsyncLifetime
{
    private World _world = null!;
    private RechargeScene _scene = null!;
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await RechargeScene.OneWeek(_world);
        _site = new Site(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task The_page_shows_positions_and_payments_of_what_has_gone_out()
    {
        var statement = await _scene.Issued();
        var browser = await _site.Browser(_scene.HostFinance);
        await browser.Open("/settlements?month=2027-01");
        Assert.Contains("No document of this month has gone out yet", browser.Text, StringComparison.Ordinal);

        OfferScene.Must(await _scene.Answer(_scene.HostHead, statement));
        OfferScene.Must(await _scene.Export(_scene.HomeFinance, statement.Id));
        await browser.Open("/settlements?month=2027-01");

        Assert.Contains("1 payment in the place of 1 document", browser.Text, StringComparison.Ordinal);
        var client = await _site.Client(_scene.HostFinance);
        foreach (var way in new[] { "Bilateral", "Multilateral" })
        {
            var lines = (await client.GetStringAsync($"/settlements/payments.csv?month=2027-01&way={way}")).Split("\r\n");
            Assert.StartsWith("2027-01,Leeds,Bradford,366.10,", lines[1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_paid_stays_in_the_positions_and_is_in_no_payment()
    {
        var statement = await _scene.Issued();
        OfferScene.Must(await _scene.Answer(_scene.HostHead, statement));
        OfferScene.Must(await _scene.Export(_scene.HomeFinance, statement.Id));
        OfferScene.Must(await _scene.Pay(_scene.HostFinance, statement.Id, new DateOnly(2027, 2, 4)));

        var browser = await _site.Browser(_scene.HostFinance);
        await browser.Open("/settlements?month=2027-01");
        Assert.Contains("£366.10", browser.Text, StringComparison.Ordinal);
        Assert.Contains("1 document of the month is paid, and in no payment below", browser.Text, StringComparison.Ordinal);
        Assert.Contains("0 payments in the place of 0 documents", browser.Text, StringComparison.Ordinal);
        var client = await _site.Client(_scene.HostFinance);
        foreach (var way in new[] { "Bilateral", "Multilateral" })
        {
            Assert.DoesNotContain("366.10", await client.GetStringAsync($"/settlements/payments.csv?month=2027-01&way={way}"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Members_and_the_board_see_it_and_nobody_else()
    {
        foreach (var (person, status) in new[]
        {
            (await _world.Person(_world.Kirklees, Role.Finance), HttpStatusCode.OK), (await _world.Person(_world.Kirklees, Role.Auditor), HttpStatusCode.OK),
            (await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.BoardMember), HttpStatusCode.OK),
            (await _world.Person(_world.Leeds, Role.ServiceManager), HttpStatusCode.Forbidden),
        })
        {
            var browser = await _site.Browser(person);
            await browser.Open("/settlements");
            Assert.Equal(status, browser.Status);
        }
    }

    [Fact]
    public async Task A_month_or_a_way_that_is_none_is_a_bad_request()
    {
        var client = await _site.Client(_scene.HostFinance);

        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync("/settlements/payments.csv?month=soon&way=Bilateral")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync("/settlements/payments.csv?month=2027-01&way=9")).StatusCode);
    }
}
