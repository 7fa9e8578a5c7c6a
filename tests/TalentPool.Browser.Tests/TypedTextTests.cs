using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using TalentPool.Browser.Tests.Support;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.People;

namespace TalentPool.Browser.Tests;

/// <summary>What was typed and not stored is there again, for the same person in the same tab, and nowhere else.</summary>
public sealed class TypedTextTests : IClassFixture<OpenSite>, IAsyncLifetime
{
    private const string Email = "robin@council.example";
    private const string Password = "correct horse battery";

    private readonly OpenSite _site;
    private IBrowserContext _context = null!;
    private IPage _page = null!;

    public TypedTextTests(OpenSite site) => _site = site;

    public async Task InitializeAsync()
    {
        if (Chromium.MissingBecause is not null)
        {
            return;
        }

        _site.StartServer();
        using var scope = _site.Services.CreateScope();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        if (await people.FindByEmailAsync(Email) is null)
        {
            var authority = new Authority(Guid.CreateVersion7(), "Leeds City Council", "Leeds");
            var person = Person.Of(Email, "Robin Hall", authority.Id);
            Assert.True((await people.CreateAsync(person, Password)).Succeeded);
            await using var db = _site.Services.GetRequiredService<Databases>().Open();
            Grant.Give(Actor.Clock, DateTime.UnixEpoch, Guid.CreateVersion7(), person.Id, Role.Finance, ScopeKind.Authority, authority.Id, [], new DateOnly(2026, 1, 1), null, null, out var grant);
            db.AddRange(authority, grant!);
            await db.SaveChangesAsync();
        }

        _context = await (await Chromium.Browser).NewContextAsync();
        _page = await _context.NewPageAsync();
        await _page.GotoAsync(new Uri(_site.Address, "/sign-in?returnUrl=/rates").ToString());
        await SignIn();
    }

    public async Task DisposeAsync()
    {
        if (_context is not null)
        {
            await _context.DisposeAsync();
        }
    }

    [ChromiumFact]
    public async Task After_a_form_that_could_not_be_read_it_is_in_the_form_again()
    {
        await Grade.FillAsync("PO4");
        await ForgetToken();
        await _page.GetByRole(AriaRole.Button, new() { Name = "Enter rate" }).ClickAsync();

        await Assertions.Expect(_page.GetByText("This was not saved")).ToBeVisibleAsync();
        await Assertions.Expect(Grade).ToHaveValueAsync("PO4");

        await _page.ReloadAsync();
        await Assertions.Expect(Grade).ToHaveValueAsync("");
    }

    [ChromiumFact]
    public async Task After_the_session_ran_out_it_is_there_when_one_has_signed_in_again()
    {
        await _page.Clock.InstallAsync();
        await _page.ReloadAsync();
        await Grade.FillAsync("PO4");
        await _context.ClearCookiesAsync(new BrowserContextClearCookiesOptions { Name = "TalentPool" });
        await _page.Clock.FastForwardAsync("08:01:00");

        await Assertions.Expect(_page.GetByText("You were signed out because no page was opened for a while")).ToBeVisibleAsync();
        await SignIn();

        await Assertions.Expect(Grade).ToHaveValueAsync("PO4");
    }

    private ILocator Grade => _page.GetByLabel("Grade");

    private async Task SignIn()
    {
        await _page.GetByLabel("Email address").FillAsync(Email);
        await _page.GetByLabel("Password", new PageGetByLabelOptions { Exact = true }).FillAsync(Password);
        await _page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign in" }).ClickAsync();
        await Assertions.Expect(Grade).ToBeVisibleAsync();
    }

    private async Task ForgetToken()
    {
        var token = (await _context.CookiesAsync()).Single(cookie => cookie.Name.StartsWith(".AspNetCore.Antiforgery", StringComparison.Ordinal));
        await _context.ClearCookiesAsync(new BrowserContextClearCookiesOptions { Name = token.Name });
    }
}
