using TalentPool.Features.Gaps;
using TalentPool.Features.Health;
using TalentPool.Features.Officers;
using TalentPool.Features.Placements;

namespace TalentPool.Database.Seed.Scenes;

/// <summary>
/// The scans that the program would have run. Adverts and placements change at midnight and are looked at early on each working day,
/// deadlines fall while the offices are open and are looked at after they close, and all of it once more now. Yesterday the auditors
/// were told the heads of the chains.
/// </summary>
public sealed class TimePassesScene(DateTime now) : Scene
{
    public override void Write(Script script, Stage stage)
    {
        for (var day = -60; day < 0; day++)
        {
            script.At(stage.At(day, 8), "the morning scan", () => OfDays(stage));
            script.At(stage.At(day, 17, 5), "the evening scan", () => OfDeadlines(stage));
        }

        script.At(stage.At(-1, 6), "auditors are told the heads of the chains", () =>
            stage.DoAsClock<TellChainHeadsHandler>((handler, act) => handler.Handle(act, new TellChainHeads())));
        script.At(now, "the scan of now", () => OfDays(stage));
        script.At(now, "the scan of now", () => OfDeadlines(stage));
    }

    private static async Task OfDays(Stage stage)
    {
        foreach (var officerId in await stage.Ask(db => DueAdverts.ToCatchUp(db, stage.Now)))
        {
            await stage.DoAsClock<CatchUpAdvertsHandler>((handler, act) => handler.Handle(act, new CatchUpAdverts(officerId)));
        }

        foreach (var placementId in await stage.Ask(db => PlacementsDue.ToCatchUp(db, stage.Now)))
        {
            await stage.DoAsClock<CatchUpPlacementHandler>((handler, act) => handler.Handle(act, new CatchUpPlacement(placementId)));
        }
    }

    private static async Task OfDeadlines(Stage stage)
    {
        foreach (var gapId in await stage.Ask(db => GapsDue.ToCatchUp(db, stage.Now)))
        {
            await stage.DoAsClock<CatchUpGapHandler>((handler, act) => handler.Handle(act, new CatchUpGap(gapId)));
        }
    }
}
