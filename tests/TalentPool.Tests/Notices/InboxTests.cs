using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Notices;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Notices;

public sealed class InboxTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;
    private Person _auditor = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        _auditor = await ToldAuditor.In(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task The_inbox_says_what_happened_by_day_and_leads_to_it()
    {
        var browser = await _site.Browser(_auditor);

        await browser.Open("/notices");
        Assert.Contains("Today", browser.Text);
        Assert.Contains("The heads of the evidence chains on 23 November 2026 are yours to keep", browser.Text);
        Assert.NotNull(browser.Page.QuerySelector("script[src*='live']"));

        await browser.Open($"/notices/{(await Notice()).Id}/open");
        Assert.StartsWith("/chain-heads/", browser.Location);
        Assert.NotNull((await Notice()).ReadAt);
        await browser.Open(browser.Location!);
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("Leeds City Council", browser.Text);
    }

    [Fact]
    public async Task Marking_all_read_marks_what_the_page_showed_and_nothing_newer()
    {
        var browser = await _site.Browser(_auditor);
        await browser.Open("/notices");
        _world.Clock.Advance(TimeSpan.FromDays(1));
        await ToldAuditor.Tell(_world);

        await browser.SubmitAndFollow("mark-all-read");

        Assert.Contains("1 notice unread", browser.Text);
        Assert.Equal([true, false], (await _world.Inbox(_auditor.Id)).Select(notice => notice.ReadAt is not null));
    }

    [Fact]
    public async Task Long_inboxes_are_read_page_by_page()
    {
        for (var day = 0; day < 26; day++)
        {
            _world.Clock.Advance(TimeSpan.FromDays(1));
            await ToldAuditor.Tell(_world);
        }

        var browser = await _site.Browser(_auditor);
        await browser.Open("/notices?page=2");

        Assert.Equal(2, browser.Page.QuerySelectorAll("main .app-notices > li").Length);
        Assert.Contains("23 November 2026", browser.Text);
    }

    [Fact]
    public async Task Somebody_elses_notice_is_not_there()
    {
        var other = await _world.Person(_world.Bradford, Role.Auditor);
        var browser = await _site.Browser(other);

        await browser.Open($"/notices/{(await Notice()).Id}/open");

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Null((await Notice()).ReadAt);
    }

    [Fact]
    public async Task Whoever_lost_the_role_reads_that_there_was_something_and_no_more()
    {
        await EndGrants();
        var browser = await _site.Browser(_auditor);

        await browser.Open("/notices");
        Assert.Contains("Something you can no longer see", browser.Text);
        Assert.DoesNotContain("heads of the evidence", browser.Text);

        var since = await Since(_auditor);
        Assert.Equal("Something you can no longer see", since.GetProperty("notices")[0].GetProperty("words").GetString());
    }

    [Fact]
    public async Task An_inbox_without_notices_says_so()
    {
        var browser = await _site.Browser(await _world.Person(_world.Leeds));

        await browser.Open("/notices");

        Assert.Contains("You have no notices yet", browser.Text);
    }

    [Fact]
    public async Task The_script_reads_the_newest_notices_and_how_many_are_unread()
    {
        var since = await Since(_auditor);

        Assert.Equal(1, since.GetProperty("unread").GetInt32());
        var notice = since.GetProperty("notices")[0];
        Assert.Equal((await Notice()).Id, notice.GetProperty("id").GetInt64());
        Assert.Equal($"/notices/{(await Notice()).Id}/open", notice.GetProperty("href").GetString());
        Assert.Equal(JsonValueKind.Null, since.GetProperty("changed").ValueKind);
    }

    [Fact]
    public async Task The_script_is_refused_when_nobody_is_signed_in()
    {
        using var client = await _site.Client();

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/notices/since")).StatusCode);
    }

    [Fact]
    public async Task The_script_is_left_out_for_whoever_does_not_want_it()
    {
        await using (var db = _world.OpenDb())
        {
            await db.Set<Person>().Where(person => person.Id == _auditor.Id).ExecuteUpdateAsync(set => set.SetProperty(person => person.WantsLiveNotices, false));
        }

        var browser = await _site.Browser(_auditor);
        await browser.Open("/notices");

        Assert.Null(browser.Page.QuerySelector("script[src*='live']"));
    }

    private async Task<JsonElement> Since(Person person)
    {
        using var client = await _site.Client(person);
        var response = await client.GetAsync("/notices/since");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    private async Task<Notice> Notice() => (await _world.Inbox(_auditor.Id))[0];

    private async Task EndGrants()
    {
        await using var db = _world.OpenDb();
        await db.Set<Grant>().Where(grant => grant.PersonId == _auditor.Id).ExecuteDeleteAsync();
        Assert.NotEmpty(await db.Set<ChainEvent>().ToListAsync());
    }
}
