using System.Net;
using TalentPool.Domain;
using TalentPool.Platform.Errors;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Hosting;

public sealed class TooLargeFormTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        _site.UseKestrel(0);
        _site.StartServer();
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    /// <summary>More than the server takes at all, over a real connection.</summary>
    [Theory]
    [InlineData(13)]
    [InlineData(40)]
    public async Task A_file_that_is_far_too_large_leads_back_to_the_form_which_says_so(int megabytes)
    {
        using var client = await Client();
        var browser = new Browser(client);
        await browser.Open("/rates");

        await browser.SendFile(browser.Fields("enter-rate", ("Model.Grade", "PO4")), "File", "evidence.pdf", new byte[megabytes * 1024 * 1024]);
        Assert.Equal(HttpStatusCode.SeeOther, browser.Status);
        Assert.Equal($"/rates?{TooLargeForms.Parameter}=1", browser.Location);
        await browser.Open(browser.Location!);

        Assert.Contains("The file must be smaller than 10 MB", browser.Text);
        Assert.DoesNotContain("signed out", browser.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_page_that_takes_smaller_files_says_how_small()
    {
        using var client = await Client(Role.HeadOfService);
        var browser = new Browser(client);
        await browser.Open("/people/import");

        await browser.SendFile(browser.Fields("upload"), "File", "staff.csv", new byte[13 * 1024 * 1024]);
        await browser.Open(browser.Location!);

        Assert.Contains("The file must be smaller than 5 MB. Choose a smaller one", browser.Text);
    }

    [Fact]
    public async Task A_page_that_takes_larger_files_reads_them_and_says_how_large()
    {
        using var client = await Client();
        var browser = new Browser(client);
        await browser.Open("/coverage/import");
        var form = browser.Fields("upload-spend", ("Model.Kind", "Payments"));

        await browser.SendFile(form, "File", "payments.csv", new byte[30 * 1024 * 1024]);
        Assert.DoesNotContain(TooLargeForms.Parameter, browser.Location ?? "", StringComparison.Ordinal);

        await browser.SendFile(form, "File", "payments.csv", new byte[33 * 1024 * 1024]);
        Assert.Equal($"/coverage/import?{TooLargeForms.Parameter}=1", browser.Location);
        await browser.Open(browser.Location!);
        Assert.Contains("The file must be smaller than 30 MB. Choose a smaller one", browser.Text);
    }

    private async Task<HttpClient> Client(Role role = Role.Finance)
    {
        // The factory's own client would follow the way back by itself.
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = _site.ClientOptions.BaseAddress };
        client.DefaultRequestHeaders.Add("Cookie", await _site.CookieOf(await _world.Person(_world.Leeds, role)));
        return client;
    }
}
