using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Domain;
using TalentPool.Features;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.SignIn;

public sealed class SignInPageTests : IAsyncLifetime
{
    private const string Password = "correct horse battery";
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

    [Fact]
    public async Task The_right_password_signs_in_and_leads_home()
    {
        var person = await Somebody();
        var browser = await _site.Browser();

        await Sign_in(browser, person.Email!, Password);
        Assert.Equal("https://localhost/", browser.Location);
        await browser.Open("/");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains(person.Name, browser.Text);
    }

    [Fact]
    public async Task A_wrong_password_an_unknown_address_and_a_locked_account_all_read_the_same()
    {
        var person = await Somebody();
        var browser = await _site.Browser();

        await Sign_in(browser, person.Email!, "wrong horse battery");
        var wrong = browser.Errors;
        await Sign_in(browser, "nobody@example.org", Password);
        var unknown = browser.Errors;
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await Sign_in(browser, person.Email!, "wrong horse battery");
        }

        await Sign_in(browser, person.Email!, Password);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("locked for 15 minutes", Assert.Single(wrong));
        Assert.Equal(wrong, unknown);
        Assert.Equal(wrong, browser.Errors);
        Assert.Equal(person.Email, browser.Page.QuerySelector("input[name='Model.Email']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Nothing_typed_is_said_beside_each_field()
    {
        var browser = await _site.Browser();

        await Sign_in(browser, "", "");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(["Enter the email address", "Enter your password"], browser.Errors);
    }

    [Fact]
    public async Task A_suspended_person_with_the_right_password_is_told_so()
    {
        var person = await Somebody(suspended: true);
        var browser = await _site.Browser();

        await Sign_in(browser, person.Email!, Password);

        Assert.Contains("suspended", Assert.Single(browser.Errors));
    }

    [Theory]
    [InlineData("/rates", "/rates")]
    [InlineData("/gaps?page=2", "/gaps?page=2")]
    [InlineData("https://evil.example", "/")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("/%09/evil.example", "/%09/evil.example")]
    [InlineData("javascript:alert(1)", "/")]
    public async Task The_address_after_signing_in_never_leaves_the_site(string asked, string led)
    {
        var person = await Somebody();
        var browser = await _site.Browser();

        await browser.Open($"/sign-in?returnUrl={Uri.EscapeDataString(asked)}");
        await browser.Submit("sign-in", ("Model.Email", person.Email!), ("Model.Password", Password));

        Assert.Equal(HttpStatusCode.Redirect, browser.Status);
        var target = new Uri(new Uri("https://localhost"), browser.Location);
        Assert.Equal("localhost", target.Host);
        Assert.EndsWith(led, browser.Location);
    }

    [Theory]
    [InlineData("/\t/evil.example")]
    [InlineData("\t//evil.example")]
    [InlineData("/\u00a0/evil.example")]
    [InlineData("/gäps")]
    [InlineData("evil.example")]
    [InlineData("")]
    [InlineData(null)]
    public void A_return_address_with_control_characters_or_none_leads_home(string? asked) => Assert.Equal("/", ReturnAddress.Of(asked));

    [Fact]
    public async Task Whoever_is_not_signed_in_is_led_to_the_sign_in_page_and_back()
    {
        var browser = await _site.Browser();

        await browser.Open("/rates?year=2026");

        Assert.Equal(HttpStatusCode.Redirect, browser.Status);
        Assert.Equal("/sign-in?returnUrl=%2Frates%3Fyear%3D2026", browser.Location);
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var person = await Somebody();
        var browser = await _site.Browser();
        await Sign_in(browser, person.Email!, Password);
        await browser.Open("/");

        await browser.Send(("/sign-out", [Token(browser)]));
        Assert.Equal("/sign-in?signedOut=1", browser.Location);
        await browser.Open("/");

        Assert.StartsWith("/sign-in", browser.Location);
    }

    [Fact]
    public async Task A_stale_form_is_not_carried_out_and_its_page_says_so()
    {
        var finance = await _world.Person(_world.Leeds, Role.Finance);
        var browser = await _site.Browser(finance);
        await browser.Open("/rates");

        await browser.Submit("enter-rate", ("__RequestVerificationToken", "stale"), ("Model.Grade", "PO4"), ("Model.Rate", "54.00"));
        Assert.Equal(HttpStatusCode.SeeOther, browser.Status);
        Assert.Equal("/rates?expired=1", browser.Location);
        await browser.Open(browser.Location!);

        Assert.Contains("This was not saved because you were signed out or the page was open too long", browser.Text);
    }

    [Fact]
    public async Task Signing_out_with_a_stale_form_leads_to_a_page_that_still_can()
    {
        var person = await _world.Person(_world.Leeds, Role.Officer);
        var browser = await _site.Browser(person);
        await browser.Open("/");

        await browser.Send(("/sign-out", [new("__RequestVerificationToken", "stale")]));
        Assert.Equal("/sign-out?expired=1", browser.Location);
        await browser.Open(browser.Location!);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("You are still signed in", browser.Text);
    }

    [Fact]
    public async Task Too_many_attempts_get_a_page_that_says_to_wait()
    {
        var browser = await _site.Browser();
        await browser.Open("/sign-in");
        for (var attempt = 0; attempt < GuessLimits.PostsAMinute; attempt++)
        {
            await browser.Send(("/sign-in", [new("__RequestVerificationToken", "stale")]));
        }

        await browser.Send(("/sign-in", [new("__RequestVerificationToken", "stale")]));

        Assert.Equal(HttpStatusCode.TooManyRequests, browser.Status);
        Assert.Contains("Wait a minute", browser.Text);
    }

    [Fact]
    public async Task There_is_no_demonstration_outside_development()
    {
        var person = await Somebody(demonstration: "finance");
        var browser = await _site.Browser();
        await browser.Open("/sign-in");
        Assert.DoesNotContain("Sign in as", browser.Text);

        await browser.Send(("/sign-in/demonstration", [Token(browser), new("personId", person.Id.ToString())]));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task In_a_demonstration_a_button_signs_in_as_an_invented_person_and_as_nobody_else()
    {
        var invented = await Somebody(demonstration: "finance");
        var real = await Somebody();
        await using var site = new Site(_world, "Development");
        var browser = await site.Browser();
        await browser.Open("/sign-in");
        Assert.Contains("Sign in as finance", browser.Text);
        Assert.Contains("Nothing here is real", browser.Text);

        await browser.Send(("/sign-in/demonstration", [Token(browser), new("personId", real.Id.ToString())]));
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        await browser.Open("/sign-in");
        await browser.Send(("/sign-in/demonstration", [Token(browser), new("personId", invented.Id.ToString())]));
        await browser.Open("/");

        Assert.Contains(invented.Name, browser.Text);
    }

    [Fact]
    public async Task Every_answer_tells_the_browser_what_it_may_not_do()
    {
        var browser = await _site.Browser();

        foreach (var address in new[] { "/sign-in", "/no-such-page", "/healthz", "/error", "/js/app.js" })
        {
            await browser.Open(address);
            Assert.Contains("script-src 'self'", browser.Headers.GetValues("Content-Security-Policy").Single());
            Assert.Contains("frame-ancestors 'none'", browser.Headers.GetValues("Content-Security-Policy").Single());
            Assert.Equal("nosniff", browser.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("same-origin", browser.Headers.GetValues("Referrer-Policy").Single());
        }

        await browser.Open("/sign-in");
        Assert.Equal("no-store", browser.Headers.CacheControl!.ToString());
    }

    private static async Task Sign_in(Browser browser, string email, string password)
    {
        await browser.Open("/sign-in");
        await browser.Submit("sign-in", ("Model.Email", email), ("Model.Password", password));
    }

    private static KeyValuePair<string, string> Token(Browser browser) =>
        new("__RequestVerificationToken", browser.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);

    private async Task<Person> Somebody(bool suspended = false, string? demonstration = null)
    {
        using var scope = _site.Services.CreateScope();
        var person = Person.Of($"{Guid.NewGuid():N}@example.org", $"Sam {Guid.NewGuid().ToString()[..4]}", _world.Leeds.Id);
        person.SuspendedAt = suspended ? _world.Clock.UtcNow : null;
        person.DemonstrationRole = demonstration;
        var result = await scope.ServiceProvider.GetRequiredService<UserManager<Person>>().CreateAsync(person, Password);
        Assert.True(result.Succeeded, string.Join("; ", result.Errors.Select(error => error.Description)));
        return person;
    }
}
