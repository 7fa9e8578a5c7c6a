using TalentPool.Browser.Tests.Support;
using TalentPool.Domain;
using TalentPool.Tests.Features.Gaps;

namespace TalentPool.Browser.Tests.Journeys;

/// <summary>Nobody is the bottleneck: a deputy stands in, an answer stands for weeks, and who holds something up is reminded.</summary>
public sealed class StandInJourneyTests : LiveTests
{
    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task A_deputy_gives_a_standing_answer_that_answers_the_next_gap_at_once(Way way)
    {
        var world = Live.World;
        var headPerson = await world.Person(world.Bradford, Role.HeadOfService);
        var deputyPerson = await world.Person(world.Bradford, Role.ServiceManager);
        var head = await Live.Visit(headPerson, way);
        await head.Open($"/people/{deputyPerson.Id}");
        await head.Follow("Give a role");
        await head.Select("Role", "Head of service");
        await head.Select("Deputy for (optional)", $"{headPerson.Name} (Head of service)");
        await head.Press("Give role");
        await head.IsShownErrors("last day");
        await head.FillDate("Last day (optional; a deputy must have one)", new DateOnly(2026, 12, 11));
        await head.Press("Give role");
        await head.Sees($"for {headPerson.Name}");

        var deputy = await Live.Visit(deputyPerson, way);
        await deputy.Open("/standing-answers");
        await deputy.Follow("Give a standing answer");
        await deputy.Select("Skill", "Civil litigation: Possession claims");
        await deputy.Choose("Working");
        await deputy.Choose("No capacity");
        await deputy.FillDate("Last day", new DateOnly(2026, 12, 11));
        await deputy.Press("Give standing answer");
        await deputy.Sees($"{deputyPerson.Name} for {headPerson.Name}");

        var scene = new GapScene(world);
        var gap = await scene.Posted();
        var requester = await Live.Visit(await scene.Requester(), way);
        await requester.Open($"/gaps/{gap.Reference}/answers");
        await requester.Sees("by a standing answer");
    }

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task Who_holds_something_up_is_nudged_once_a_day(Way way)
    {
        var world = Live.World;
        var scene = new GapScene(world);
        await world.Person(world.Bradford, Role.ServiceManager);
        var requester = await Live.Visit(await scene.Requester(), way);
        await scene.Posted();

        await requester.Open("/waiting");
        await requester.Select("Who has to act", "Bradford");
        await requester.Press("Show");
        await requester.Press("Nudge", exact: false);
        await requester.Sees("The nudge is sent");
        await requester.Sees("Nudged today");
    }
}
