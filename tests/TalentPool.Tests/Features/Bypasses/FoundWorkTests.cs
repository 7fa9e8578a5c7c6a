using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Bypasses;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Bypasses;

/// <summary>Outside work for which no gap was ever posted is recorded, and seen like any bypass.</summary>
public sealed class FoundWorkTests : IAsyncLifetime
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
    public async Task It_is_on_the_boards_list_in_its_counts_and_in_its_inbox()
    {
        var board = await _world.Person(_world.Wakefield, ScopeKind.Partnership, _world.Partnership.Id, Role.BoardMember);
        var head = await _world.Person(_world.Leeds, Role.HeadOfService);

        OfferScene.Must(await Record(Role.Finance));

        await using var db = _world.OpenDb();
        var gap = await db.Set<Gap>().AsNoTracking().SingleAsync();
        Assert.Equal((GapStatus.Withdrawn, "WY-2026-0001"), (gap.Status, gap.Reference));
        var reading = Assert.Single(await BoardReading.For(db, await _world.Actor(board.Id), _world.Clock.UtcNow.AddMonths(-1), new DateOnly(2026, 11, 23)));
        var row = Assert.Single(reading.Bypasses);
        Assert.Equal(("Housing claims", 120_000L, BypassKind.Found), (row.Title, row.ValuePence!.Value, row.Kind!.Value));
        Assert.Equal(("Leeds", 0, 1), (reading.Counts[0].Authority, reading.Counts[0].Posted, reading.Counts[0].Bypasses));
        Assert.Contains(await _world.Inbox(board.Id), notice => notice.Rule.StartsWith("BypassRecorded", StringComparison.Ordinal));
        Assert.Contains(await _world.Inbox(head.Id), notice => notice.Rule.StartsWith("BypassRecorded", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Role.Finance, null)]
    [InlineData(Role.Auditor, null)]
    [InlineData(Role.HeadOfService, null)]
    [InlineData(Role.ServiceManager, null)]
    [InlineData(Role.Officer, "NotPermitted")]
    [InlineData(Role.BudgetHolder, "NotPermitted")]
    public async Task Those_who_come_across_it_may_record_it(Role role, string? refusal) => Assert.Equal(refusal, (await Record(role)).Refusal?.Name);

    [Fact]
    public async Task Nobody_records_it_of_another_authority_but_the_partnerships_auditor()
    {
        var bradford = await _world.Person(_world.Bradford, Role.Finance);
        var auditor = await _world.Person(_world.Wakefield, ScopeKind.Partnership, _world.Partnership.Id, Role.Auditor);
        var use = _world.Use<RecordFoundWorkHandler>();

        Assert.Equal("NotPermitted", (await use.Handle(OfferScene.By(bradford), OfLeeds())).Refusal?.Name);
        OfferScene.Must(await use.Handle(OfferScene.By(auditor), OfLeeds()));
    }

    [Fact]
    public async Task It_is_recorded_on_a_page_that_the_list_of_gaps_links()
    {
        var browser = await _site.Browser(await _world.Person(_world.Leeds, Role.Finance));
        await browser.Open("/gaps");
        Assert.Contains(browser.Page.Links, link => link.GetAttribute("href") == "/bypasses/new");
        await browser.Open("/bypasses/new");
        await browser.Submit("found");
        Assert.Contains("Enter what the work is", browser.Errors);

        await browser.SubmitAndFollow(
            "found", ("Model.Title", "Housing claims"), ("Model.Supplier", "Fish & Co LLP"), ("Model.Value", "1200"), ("Model.Kind", "Found"), ("Model.Explanation", "An invoice of October"));
        await browser.Open(browser.Location!);

        Assert.All(["An invoice of October", "Fish & Co LLP", "£1,200.00"], text => Assert.Contains(text, browser.Text));
    }

    [Fact]
    public async Task An_emergency_at_night_for_which_nothing_was_posted_is_recorded_with_its_hour_and_proof()
    {
        var browser = await _site.Browser(await _world.Person(_world.Leeds, Role.HeadOfService));
        await browser.Open("/bypasses/new");
        (string, string)[] work = [("Model.Title", "An injunction"), ("Model.Supplier", "A barrister"), ("Model.Kind", "EmergencyOutOfHours"), ("Model.Explanation", "Caravans blocked the gate")];
        await browser.Submit("found", work);
        Assert.All(["Enter the place where the proof is kept", "Enter the day on which it was instructed", "Enter the time of day at which it was instructed"], error => Assert.Contains(error, browser.Errors));

        var night = DateOnly.FromDateTime(_world.Clock.UtcNow.AddDays(-1));
        await browser.SubmitAndFollow("found",
        [
            .. work, ("Model.Proof", "The order in the file"), ("Model.InstructedTime", "22.40"),
            ("Model.InstructedOn.Day", $"{night.Day}"), ("Model.InstructedOn.Month", $"{night.Month}"), ("Model.InstructedOn.Year", $"{night.Year}"),
        ]);

        await using var db = _world.OpenDb();
        var bypass = Assert.Single((await db.Set<Gap>().AsNoTracking().SingleAsync()).Bypasses);
        Assert.Equal((BypassKind.EmergencyOutOfHours, "The order in the file", new TimeOnly(22, 40)), (bypass.Kind, bypass.Proof, TimeOnly.FromDateTime(bypass.InstructedAt!.Value)));
    }

    [Fact]
    public async Task A_draft_is_no_place_to_record_a_bypass_on()
    {
        var scene = new Gaps.GapScene(_world);
        var id = await scene.Draft();

        var outcome = await _world.Use<RecordBypassHandler>().Handle(await scene.ByRequester(), new RecordBypass(id, BypassKind.Found, "An invoice", null, null, null, null));

        Assert.Equal("NotFound", outcome.Refusal?.Name);
    }

    private async Task<Outcome> Record(Role role) =>
        await _world.Use<RecordFoundWorkHandler>().Handle(OfferScene.By(await _world.Person(_world.Leeds, role)), OfLeeds());

    private RecordFoundWork OfLeeds() => new(
        _world.Leeds.Id, _world.Legal.Id, new FoundWork("Housing claims", BypassKind.Found, "Fish & Co LLP", 120_000, new DateTime(2026, 10, 1, 0, 0, 0, DateTimeKind.Utc), "An invoice of October"));
}
