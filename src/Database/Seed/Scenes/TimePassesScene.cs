using TalentPool.Features.Gaps;
using TalentPool.Features.Officers;
using TalentPool.Features.Placements;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>The scans that the program would have run: each working day early and after the offices close, and once more now.</summary>
public sealed class TimePassesScene(DateTime now) : Scene
{
    public override void Write(Script script, Stage stage)
    {
        for (var day = -60; day < 0; day++)
        {
            script.At(stage.At(day, 8), "the morning scan", () => Scan(stage));
            script.At(stage.At(day, 17, 5), "the evening scan", () => Scan(stage));
        }

        script.At(now, "the scan of now", () => Scan(stage));
    }

    private static async Task Scan(Stage stage)
    {
        foreach (var officerId in await stage.Ask(db => DueAdverts.ToCatchUp(db, stage.Now)))
        {
            await stage.DoAsClock<CatchUpAdvertsHandler>((handler, act) => handler.Handle(act, new CatchUpAdverts(officerId)));
        }

        foreach (var gapId in await stage.Ask(db => GapsDue.ToCatchUp(db, stage.Now)))
        {
            await stage.DoAsClock<CatchUpGapHandler>((handler, act) => handler.Handle(act, new CatchUpGap(gapId)));
        }

        foreach (var placementId in await stage.Ask(db => PlacementsDue.ToCatchUp(db, stage.Now)))
        {
            await stage.DoAsClock<CatchUpPlacementHandler>((handler, act) => handler.Handle(act, new CatchUpPlacement(placementId)));
        }
    }
}
