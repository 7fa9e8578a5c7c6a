using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Partnerships;

/// <summary>The first hour of an installation, from the link that the command prints.</summary>
public sealed class SetUpTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;
    private Person _administrator = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        _administrator = await _world.Person(_world.Leeds, ScopeKind.Installation, Guid.Empty, Role.PartnershipAdministrator);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task The_administrators_first_link_leads_by_way_of_home_to_what_is_left()
    {
        string link;
        using (var scope = _site.Services.CreateScope())
        {
            link = (await scope.ServiceProvider.GetRequiredService<AdministratorLinks>().Make("first@council.example", "First Administrator")).Link!;
        }

        var browser = new Browser(_site.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost"), HandleCookies = true }));
        await browser.Open(link);
        await browser.SubmitAndFollow("set-password", ("Model.Password", "violet ladder quarry moss"));

        var task = browser.Page.QuerySelectorAll("a").Single(item => item.TextContent == "Set up this service");
        await browser.Open(task.GetAttribute("href")!);
        Assert.Contains("First people of Bradford", browser.Text);
        await browser.Open(link);
        Assert.Contains("This link no longer works", browser.Text);
    }

    [Fact]
    public async Task A_partnership_is_founded_step_by_step_and_what_was_typed_is_kept()
    {
        var browser = await _site.Browser(_administrator);
        await browser.Open("/set-up/partnership");
        await browser.Submit("found", ("Model.Name", "North Coast"), ("Model.Prefix", "LO"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Enter 2 to 4 capital letters, without I, L and O"), (browser.Status, browser.Errors.Single()));
        await browser.Submit("found", ("Model.Prefix", "NC"));
        await browser.Submit("found", ("Model.Members", "Whitby Council; Whitby"));
        Assert.Equal("Enter at least two authorities, each on a line of its own", browser.Errors.Single());
        await browser.Submit("found", ("Model.Members", "Whitby Council; Whitby\nFiley Council; Filey"));
        await browser.Submit("found");
        Assert.Equal("Select at least one service area", browser.Errors.Single());
        await browser.Submit("found", ("Model.Areas", "legal"));
        await browser.Submit("found", ("Model.LegalBases", "Section113"));
        Assert.Contains("Check your answers", browser.Text);
        Assert.Contains("Whitby, Filey", browser.Text);

        await browser.Submit("found");

        Assert.EndsWith("/set-up", browser.Location);
        await using var db = _world.OpenDb();
        var founded = await db.Set<Partnership>().AsNoTracking().SingleAsync(partnership => partnership.Name == "North Coast");
        Assert.Equal(2, founded.MembersOn(new DateOnly(2026, 11, 23)).Count);
        Assert.All(founded.MembersOn(new DateOnly(2026, 11, 23)), member => Assert.True(founded.IsBoundOn(new DateOnly(2026, 11, 23), member)));
    }

    [Fact]
    public async Task Going_back_a_step_keeps_the_answers()
    {
        var browser = await _site.Browser(_administrator);
        await browser.Open("/set-up/partnership");
        await browser.Submit("found", ("Model.Name", "North Coast"), ("Model.Prefix", "NC"));

        await browser.Submit("found", ("Model.Members", "Whitby"), ("Back", "yes"));

        Assert.Equal("North Coast", browser.Page.QuerySelector("input[name='Model.Name'][type=text]")!.GetAttribute("value"));
        Assert.Equal("Whitby", browser.Page.QuerySelector("input[name='Model.Members']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Only_who_administers_the_installation_sets_it_up()
    {
        var other = await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator);
        var browser = await _site.Browser(other);

        foreach (var address in new[] { "/set-up", "/set-up/partnership" })
        {
            await browser.Open(address);
            Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        }
    }
}
