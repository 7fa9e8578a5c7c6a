using TalentPool.Browser.Tests.Support;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Timesheets;
using Xunit.Abstractions;

namespace TalentPool.Browser.Tests.Journeys;

/// <summary>A week from the officer's keyboard to the budget holder's yes: three people, each in a browser of their own, told of what the others do.</summary>
public sealed class HoursJourneyTests(ITestOutputHelper output) : LiveTests
{
    private HoursScene _scene = null!;

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    [InlineData(Way.KeyboardAlone)]
    public async Task An_officer_logs_a_week_the_supervisor_confirms_it_and_the_budget_holder_approves_it(Way way)
    {
        var officer = await Live.Visit(_scene.Officer, way);
        var supervisor = await Live.Visit(_scene.Supervisor, way);
        await officer.Follow("Placements");
        await officer.Follow("My hours");
        await officer.Fill("Mon 11 Jan", "7:24");
        await officer.Fill("Tue 12 Jan", "25");
        await officer.Fill("Wed 13 Jan", "7h24");
        await officer.Press("Save and submit");
        await officer.IsShownErrors("A day has 24 hours");
        await Looks(officer, way);

        // What was typed in the other cells is still there.
        await officer.Fill("Tue 12 Jan", "7,4");
        await officer.Press("Save and submit");
        await officer.Sees("Hours submitted");
        await officer.Sees("22:12 hours in this week");
        await officer.Sees("Waits for confirmation");

        await supervisor.IsToldOf("has handed in the hours of 11 January to 17 January 2027");
        var holder = await Live.Visit(_scene.BudgetHolder, way);
        await supervisor.Follow("has handed in the hours of");
        await supervisor.Sees("22:12");
        await Looks(supervisor, way);
        await supervisor.Choose("Confirm");
        await supervisor.Press("Decide");
        await supervisor.Sees("Hours confirmed");
        await Looks(supervisor, way);

        await officer.SeesThatThePageHasChanged();
        await officer.Sees("Waits for approval");

        await holder.IsToldOf("are confirmed");
        await holder.Follow("are confirmed");
        await holder.Choose("Approve");
        await holder.Press("Decide");
        await holder.Sees("Hours approved");

        await officer.IsToldOf("are approved");
        await officer.Follow("are approved");
        await officer.Sees($"Approved by {_scene.BudgetHolder.Name}");
    }

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    [InlineData(Way.KeyboardAlone)]
    public async Task A_week_is_logged_in_under_a_minute(Way way)
    {
        OfferScene.Must(await _scene.Save(submit: true, (_scene.First, [HoursScene.Entry(HoursScene.Monday, 240)])));
        Live.World.Clock.Advance(TimeSpan.FromDays(7));
        var officer = await Live.Visit(_scene.Officer, way);

        var pace = officer.Times();
        await officer.Follow("Placements");
        await officer.Follow("My hours");
        await officer.Press("Copy last week’s rows");
        foreach (var (day, hours) in new[] { ("Mon 18 Jan", "7:24"), ("Tue 19 Jan", "7.4"), ("Wed 20 Jan", "7h24"), ("Thu 21 Jan", "444m"), ("Fri 22 Jan", "7") })
        {
            await officer.Fill(day, hours);
        }

        await officer.Press("Save and submit");
        await officer.Sees("36:36 hours in this week");

        output.WriteLine($"log_a_week_{way}_seconds: {pace.Needed.TotalSeconds:F0}");
        output.WriteLine($"log_a_week_{way}_pages: {pace.Pages}");
        Assert.InRange(pace.Needed, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.InRange(pace.Pages, 1, 4);
    }

    /// <summary>What looks at a page closely is script itself.</summary>
    private static Task Looks(Visitor visitor, Way way) => way == Way.WithoutScript ? Task.CompletedTask : visitor.LooksClosely();

    protected override async Task Prepare() => _scene = await HoursScene.OnePlacement(Live.World);
}
