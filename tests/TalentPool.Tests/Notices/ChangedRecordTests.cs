using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps;
using TalentPool.Notices;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Gaps;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Notices;

/// <summary>A page that shows a record asks whether it has changed since, and is told so when the reader may see it.</summary>
public sealed class ChangedRecordTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;
    private Gap _gap = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        await _site.HearsOtherNodes();
        _gap = await new GapScene(_world).Posted();
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task The_page_of_a_gap_says_what_changed_it()
    {
        var reader = await Reader();
        var browser = await _site.Browser(reader);
        await browser.Open($"/gaps/{_gap.Reference}");
        var shown = browser.Page.QuerySelector("[data-record]")!;
        var (turn, at) = (shown.GetAttribute("data-turn")!, shown.GetAttribute("data-shown")!);
        Assert.Equal(_gap.Id.ToString(), shown.GetAttribute("data-record"));
        Assert.Null(await Changed(reader, turn, at));

        _world.Clock.MoveTo(_gap.CurrentCheck!.DueAt.AddMinutes(1));
        Assert.True((await _world.Use<CatchUpGapHandler>().Handle(Platform.Act.OfClock(), new CatchUpGap(_gap.Id))).IsDone);

        Assert.StartsWith("Every member has answered or run out of time", await Changed(reader, turn, at));
    }

    [Fact]
    public async Task Whoever_may_see_it_and_was_sent_no_notice_learns_that_it_changed()
    {
        var colleague = await _world.Person(_world.Leeds, Role.ServiceManager);
        var (turn, at) = await Shown(colleague);
        Assert.Null(await Changed(colleague, turn, at));

        await RunsOut();

        Assert.Equal(NoticeEndpoints.ChangedBySomeone, await Changed(colleague, turn, at));
    }

    [Fact]
    public async Task Whoever_may_not_see_it_learns_nothing()
    {
        var stranger = await _world.Person(_world.Wakefield);

        await RunsOut();

        Assert.Null(await Changed(stranger, "0", "0"));
    }

    [Fact]
    public async Task A_page_of_whoever_may_see_it_is_told_to_read_again()
    {
        var colleague = await _world.Person(_world.Leeds, Role.ServiceManager);
        using var conversation = await HubConversation.Open(_site, colleague, _gap.Id);

        await AskOnSite();

        var pushed = await conversation.Next();
        Assert.Equal((1, "changed"), (pushed.GetProperty("type").GetInt32(), pushed.GetProperty("target").GetString()));
        Assert.Equal("[]", pushed.GetProperty("arguments").GetRawText());
    }

    [Fact]
    public async Task A_page_of_another_record_and_a_stranger_who_names_this_one_hear_nothing()
    {
        var other = await new GapScene(_world).Posted();
        var colleague = await _world.Person(_world.Leeds, Role.ServiceManager);
        using var elsewhere = await HubConversation.Open(_site, colleague, other.Id);
        using var stranger = await HubConversation.Open(_site, await _world.Person(_world.Wakefield), _gap.Id);

        await AskOnSite();

        // An answer to a call of one's own is the first thing heard: a push would have gone before it.
        foreach (var conversation in new[] { elsewhere, stranger })
        {
            await conversation.Say("""{"type":1,"invocationId":"1","target":"changed","arguments":[]}""");
            Assert.Equal(3, (await conversation.Next()).GetProperty("type").GetInt32());
        }
    }

    [Fact]
    public async Task What_the_script_reads_is_kept_nowhere()
    {
        using var client = await _site.Client(await Reader());

        var answer = await client.GetAsync("/notices/since");

        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }

    private async Task RunsOut()
    {
        _world.Clock.MoveTo(_gap.CurrentCheck!.DueAt.AddMinutes(1));
        Assert.True((await _world.Use<CatchUpGapHandler>().Handle(Platform.Act.OfClock(), new CatchUpGap(_gap.Id))).IsDone);
    }

    /// <summary>A member asks about the gap, through the site, of which the requester alone is told.</summary>
    private async Task AskOnSite()
    {
        var asker = await _world.Person(_world.Bradford, Role.ServiceManager);
        using var scope = _site.Services.CreateScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<AskAboutGapHandler>().Handle(new Platform.Act(Guid.NewGuid(), asker.Id), new AskAboutGap(_gap.Id, _world.Bradford.Id, "Is it remote?"));
        Assert.True(outcome.IsDone, outcome.ToString());
    }

    private async Task<(string Turn, string At)> Shown(Person reader)
    {
        var browser = await _site.Browser(reader);
        await browser.Open($"/gaps/{_gap.Reference}");
        var shown = browser.Page.QuerySelector("[data-record]")!;
        return (shown.GetAttribute("data-turn")!, shown.GetAttribute("data-shown")!);
    }

    private async Task<Person> Reader()
    {
        await using var db = _world.OpenDb();
        return db.Set<Person>().Single(person => person.Id == _gap.RequesterId);
    }

    private async Task<string?> Changed(Person reader, string turn, string shown)
    {
        using var client = await _site.Client(reader);
        var answer = await client.GetStringAsync(string.Create(CultureInfo.InvariantCulture, $"/notices/since?record={_gap.Id}&turn={turn}&shown={shown}"));
        return JsonDocument.Parse(answer).RootElement.GetProperty("changed").GetString();
    }
}
