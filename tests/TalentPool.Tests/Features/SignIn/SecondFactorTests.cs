using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.People;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.SignIn;

/// <summary>Signing in with an authenticator app. The client keeps its cookies, as a browser does.</summary>
public sealed partial class SecondFactorTests : IAsyncLifetime
{
    private const string Password = "violet ladder quarry moss";

    private World _world = null!;
    private Site _site = null!;
    private Person _head = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world, settings: (SecondFactorSettings.RolesSetting, "HeadOfService, Finance"));
        _head = await _world.Person(_world.Leeds, Role.HeadOfService);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task A_head_of_service_is_asked_to_set_it_up_may_put_it_off_and_after_two_weeks_may_do_nothing_else()
    {
        var browser = await SignedIn(_head);
        Assert.StartsWith("/account/second-factor?returnUrl=", Led(browser));
        await browser.Open(Led(browser)!);
        Assert.Contains("Set it up by 7 December 2026", browser.Text);
        Assert.Contains(browser.Page.QuerySelectorAll("a"), link => link.TextContent == "Not now");
        await browser.Open("/people");
        Assert.Equal(HttpStatusCode.OK, browser.Status);

        _world.Clock.Advance(TimeSpan.FromDays(15));
        browser = await SignedIn(_head);
        await browser.Open("/people");
        Assert.Equal("/account/second-factor", Led(browser));
        await browser.Open("/account/second-factor");
        Assert.Contains("Set it up to go on", browser.Text);
        Assert.DoesNotContain(browser.Page.QuerySelectorAll("a"), link => link.TextContent == "Not now");
        await SetUp(browser);
        await browser.Open("/people");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }

    [Fact]
    public async Task Other_roles_are_not_asked()
    {
        var browser = await SignedIn(await _world.Person(_world.Leeds, Role.Officer));

        Assert.Equal("/", Led(browser));
    }

    [Fact]
    public async Task Once_set_up_the_password_alone_opens_nothing_and_a_code_works_once()
    {
        var first = await SignedIn(_head);
        await first.Open("/account/second-factor");
        var (key, codes) = await SetUp(first);
        Assert.Equal(RecoveryCode.Count, codes.Count);
        await first.Open("/people");
        Assert.Equal(HttpStatusCode.OK, first.Status);

        var browser = await SignedIn(_head);
        Assert.StartsWith("/sign-in/code", Led(browser));
        await browser.Open("/people");
        Assert.StartsWith("/sign-in", Led(browser));
        await browser.Open("/sign-in/code");
        Assert.Equal("WrongCode", await Enter(browser, AuthenticatorCodes.CodeAt(key, _world.Clock.UtcNow)));
        _world.Clock.Advance(TimeSpan.FromSeconds(60));
        var code = AuthenticatorCodes.CodeAt(key, _world.Clock.UtcNow);
        Assert.Null(await Enter(browser, code));
        await browser.Open("/people");
        Assert.Equal(HttpStatusCode.OK, browser.Status);

        var thief = await SignedIn(_head);
        await thief.Open("/sign-in/code");
        Assert.Equal("WrongCode", await Enter(thief, code));
        await using var db = _world.OpenDb();
        Assert.Contains(await db.Set<ChainEvent>().Select(link => link.Kind).ToListAsync(), kind => kind == "SecondFactorSetUp");
    }

    [Fact]
    public async Task A_recovery_code_signs_in_once_and_only_its_hash_is_kept()
    {
        var (_, codes) = await SetUp(await AtSetUp(_head));
        var browser = await SignedIn(_head);
        await browser.Open("/sign-in/code");
        Assert.Null(await Enter(browser, codes[0].ToUpperInvariant().Replace('-', ' ')));
        var again = await SignedIn(_head);
        await again.Open("/sign-in/code");

        Assert.Equal("WrongCode", await Enter(again, codes[0]));

        await using var db = _world.OpenDb();
        Assert.Single(await db.Set<RecoveryCode>().Where(code => code.UsedAt != null).ToListAsync());
        Assert.DoesNotContain(await db.Set<RecoveryCode>().Select(code => code.Hash).ToListAsync(), codes.Contains);
        Assert.Single(await db.Set<ChainEvent>().Where(link => link.Kind == "RecoveryCodeUsed").ToListAsync());
    }

    [Fact]
    public async Task Five_wrong_codes_lock_the_account_and_the_right_password_does_not_begin_the_count_again()
    {
        var (key, _) = await SetUp(await AtSetUp(_head));
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var guesser = await SignedIn(_head);
            await guesser.Open("/sign-in/code");
            await Enter(guesser, "000000");
        }

        _world.Clock.Advance(TimeSpan.FromSeconds(60));
        var browser = await _site.Browser();
        await browser.Open("/sign-in");
        await browser.Submit("sign-in", ("Model.Email", _head.Email!), ("Model.Password", Password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.NotNull(key);
    }

    [Fact]
    public async Task A_mailed_link_does_not_get_round_the_second_factor()
    {
        await SetUp(await AtSetUp(_head));
        string link;
        using (var scope = _site.Services.CreateScope())
        {
            var person = await scope.ServiceProvider.GetRequiredService<UserManager<Person>>().FindByIdAsync($"{_head.Id}");
            link = await scope.ServiceProvider.GetRequiredService<OneTimeLinks>().For(person!);
        }

        var browser = Keeping();
        await browser.Open(link);
        await browser.Submit("set-password", ("Model.Password", "another ladder quarry moss"));

        Assert.StartsWith("/sign-in/code", Led(browser));
        await browser.Open("/people");
        Assert.StartsWith("/sign-in", Led(browser));
    }

    [Fact]
    public async Task The_administrator_takes_it_away_and_the_person_is_told_and_signed_out()
    {
        var administrator = await _world.Person(_world.Wakefield, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator);
        var browser = await AtSetUp(_head);
        await SetUp(browser);

        var outcome = await _world.Use<ResetSecondFactorHandler>().Handle(new Act(Guid.NewGuid(), administrator.Id), new ResetSecondFactor(_head.Id));

        Assert.True(outcome.IsDone, outcome.ToString());
        await browser.Open("/people");
        Assert.StartsWith("/sign-in", Led(browser));
        Assert.Single(await _world.Inbox(_head.Id));
        Assert.StartsWith("/account/second-factor", Led(await SignedIn(_head)));
        Assert.Equal("NoSecondFactor", (await _world.Use<ResetSecondFactorHandler>().Handle(new Act(Guid.NewGuid(), administrator.Id), new ResetSecondFactor(_head.Id))).Refusal!.Name);
    }

    [Fact]
    public async Task A_set_up_that_is_sent_twice_shows_no_codes_that_do_not_work()
    {
        var browser = await AtSetUp(_head);
        var (key, filled) = Filled(browser);
        await browser.Send(filled);
        await browser.Open("/account/second-factor");
        await browser.Send(filled);

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("sent twice", browser.Errors.Single());
        Assert.NotNull(key);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session_with_its_next_request()
    {
        var officer = await _world.Person(_world.Leeds, Role.Officer);
        var (here, there) = (await _site.Browser(officer), await _site.Browser(officer));
        await here.Open("/account");

        await here.Submit("sign-out-everywhere");

        foreach (var browser in new[] { here, there })
        {
            await browser.Open("/profile");
            Assert.StartsWith("/sign-in", Led(browser));
        }
    }

    [Fact]
    public void Codes_are_those_of_the_standard()
    {
        // RFC 6238, appendix B, the last six digits: the key is "12345678901234567890".
        const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

        Assert.Equal("287082", AuthenticatorCodes.CodeAt(Key, DateTime.UnixEpoch.AddSeconds(59)));
        Assert.Equal("081804", AuthenticatorCodes.CodeAt(Key, DateTime.UnixEpoch.AddSeconds(1111111109)));
        Assert.Equal("353130", AuthenticatorCodes.CodeAt(Key, DateTime.UnixEpoch.AddSeconds(20000000000)));
        Assert.Equal(32, AuthenticatorCodes.NewKey().Length);
    }

    [Theory]
    [InlineData("Development", null, 0)]
    [InlineData("Production", null, 3)]
    [InlineData("Production", "None", 0)]
    [InlineData("Production", "auditor, Finance", 2)]
    public void Whose_roles_ask_for_it_is_a_setting(string environment, string? set, int roles)
    {
        var configuration = new Microsoft.Extensions.Configuration.ConfigurationManager();
        configuration[SecondFactorSettings.RolesSetting] = set;

        Assert.Equal(roles, SecondFactorSettings.Read(configuration, new Microsoft.Extensions.Hosting.Internal.HostingEnvironment { EnvironmentName = environment }).Roles.Count);
    }

    /// <summary>Where the browser is led on this site.</summary>
    private static string? Led(Browser browser) => browser.Location?.Replace("https://localhost", "");

    private Browser Keeping() =>
        new(_site.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost"), HandleCookies = true }));

    /// <summary>Somebody has given the right address and password.</summary>
    private async Task<Browser> SignedIn(Person person)
    {
        using (var scope = _site.Services.CreateScope())
        {
            var people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
            var found = await people.FindByIdAsync($"{person.Id}");
            if (!await people.HasPasswordAsync(found!))
            {
                found!.LockoutEnabled = true;
                Assert.True((await people.AddPasswordAsync(found, Password)).Succeeded);
            }
        }

        var browser = Keeping();
        await browser.Open("/sign-in");
        await browser.Submit("sign-in", ("Model.Email", person.Email!), ("Model.Password", Password));
        return browser;
    }

    private async Task<Browser> AtSetUp(Person person)
    {
        var browser = await SignedIn(person);
        await browser.Open("/account/second-factor");
        return browser;
    }

    private (string Key, (string, List<KeyValuePair<string, string>>) Fields) Filled(Browser browser)
    {
        var key = Key().Match(browser.Text).Groups[1].Value.Replace(" ", "");
        Assert.NotNull(browser.Page.QuerySelector("svg[role=img] path"));
        return (key, browser.Fields("set-up", ("Model.Code", AuthenticatorCodes.CodeAt(key, _world.Clock.UtcNow))));
    }

    private async Task<(string Key, IReadOnlyList<string> Codes)> SetUp(Browser browser)
    {
        var (key, filled) = Filled(browser);
        await browser.Send(filled);
        Assert.Empty(browser.Errors);
        return (key, [.. browser.Page.QuerySelectorAll("ul[aria-label='Recovery codes'] li").Select(item => item.TextContent)]);
    }

    /// <returns>The refusal's name, or none when the code was right.</returns>
    private static async Task<string?> Enter(Browser browser, string code)
    {
        await browser.Submit("code", ("Model.Code", code));
        return browser.Status == HttpStatusCode.Found ? null : browser.Errors.Single().StartsWith("The code is wrong", StringComparison.Ordinal) ? "WrongCode" : browser.Errors.Single();
    }

    [GeneratedRegex(@"Key\s+((?:[A-Z2-7]{4} ?){8})")]
    private static partial Regex Key();
}
