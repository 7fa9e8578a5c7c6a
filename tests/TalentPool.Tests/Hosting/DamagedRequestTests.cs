using System.Net;
using TalentPool.Domain;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Hosting;

/// <summary>What cannot be read, or asks for the head of an address alone, is answered as it should be, in Development as well.</summary>
public sealed class DamagedRequestTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Theory]
    [InlineData("/notices/since?record=zzz")]
    [InlineData("/notices/since?turn=many")]
    [InlineData("/notices/since?shown=99999999999999999999999")]
    public async Task A_damaged_question_for_news_is_a_bad_request(string address)
    {
        await using var site = new Site(_world, "Development");
        var browser = await site.Browser(await _world.Person(_world.Leeds, Role.Officer));

        await browser.Open(address);

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("could not be read", browser.Text);
    }

    [Theory]
    [InlineData("9223372036854775807")]
    [InlineData("-9223372036854775808")]
    public async Task A_time_that_never_was_is_answered(string shown)
    {
        var browser = await _site.Browser(await _world.Person(_world.Leeds, Role.Officer));

        await browser.Open($"/notices/since?record={Guid.NewGuid()}&turn=1&shown={shown}");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }

    [Theory]
    [InlineData("zzz")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_invented_person_who_is_none_is_not_found(string? personId)
    {
        await using var site = new Site(_world, "Development");
        var browser = await site.Browser();
        await browser.Open("/sign-in");
        var token = browser.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        await browser.Send(("/sign-in/demonstration", personId is null ? [new("__RequestVerificationToken", token)] : [new("__RequestVerificationToken", token), new("personId", personId)]));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Theory]
    [InlineData("/healthz", HttpStatusCode.OK)]
    [InlineData("/readyz", HttpStatusCode.OK)]
    [InlineData("/version", HttpStatusCode.OK)]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    [InlineData("/js/app.js", HttpStatusCode.OK)]
    [InlineData("/account", HttpStatusCode.Redirect)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    public async Task The_head_of_an_address_is_answered_as_the_address_without_a_body(string address, HttpStatusCode status)
    {
        using var client = await _site.Client();

        using var answer = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));

        Assert.Equal(status, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task What_was_done_is_said_on_the_next_page_that_is_shown_and_not_above_an_error()
    {
        var browser = await _site.Browser(await _world.Person(_world.Leeds, Role.Officer));
        await browser.Open("/account");
        await browser.Submit("live-notices", ("Notices.Live", "no"));

        foreach (var address in new[] { "/nowhere", $"/offers/{Guid.NewGuid()}", "/officers" })
        {
            await browser.Open(address);
            Assert.DoesNotContain("Live notices are off", browser.Text);
        }

        await browser.Open("/account");
        Assert.Contains("Live notices are off", browser.Text);
        await browser.Open("/account");
        Assert.DoesNotContain("Live notices are off", browser.Text);
    }
}
