using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using TalentPool.Design;
using TalentPool.Domain.Waiting;
using TalentPool.Features.Privacy;
using TalentPool.Features.Waiting;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;
using static TalentPool.Tests.Features.Timesheets.HoursScene;

namespace TalentPool.Tests.Features.Timesheets;

/// <summary>Where hours show besides their own pages: what waits, the file of a person's own data, and what is left after their time.</summary>
public sealed class HoursElsewhereTests : IAsyncLifetime
{
    private World _world = null!;
    private HoursScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await OnePlacement(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Hours_wait_for_the_supervisor_and_then_for_a_budget_holder_and_both_sides_see_it()
    {
        var sheet = await _scene.Submitted(600);
        foreach (var reader in new[] { _scene.Placed.HostHead, _scene.Placed.HomeHead })
        {
            var item = Assert.Single(await Items(reader), item => item.Item.Kind == nameof(WaitKind.HoursConfirmation));
            Assert.Equal(($"The supervisor of Leeds has to confirm the hours of {Shown.Days(sheet.From, sheet.To)}", $"/hours/sheets/{sheet.Id}", _scene.Supervisor.Id), (item.Whom, item.Href, item.Item.HolderId!.Value));
            Assert.Equal(new DateTime(2027, 1, 22, 17, 0, 0, DateTimeKind.Utc), item.DueAt);
        }

        OfferScene.Must(await _scene.Confirm(_scene.Supervisor, sheet.Id));
        var approval = Assert.Single(await Items(_scene.Placed.HomeHead), item => item.Item.Kind == nameof(WaitKind.HoursApproval));
        OfferScene.Must(await _world.Use<NudgeHolderHandler>().Handle(By(_scene.Placed.HomeHead), new NudgeHolder(approval.Item.RootId, approval.Item.Key)));
        Assert.Contains(nameof(Nudged), await _scene.Placed.Told(_scene.BudgetHolder));

        OfferScene.Must(await _scene.Approve(_scene.BudgetHolder, sheet.Id));
        Assert.DoesNotContain(await Items(_scene.Placed.HomeHead), item => item.Item.Kind.StartsWith("Hours", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_officers_own_file_has_every_entry_and_nobody_elses_has()
    {
        await _scene.Submitted(600, "As counsel asked");

        var week = Assert.Single((await OwnData(_scene.Officer))["Hours"]!.AsArray())!;
        Assert.Equal(("2027-01-11", 600), ((string?)week["From"], (int)week["Minutes"]!));
        Assert.Equal("As counsel asked", (string?)Assert.Single(week["Entries"]!.AsArray())!["NoteForTheHost"]);
        Assert.Empty((await OwnData(_scene.Supervisor))["Hours"]!.AsArray());
    }

    [Fact]
    public async Task The_words_of_hours_go_with_their_placements_and_the_minutes_stay()
    {
        await Evidence.EvidenceScene.Adopt(_world, _scene.Placed.Requester.Id, _scene.Placed.Offers.GapId);
        var sheet = await _scene.Submitted(600, "As counsel asked");
        OfferScene.Must(await _scene.Return(_scene.Supervisor, sheet.Id));
        OfferScene.Must(await _scene.Save(true, (_scene.First, [Entry(Monday, 500, "As counsel asked")])));
        OfferScene.Must(await _scene.Confirm(_scene.Supervisor, sheet.Id));
        OfferScene.Must(await _scene.Approve(_scene.BudgetHolder, sheet.Id));
        _world.Clock.MoveTo(new DateTime(2027, 3, 30, 9, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await _scene.Placed.LetTimePass());
        _world.Clock.MoveTo(new DateTime(2034, 4, 1, 12, 0, 0, DateTimeKind.Utc));

        OfferScene.Must(await _world.Use<ForgetPlacementHandler>().Handle(Act.OfClock(), new ForgetPlacement(_scene.First)));

        sheet = await _scene.Sheet();
        var entry = Assert.Single(sheet.Worked);
        Assert.Equal((500, RecordErasure.Erased, RecordErasure.Erased, RecordErasure.Erased), (entry.Minutes, entry.Narrative, entry.Description, sheet.ReturnReason));
        await using var db = _world.OpenDb();
        var bodies = string.Concat(await db.Set<ChainEvent>().Where(link => link.Body != null).Select(link => link.Body).ToListAsync());
        Assert.DoesNotContain("As counsel asked", bodies, StringComparison.Ordinal);
        Assert.DoesNotContain("Tuesday is missing", bodies, StringComparison.Ordinal);
        Assert.Null((await Verification.Of(_world.Databases).Run()).Failure);
    }

    private async Task<IReadOnlyList<WaitingItem>> Items(Person reader)
    {
        await using var db = _world.OpenDb();
        return await new WaitingList(db).Of(await _world.Actor(reader.Id), _world.Clock.UtcNow);
    }

    private async Task<JsonNode> OwnData(Person person)
    {
        await using var site = new Site(_world);
        using var client = await site.Client(person);
        return JsonNode.Parse(await client.GetStringAsync("/account/data/file"))!;
    }
}
