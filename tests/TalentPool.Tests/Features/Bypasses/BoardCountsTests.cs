using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Bypasses;
using TalentPool.Features.Gaps.Posting;
using TalentPool.Tests.Features.Clearances;
using TalentPool.Tests.Features.Gaps;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Bypasses;

/// <summary>What the board reads of each authority in figures, held against records of which each kind has a number of its own.</summary>
public sealed class BoardCountsTests
{
    [Fact]
    public async Task The_board_counts_for_each_authority_what_was_agreed_as_urgent_cleared_in_an_emergency_or_sent_around_the_gate()
    {
        await using var world = await World.Create();
        var gate = await GateScene.Of(world);
        foreach (var _ in new[] { 1, 2 })
        {
            OfferScene.Must(await world.Use<RecordBypassHandler>().Handle(
                GateScene.By(gate.Requester), new RecordBypass(gate.Offers.GapId, BypassKind.Found, "An invoice of the firm", null, null, "Fish & Co LLP", 120_000)));
        }

        OfferScene.Must(await world.Use<RecordFoundWorkHandler>().Handle(GateScene.By(await world.Person(world.Kirklees, Role.Finance)), new RecordFoundWork(
            world.Kirklees.Id, world.Legal.Id, new FoundWork("Housing claims", IsSaid: false, "Fish & Co LLP", 120_000, new DateTime(2026, 10, 1, 0, 0, 0, DateTimeKind.Utc), "An invoice of October"))));
        await gate.PostUrgent();
        await gate.EmergencyGranted();
        OfferScene.Must(await gate.Outsource());
        await PostedAsAgreedUrgent(world);

        await using var db = world.OpenDb();
        var board = await world.Actor(gate.Board.Id);
        var today = new DateOnly(2026, 11, 23);
        var reading = Assert.Single(await BoardReading.For(db, board, world.Clock.UtcNow.AddMonths(-1), today));

        Assert.Equal([new BoardCount("Kirklees", 0, 0, 0, 1, 0, 0), new BoardCount("Leeds", 3, 0, 1, 2, 1, 1)], reading.Counts);
        Assert.Equal([0, 33], reading.Counts.Select(count => count.CoveredPercent));
        Assert.Equal((3, 1, 1), (reading.Bypasses.Count, reading.Emergencies.Count, reading.UrgentExceptions.Count));

        var later = Assert.Single(await BoardReading.For(db, board, world.Clock.UtcNow.AddDays(1), today));
        Assert.All(later.Counts, count => Assert.Equal((0, 0, 0, 0, 0), (count.Posted, count.Cleared, count.Bypasses, count.Emergencies, count.Urgent)));
    }

    private static async Task PostedAsAgreedUrgent(World world)
    {
        var scene = new GapScene(world);
        var id = await scene.CompleteDraft();
        OfferScene.Must(await world.Use<AskForUrgencyHandler>().Handle(await scene.ByRequester(), new AskForUrgency(id, Urgency.Urgent, "A hearing was moved.")));
        var head = await world.Person(world.Leeds, Role.HeadOfService);
        OfferScene.Must(await world.Use<AgreeUrgencyHandler>().Handle(OfferScene.By(head), new AgreeUrgency(id, (await scene.Read(id)).Version)));
        OfferScene.Must(await world.Use<PostGapHandler>().Handle(await scene.ByRequester(), new PostGap(id, (await scene.Read(id)).Version)));
    }
}
