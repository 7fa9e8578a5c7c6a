using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Placements;
using TalentPool.Features.Gaps;
using TalentPool.Features.Privacy;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Features.Evidence;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Placements;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Privacy;

/// <summary>Where one act changed several records, the erasure of one leaves none of its words with an event of another, and takes no words of another.</summary>
public sealed class ErasureAfterSharedActsTests : IAsyncLifetime
{
    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_gap_that_was_copied_goes_without_its_copy()
    {
        const string note = "The tenants have left.";
        var scene = new Gaps.GapScene(_world);
        var gap = await scene.Posted();
        OfferScene.Must(await _world.Use<WithdrawGapHandler>().Handle(await scene.ByRequester(), new WithdrawGap(gap.Id, gap.Version, HowMet.NotNeeded, note)));
        var copied = await _world.Use<CopyGapHandler>().Handle(await scene.ByRequester(), new CopyGap(gap.Id));
        OfferScene.Must(copied);
        Assert.Contains(nameof(TurnTaken), await scene.Kinds());
        Assert.Contains(note, await Bodies());

        _world.Clock.MoveTo(new DateTime(2027, 11, 24, 12, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await _world.Use<ForgetGapHandler>().Handle(Act.OfClock(), new ForgetGap(gap.Id)));

        Assert.DoesNotContain(note, await Bodies());
        Assert.Equal(gap.Title, (await scene.Read(copied.SubjectId!.Value)).Title);
        Assert.Contains(gap.Title, await Bodies());
        await Verifies();
    }

    [Fact]
    public async Task An_accepted_offer_leaves_the_rows_of_the_gap_with_the_gap_and_those_of_the_placement_with_the_placement()
    {
        var scene = await PlacementScene.Agreed(_world);
        await EvidenceScene.Adopt(_world, scene.Requester.Id, scene.Offers.GapId);
        OfferScene.Must(await scene.Cancel(scene.HostHead));

        var (ofPlacements, others) = (new HashSet<string>(), new HashSet<string>());
        foreach (var link in await Links())
        {
            (link.SubjectId == scene.PlacementId ? ofPlacements : others).UnionWith(EventBody.Rows(link.Body!).Select(row => row.Table));
        }

        Assert.Contains("Placements", ofPlacements);
        Assert.Contains("Gaps", others);
        Assert.DoesNotContain("Gaps", ofPlacements);
        Assert.DoesNotContain("Offers", ofPlacements);
        Assert.DoesNotContain("Placements", others);
    }

    [Fact]
    public async Task A_placement_that_was_cancelled_goes_and_the_gap_that_it_opened_again_stays()
    {
        var scene = await PlacementScene.Agreed(_world);
        await EvidenceScene.Adopt(_world, scene.Requester.Id, scene.Offers.GapId);
        OfferScene.Must(await scene.AddParty(scene.HostConflict));
        OfferScene.Must(await scene.Cancel(scene.HostHead));

        _world.Clock.MoveTo(new DateTime(2034, 4, 1, 12, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await _world.Use<ForgetPlacementHandler>().Handle(Act.OfClock(), new ForgetPlacement(scene.PlacementId)));

        Assert.DoesNotContain("Acme Lettings", await Bodies());
        Assert.DoesNotContain("Two of ours are ill.", await Bodies());
        Assert.Contains("A backlog of housing claims", await Bodies());
        Assert.Contains(await Links(), link => link.Kind == nameof(CheckStarted) || link.Kind == nameof(GapReopened));
        await Verifies();
    }

    [Fact]
    public async Task A_placement_that_a_substitute_took_over_goes_without_the_one_that_followed()
    {
        var scene = await SubstitutionScene.Of(_world);
        await EvidenceScene.Adopt(_world, scene.Placed.Requester.Id, scene.Placed.Offers.GapId);
        await scene.Released();
        OfferScene.Must(await scene.Take());
        var (first, second) = (scene.Placed.PlacementId, (await scene.Successor()).Id);
        Assert.NotEmpty(await ImagesOf(first));
        Assert.NotEmpty(await ImagesOf(second));
        _world.Clock.MoveTo(SubstitutionScene.From.AddDays(1).ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc));
        OfferScene.Must(await scene.Placed.LetTimePass());
        Assert.Equal(PlacementStatus.Ended, (await scene.Placed.Placement()).Status);

        _world.Clock.MoveTo(new DateTime(2034, 4, 1, 12, 0, 0, DateTimeKind.Utc));
        OfferScene.Must(await _world.Use<ForgetPlacementHandler>().Handle(Act.OfClock(), new ForgetPlacement(first)));

        Assert.All(await ImagesOf(first), image => Assert.DoesNotContain("LS100", image));
        Assert.DoesNotContain("SRA 123456", string.Concat(await ImagesOf(first)));
        Assert.Contains(await ImagesOf(second), image => image.Contains("LS100", StringComparison.Ordinal));
        await Verifies();
    }

    private async Task<List<ChainEvent>> Links()
    {
        await using var db = _world.OpenDb();
        return await db.Set<ChainEvent>().AsNoTracking().Where(link => link.Body != null && db.Set<Chain>().Any(chain => chain.Id == link.ChainId && chain.Scope == ChainScope.Partnership)).OrderBy(link => link.Id).ToListAsync();
    }

    private async Task<string> Bodies() => string.Join('\n', (await Links()).Select(link => link.Body));

    private async Task<List<string>> ImagesOf(Guid placementId)
    {
        await using var db = _world.OpenDb();
        var key = await db.Set<Placement>().AsNoTracking().Where(placement => placement.Id == placementId).Select(placement => placement.Reference).SingleAsync();
        return [.. (await Links()).SelectMany(link => EventBody.Rows(link.Body!)).Where(row => row.Table == "Placements" && row.Columns["Reference"]?.GetValue<string>() == key).Select(row => row.Columns.ToJsonString())];
    }

    private async Task Verifies()
    {
        var report = await Verification.Of(_world.Databases).Run();
        Assert.True(report.IsSound, report.Failure);
    }
}
