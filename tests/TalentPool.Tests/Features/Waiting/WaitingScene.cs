using TalentPool.Domain;
using TalentPool.Features.Waiting;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Waiting;

/// <summary>What a person sees waiting, and how they nudge whoever holds it up.</summary>
internal static class WaitingScene
{
    public static async Task<IReadOnlyList<WaitingItem>> Items(World world, Person person)
    {
        await using var db = world.OpenDb();
        return await new WaitingList(db).Of(await world.Actor(person.Id), world.Clock.UtcNow);
    }

    public static Task<Outcome> Nudge(World world, Person by, WaitingItem item) =>
        world.Use<NudgeHolderHandler>().Handle(OfferScene.By(by), new NudgeHolder(item.Item.RootId, item.Item.Key));
}
