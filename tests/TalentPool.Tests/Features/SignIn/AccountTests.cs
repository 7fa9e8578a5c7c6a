using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.SignIn;

public sealed class AccountTests : IAsyncLifetime
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

    [Fact]
    public async Task A_one_time_link_sets_a_password_once()
    {
        var person = await _world.Person(_world.Leeds, Role.Officer);
        var link = await Link(person);
        var browser = await _site.Browser();

        await browser.Open(link);
        await browser.SubmitAndFollow("set-password", ("Model.Password", "three random words"));
        Assert.Contains("Your password is set", browser.Text);
        Assert.Contains(person.Name, browser.Text);
        var again = await _site.Browser();
        await again.Open(link);

        Assert.Contains("This link no longer works", again.Text);
    }

    [Theory]
    [InlineData("/set-password")]
    [InlineData("/set-password?token=x")]
    [InlineData("/set-password?token=0192f2c4b1e87c3f9d5a000000000000.AAAA")]
    [InlineData("/set-password?token=0192f2c4b1e87c3f9d5a000000000000.!!")]
    public async Task A_damaged_link_is_explained(string link)
    {
        var browser = await _site.Browser();

        await browser.Open(link);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("This link no longer works", browser.Text);
    }

    [Fact]
    public async Task A_form_opened_twice_is_explained_when_the_other_one_was_sent_first()
    {
        var link = await Link(await _world.Person(_world.Leeds, Role.Officer));
        var (first, second) = (await _site.Browser(), await _site.Browser());
        await first.Open(link);
        await second.Open(link);
        await first.Submit("set-password", ("Model.Password", "three random words"));

        await second.SubmitAndFollow("set-password", ("Model.Password", "three other words"));

        Assert.Contains("This link no longer works", second.Text);
    }

    [Theory]
    [InlineData("", "Enter a new password")]
    [InlineData("short", "Password must be 12 characters or more")]
    [InlineData("aaaaaaaaaaaaaaaa", "Password must have at least 5 different characters")]
    [InlineData("password1234", "Choose a password that is harder to guess. Three random words are a good start.")]
    public async Task A_weak_password_is_refused_in_words(string password, string error)
    {
        var browser = await _site.Browser();
        await browser.Open(await Link(await _world.Person(_world.Leeds, Role.Officer)));

        await browser.Submit("set-password", ("Model.Password", password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(error, Assert.Single(browser.Errors));
    }

    [Fact]
    public async Task The_password_is_changed_with_the_current_one_only()
    {
        var person = await _world.Person(_world.Leeds, Role.Officer);
        var browser = await _site.Browser();
        await browser.Open(await Link(person));
        await browser.SubmitAndFollow("set-password", ("Model.Password", "three random words"));

        await browser.Open("/account");
        await browser.Submit("change-password", ("Password.Current", "not this one at all"), ("Password.Next", "four other random words"));
        Assert.Equal("Current password is wrong", Assert.Single(browser.Errors));
        await browser.Open("/account");
        await browser.SubmitAndFollow("change-password", ("Password.Current", "three random words"), ("Password.Next", "four other random words"));

        Assert.Contains("Your password is changed", browser.Text);
    }

    [Fact]
    public async Task Live_notices_are_turned_off_and_on()
    {
        var person = await _world.Person(_world.Leeds, Role.Officer);
        var browser = await _site.Browser(person);

        await browser.Open("/account");
        await browser.SubmitAndFollow("live-notices", ("Notices.Live", "no"));

        Assert.Contains("Live notices are off", browser.Text);
        await using var db = _world.OpenDb();
        Assert.False((await db.Set<Person>().SingleAsync(p => p.Id == person.Id)).WantsLiveNotices);
    }

    [Fact]
    public async Task A_role_is_given_up_by_its_holder()
    {
        var person = await _world.Person(_world.Leeds, Role.BudgetHolder);
        var browser = await _site.Browser(person);
        await browser.Open("/account");
        Assert.Contains("Budget holder", browser.Text);
        await using var db = _world.OpenDb();
        var grant = await db.Set<Grant>().SingleAsync(g => g.PersonId == person.Id);

        await browser.Open(browser.Page.QuerySelector("table a")!.GetAttribute("href")!);
        Assert.Contains("stops at once", browser.Text);
        Assert.Single((await _world.Actor(person.Id)).Roles);
        var sent = browser.Fields("give-up");

        await browser.Send(sent);
        await browser.Send(sent);
        Assert.Equal(HttpStatusCode.Redirect, browser.Status);
        await browser.Open("/account");

        Assert.Contains("You no longer hold the role Budget holder", browser.Text);
        Assert.Empty((await _world.Actor(person.Id)).Roles);
    }

    [Fact]
    public async Task Whoever_gives_up_a_duty_that_nobody_else_has_is_warned_first()
    {
        await _world.Person(_world.Leeds, Role.ServiceManager);
        var head = await _world.Person(_world.Leeds, Role.HeadOfService);
        await using var db = _world.OpenDb();
        var grant = await db.Set<Grant>().SingleAsync(g => g.PersonId == head.Id);
        var browser = await _site.Browser(head);

        await browser.Open($"/account/roles/{grant.Id}");
        Assert.Contains("Without you, Legal has no longer a head of service", browser.Text);

        await _world.Person(_world.Leeds, Role.HeadOfService);
        await browser.Open($"/account/roles/{grant.Id}");
        Assert.DoesNotContain("Without you", browser.Text);

        var stranger = await _site.Browser(await _world.Person(_world.Leeds, Role.Officer));
        await stranger.Open($"/account/roles/{grant.Id}");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    private async Task<string> Link(Person person)
    {
        using var scope = _site.Services.CreateScope();
        var known = await scope.ServiceProvider.GetRequiredService<UserManager<Person>>().FindByIdAsync(person.Id.ToString());
        return await scope.ServiceProvider.GetRequiredService<OneTimeLinks>().For(known!);
    }
}
