using TalentPool.Domain;
using TalentPool.Features.Health;
using TalentPool.Features.Rates;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Notices;

/// <summary>An auditor who has been told the heads of the chains: the smallest thing that anybody is told of.</summary>
public static class ToldAuditor
{
    public static async Task<Person> In(World world)
    {
        var auditor = await world.Person(world.Leeds, Role.Auditor);
        await RateEntered(world);
        await Tell(world);
        return auditor;
    }

    public static async Task Tell(World world) =>
        Assert.True((await world.Use<TellChainHeadsHandler>().Handle(Act.OfClock(), new TellChainHeads())).IsDone);

    public static async Task RateEntered(World world)
    {
        var finance = await world.Person(world.Leeds, Role.Finance);
        var outcome = await world.Use<EnterRateHandler>().Handle(new Act(Guid.NewGuid(), finance.Id), new EnterRate(world.Leeds.Id, "PO4", 5_400, new DateOnly(2026, 4, 1)));
        Assert.True(outcome.IsDone, outcome.ToString());
    }
}
