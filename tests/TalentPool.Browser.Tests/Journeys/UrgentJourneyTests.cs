using TalentPool.Browser.Tests.Support;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Tests.Features.Gaps;

namespace TalentPool.Browser.Tests.Journeys;

/// <summary>Court tomorrow: what cannot wait for the check, what was not made to wait, and the one person whom somebody wants.</summary>
public sealed class UrgentJourneyTests : LiveTests
{
    private static readonly DateOnly Tomorrow = new(2026, 11, 24);

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task An_emergency_is_cleared_by_two_people_and_the_board_sees_it(Way way)
    {
        var world = Live.World;
        var scene = new GapScene(world);
        var requester = await Live.Visit(await scene.Requester(), way);
        var head = await Live.Visit(await world.Person(world.Leeds, Role.HeadOfService), way);
        var director = await Live.Visit(await world.Person(world.Leeds, Role.Director), way);
        var gap = await scene.Posted(GapShape.HoursAWeek(Tomorrow, Tomorrow.AddDays(24), 22 * 60));

        await requester.Open($"/gaps/{gap.Reference}/clearance/emergency");
        await requester.Fill("Which one event makes this an emergency?", "An interim hearing listed for tomorrow");
        await requester.FillDate("First day of outside work", Tomorrow);
        await requester.FillDate("Last day of outside work", Tomorrow.AddDays(1));
        await requester.Fill("Hours of outside work in all", "38");
        await requester.Fill("Why can it not wait for the check?", "Nobody of ours is free, and the court sits at ten.");
        await requester.Press("Ask for emergency clearance");
        await requester.IsShownErrors("37");
        await requester.Fill("Hours of outside work in all", "10");
        await requester.Press("Ask for emergency clearance");
        await requester.Sees("Emergency clearance asked for");

        foreach (var (approver, said) in new[] { (head, "First approval recorded"), (director, "Clearance granted") })
        {
            await approver.Open("/");
            await approver.Follow("Decide on");
            await approver.Choose("Approve");
            await approver.Press("Confirm decision");
            await approver.Sees(said);
        }

        await BoardSees(way, gap.Reference, "An interim hearing");
    }

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task Work_instructed_at_night_is_recorded_by_noon_and_the_board_sees_it(Way way)
    {
        var scene = new GapScene(Live.World);
        var requester = await Live.Visit(await scene.Requester(), way);
        var gap = await scene.Posted();

        await requester.Open($"/gaps/{gap.Reference}/bypass");
        await requester.Choose("It was an emergency outside opening hours");
        await requester.Press("Record bypass");
        await requester.IsShownErrors("proof");
        await requester.Fill("Where is the proof kept?", "The order of that evening, in the file");
        await requester.FillDate("When was the work instructed, if it is known?", new DateOnly(2026, 11, 22));
        await requester.Fill("Time of day, if it is known", "22:30");
        await requester.Fill("Supplier, if it is known", "Night & Co");
        await requester.Fill("Value, if it is known", "1,200");
        await requester.Fill("What happened?", "An injunction had to be answered that night.");
        await requester.Press("Record bypass");
        await requester.Sees("Bypass recorded");

        await BoardSees(way, gap.Reference, "Emergency outside hours");
    }

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task One_home_is_asked_for_one_person_and_every_member_afterwards(Way way)
    {
        var world = Live.World;
        var scene = new GapScene(world);
        var requester = await Live.Visit(await scene.Requester(), way);
        var bradford = await Live.Visit(await world.Person(world.Bradford, Role.ServiceManager), way);
        var kirklees = await Live.Visit(await world.Person(world.Kirklees, Role.ServiceManager), way);
        var draft = $"/gaps/new/{await scene.CompleteDraft()}";

        await requester.Open($"{draft}/person?from=check");
        await requester.Choose("Yes");
        await requester.Select("Their authority", "Bradford");
        await requester.Fill("Their name or work email", "Ottoline Quennell");
        await requester.Press("Save and continue");
        await requester.Press("Post this gap");
        await requester.Sees("WY-2026-0001");

        await kirklees.Open("/enquiries");
        await kirklees.SeesNothingOf("WY-2026-0001");
        await bradford.Open("/");
        await bradford.Follow("Answer Leeds");
        await bradford.Sees("Ottoline Quennell");
        await bradford.Choose("No capacity");
        await bradford.Press("Send this answer");
        await bradford.Sees("Your answer has been sent");

        await kirklees.Open("/");
        await kirklees.Follow("Answer Leeds");
        await kirklees.SeesNothingOf("Ottoline Quennell");
    }

    private async Task BoardSees(Way way, string reference, string words)
    {
        var world = Live.World;
        var board = await Live.Visit(await world.Person(world.Bradford, ScopeKind.Partnership, world.Partnership.Id, Role.BoardMember), way);
        await board.Open("/board/outside-work");
        await board.Sees(reference);
        await board.Sees(words);
    }
}
