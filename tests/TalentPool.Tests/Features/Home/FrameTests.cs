using System.Net;
using TalentPool.Domain;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Home;

public sealed class FrameTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task The_home_page_names_the_person_the_authority_and_the_links_of_the_roles()
    {
        var finance = await _world.Person(_world.Leeds, Role.Finance);
        var browser = await Signed_in(finance);

        await browser.Open("/");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal("Leeds City Council", browser.Page.QuerySelector(".govuk-generic-header")!.TextContent.Trim());
        Assert.Contains(finance.Name, browser.Page.QuerySelector(".app-account")!.TextContent);
        var links = browser.Page.QuerySelectorAll("nav .govuk-service-navigation__link").Select(link => link.GetAttribute("href")).ToList();
        Assert.Contains("/statements", links);
        Assert.DoesNotContain("/enquiries", links);
        Assert.Single(browser.Page.QuerySelectorAll("h1"));
    }

    [Theory]
    [InlineData("finance", "Production", true)]
    [InlineData(null, "Development", false)]
    public async Task The_banner_of_a_demonstration_follows_the_data_and_not_how_the_program_was_started(string? invented, string environment, bool isShown)
    {
        await using (var db = _world.OpenDb())
        {
            db.Add(new Platform.People.Person { Name = "Ann", UserName = "ann", Email = "ann@example.org", DemonstrationRole = invented });
            await db.SaveChangesAsync();
        }

        _site = new Site(_world, environment);
        var browser = await _site.Browser();
        await browser.Open("/sign-in");

        Assert.Equal(isShown, browser.Text.Contains("Nothing here is real", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/status/403", HttpStatusCode.Forbidden)]
    [InlineData("/status/404", HttpStatusCode.NotFound)]
    [InlineData("/status/429", HttpStatusCode.TooManyRequests)]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    public async Task A_status_has_a_page_that_a_person_can_read(string address, HttpStatusCode status)
    {
        var browser = await Signed_in(null);

        await browser.Open(address);

        Assert.Equal(status, browser.Status);
        Assert.Single(browser.Page.QuerySelectorAll("h1"));
        Assert.Contains("home page", browser.Text);
    }

    [Fact]
    public async Task Whoever_runs_the_service_is_named_in_the_sentence_where_nobody_has_entered_a_name()
    {
        var browser = await Signed_in(null);

        await browser.Open("/accessibility");

        Assert.Contains("as run by the organisation that runs this service.", browser.Text);
        Assert.Contains("The organisation that runs this service is committed to", browser.Text);
    }

    private Task<Browser> Signed_in(Platform.People.Person? person)
    {
        _site = new Site(_world);
        return _site.Browser(person);
    }
}
