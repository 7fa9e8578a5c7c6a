using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Domain;
using TalentPool.Features;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Hosting;

/// <summary>The program behind a proxy that carries TLS: who asks, by which way, and under which address.</summary>
public sealed class BehindProxyTests : IAsyncLifetime
{
    private const string Password = "correct horse battery";

    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task One_visitor_who_tries_too_often_shuts_out_nobody_else()
    {
        await using var site = new Site(_world);
        for (var attempt = 0; attempt < GuessLimits.PostsAMinute; attempt++)
        {
            await Post(site, IPAddress.Loopback, "203.0.113.7", "");
        }

        Assert.Equal(429, await Post(site, IPAddress.Loopback, "203.0.113.7", ""));
        Assert.Equal(303, await Post(site, IPAddress.Loopback, "203.0.113.8", ""));
    }

    [Fact]
    public async Task Colleagues_who_share_an_address_are_counted_apart_by_what_they_type()
    {
        await using var site = new Site(_world);
        for (var attempt = 0; attempt < GuessLimits.PostsAMinute; attempt++)
        {
            await Post(site, IPAddress.Loopback, "203.0.113.7", "one@council.example");
        }

        Assert.Equal(429, await Post(site, IPAddress.Loopback, "203.0.113.7", " ONE@council.example"));
        Assert.Equal(303, await Post(site, IPAddress.Loopback, "203.0.113.7", "another@council.example"));
    }

    [Fact]
    public async Task A_machine_that_types_another_address_each_time_is_stopped_all_the_same()
    {
        await using var site = new Site(_world);
        for (var attempt = 0; attempt < GuessLimits.PostsAMinuteInAll; attempt++)
        {
            await Post(site, IPAddress.Loopback, "203.0.113.7", $"{attempt}@council.example");
        }

        Assert.Equal(429, await Post(site, IPAddress.Loopback, "203.0.113.7", "last@council.example"));
    }

    [Theory]
    [InlineData("10.0.0.5", "", 429)]
    [InlineData("10.0.0.5", "10.0.0.0/24", 303)]
    [InlineData("10.0.0.5", "192.168.1.1, 10.0.0.5", 303)]
    [InlineData("10.0.0.5", "10.0.0.6", 429)]
    public async Task Only_a_proxy_that_is_known_says_who_asks(string proxy, string known, int status)
    {
        await using var site = new Site(_world, "Testing", (SiteAddress.ProxiesSetting, known));
        for (var attempt = 0; attempt < GuessLimits.PostsAMinute; attempt++)
        {
            await Post(site, IPAddress.Parse(proxy), $"203.0.113.{attempt}", "");
        }

        Assert.Equal(status, await Post(site, IPAddress.Parse(proxy), "203.0.113.99", ""));
    }

    [Theory]
    [InlineData("https://pool.example.org", true)]
    [InlineData("http://pool.example.org", false)]
    public async Task The_sign_in_cookie_is_kept_from_plain_connections_where_the_address_is_a_secure_one(string address, bool isSecure)
    {
        await using var site = new Site(_world, "Testing", (SiteAddress.AddressSetting, address));
        var person = Person.Of($"{Guid.NewGuid():N}@example.org", "Sam Reed", _world.Leeds.Id);
        using (var scope = site.Services.CreateScope())
        {
            Assert.True((await scope.ServiceProvider.GetRequiredService<UserManager<Person>>().CreateAsync(person, Password)).Succeeded);
        }

        using var client = site.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("http://localhost") });
        var browser = new Browser(client);
        await browser.Open("/sign-in");
        await browser.Submit("sign-in", ("Model.Email", person.Email!), ("Model.Password", Password));

        var cookie = browser.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("TalentPool=", StringComparison.Ordinal));
        Assert.Equal(isSecure, cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_link_to_set_a_password_is_under_the_address_that_was_set_whatever_the_request_says()
    {
        var folder = Directory.CreateTempSubdirectory("talentpool-mail-");
        await using var site = new Site(_world, "Testing", (SiteAddress.AddressSetting, "https://pool.example.org/"), ("TalentPool:Mail:Folder", folder.FullName));
        using var client = await site.Client(await _world.Person(_world.Leeds, Role.HeadOfService));
        client.DefaultRequestHeaders.Host = "evil.example";
        var browser = new Browser(client);
        await browser.Open($"/people/new?authority={_world.Leeds.Id}");

        await browser.Submit("add-person", ("Model.Name", "Alex Moor"), ("Model.Email", $"{Guid.NewGuid():N}@example.org"));
        var sending = new MailRun(site.Services, site.Services.GetRequiredService<MailSettings>());
        await sending.HandOverLinks();
        await sending.Send();

        var mail = await File.ReadAllTextAsync(Assert.Single(folder.GetFiles("*.eml")).FullName);
        folder.Delete(recursive: true);
        Assert.Contains("https://pool.example.org/set-password?token=", mail);
        Assert.DoesNotContain("evil.example", mail);
    }

    /// <returns>The status: 303 is the way back to the form, because the token is stale.</returns>
    private static async Task<int> Post(Site site, IPAddress from, string forwardedFor, string typed)
    {
        var body = await new FormUrlEncodedContent([new("__RequestVerificationToken", "stale"), new("Model.Email", typed)]).ReadAsByteArrayAsync();
        var answer = await site.Server.SendAsync(context =>
        {
            context.Connection.RemoteIpAddress = from;
            context.Request.Method = HttpMethods.Post;
            context.Request.Scheme = "https";
            context.Request.Host = new HostString("localhost");
            context.Request.Path = "/sign-in";
            context.Request.Headers["X-Forwarded-For"] = forwardedFor;
            context.Request.ContentType = "application/x-www-form-urlencoded";
            context.Request.ContentLength = body.Length;
            context.Request.Body = new MemoryStream(body);
        });
        return answer.Response.StatusCode;
    }
}
