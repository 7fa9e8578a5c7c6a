using System.Globalization;
using System.Text.Json;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Gaps;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Notices;

/// <summary>A page that shows a record asks whether it has changed since, and is told only what the reader was told of.</summary>
public sealed class ChangedRecordTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;
    private Gap _gap = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
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
    public async Task Whoever_was_not_told_learns_nothing()
    {
        var stranger = await _world.Person(_world.Wakefield, Role.Finance);

        _world.Clock.MoveTo(_gap.CurrentCheck!.DueAt.AddMinutes(1));
        Assert.True((await _world.Use<CatchUpGapHandler>().Handle(Platform.Act.OfClock(), new CatchUpGap(_gap.Id))).IsDone);

        Assert.Null(await Changed(stranger, "0", "0"));
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
