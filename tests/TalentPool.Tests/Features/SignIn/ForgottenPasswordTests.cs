using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Domain;
using TalentPool.Features.People;
using TalentPool.Features.SignIn;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.SignIn;

public sealed partial class ForgottenPasswordTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("talentpool-mail-").FullName;
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
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_link_comes_by_mail_once_and_sets_a_password()
    {
        var person = await Somebody();
        var browser = await _site.Browser();
        await browser.Open("/forgotten-password");

        await browser.Submit("ask-for-link", ("Model.Email", $" {person.Email!.ToUpperInvariant()} "));
        Assert.Contains("Look at your mail", browser.Text);
        await Run();
        await Run();

        var mail = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(_folder)));
        Assert.Contains(person.Email, mail, StringComparison.Ordinal);
        await browser.Open(new Uri(Link().Match(mail).Value).PathAndQuery);
        await browser.SubmitAndFollow("set-password", ("Model.Password", "three random words"));
        Assert.Contains("Your password is set", browser.Text);
    }

    [Fact]
    public async Task Whoever_is_added_gets_the_link_at_their_own_address()
    {
        var head = await _world.Person(_world.Leeds, Role.HeadOfService);
        await _world.Use<AddPersonHandler>().Handle(new Act(Guid.NewGuid(), head.Id), new AddPerson(_world.Leeds.Id, "Ada Byron", "ada@leeds.example"));

        await Run();

        var mail = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(_folder)));
        Assert.Contains("ada@leeds.example", mail, StringComparison.Ordinal);
        Assert.Contains("An account for TalentPool has been made for you", mail, StringComparison.Ordinal);
        var browser = await _site.Browser();
        await browser.Open(new Uri(Link().Match(mail).Value).PathAndQuery);
        await browser.SubmitAndFollow("set-password", ("Model.Password", "three random words"));
        Assert.Contains("Your password is set", browser.Text);
    }

    [Fact]
    public async Task An_unknown_address_gets_the_same_answer_and_no_mail()
    {
        var browser = await _site.Browser();
        await browser.Open("/forgotten-password");

        await browser.Submit("ask-for-link", ("Model.Email", "nobody@example.org"));
        await Run();

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("Look at your mail", browser.Text);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task Asking_again_within_five_minutes_sends_no_second_mail()
    {
        var person = await Somebody();
        for (var time = 0; time < 3; time++)
        {
            using var scope = _site.Services.CreateScope();
            await scope.ServiceProvider.GetRequiredService<AskForLinkHandler>().Handle(new AskForLink(person.Email!));
        }

        await using var db = _world.OpenDb();
        Assert.Equal(1, await db.Set<AskedLink>().CountAsync());
    }

    [Fact]
    public async Task Nothing_typed_is_said_beside_the_field()
    {
        var browser = await _site.Browser();
        await browser.Open("/forgotten-password");

        await browser.Submit("ask-for-link");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal("Enter the email address", Assert.Single(browser.Errors));
    }

    private async Task<Person> Somebody()
    {
        await using var db = _world.OpenDb();
        var person = Person.Of($"{Guid.NewGuid():N}@example.org", "Sam Reed", _world.Leeds.Id);
        db.Add(person);
        await db.SaveChangesAsync();
        return person;
    }

    private async Task Run()
    {
        var mail = new MailRun(_site.Services, MailRun.Into(_folder));
        await mail.HandOverLinks();
        await mail.Send();
    }

    [GeneratedRegex(@"https://pool\.example\.org\S+")]
    private static partial Regex Link();
}
