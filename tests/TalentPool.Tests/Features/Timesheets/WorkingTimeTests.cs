using TalentPool.Domain.Officers;
using TalentPool.Features.Officers;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;
using static TalentPool.Tests.Features.Timesheets.HoursScene;

namespace TalentPool.Tests.Features.Timesheets;

/// <summary>The officer works 47:30 hours a week at home, of which fifteen are set aside for the placement.</summary>
public sealed class WorkingTimeTests : IAsyncLifetime
{
    private World _world = null!;
    private HoursScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await OnePlacement(_world);
        foreach (var from in (await _scene.Placed.OfficerRecord()).UsualWeeks.Select(week => week.From))
        {
            OfferScene.Must(await _world.Use<SetUsualWeekHandler>().Handle(By(_scene.Placed.LineManager), new SetUsualWeek(_scene.Placed.Offers.OfficerId, from, [570, 570, 570, 570, 570, 0, 0])));
        }
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task The_officer_and_the_line_manager_are_warned_when_a_week_brings_the_average_over_48_hours_and_nobody_else_is()
    {
        OfferScene.Must(await _scene.Save(true, (_scene.First, [.. Enumerable.Range(0, 5).Select(day => Entry(Monday.AddDays(day), 840))])));

        foreach (var warned in new[] { _scene.Officer, _scene.Placed.LineManager })
        {
            Assert.Single(await _scene.Placed.Told(warned), nameof(WorkingTimeExceeded));
        }

        foreach (var other in new[] { _scene.Supervisor, _scene.BudgetHolder, _scene.Placed.HostHead, _scene.Placed.HomeHead })
        {
            Assert.DoesNotContain(nameof(WorkingTimeExceeded), await _scene.Placed.Told(other));
        }

        await using var site = new Site(_world);
        Assert.Contains("The limit is 48 hours", await Read(site, _scene.Officer, "/hours/2027-01-11"));
        Assert.Contains("hours a week on average", await Read(site, _scene.Placed.LineManager, $"/team/{_scene.Placed.Offers.OfficerId}/availability"));
        Assert.DoesNotContain("hours a week on average", await Read(site, _scene.Supervisor, $"/hours/sheets/{(await _scene.Sheet()).Id}"));
    }

    [Fact]
    public async Task Nobody_is_warned_of_an_average_up_to_48_hours_nor_of_a_week_that_is_not_handed_in()
    {
        OfferScene.Must(await _scene.Save(false, (_scene.First, [.. Enumerable.Range(0, 5).Select(day => Entry(Monday.AddDays(day), 840))])));
        Assert.DoesNotContain(nameof(WorkingTimeExceeded), await _scene.Placed.Told(_scene.Officer));

        OfferScene.Must(await _scene.Save(true, (_scene.First, [.. Enumerable.Range(0, 5).Select(day => Entry(Monday.AddDays(day), 600))])));
        Assert.DoesNotContain(nameof(WorkingTimeExceeded), await _scene.Placed.Told(_scene.Officer));
    }

    [Fact]
    public async Task A_new_starter_is_averaged_over_the_weeks_since_the_first_day_that_the_home_gave()
    {
        var (officer, started) = (await _scene.Placed.OfficerRecord(), Monday.AddDays(-7));
        var post = new OfficerPost(officer.PostTitle, officer.Grade, officer.LineManagerId, officer.ServiceAreaId, officer.DisciplineId, officer.CrossAuthorityWork, officer.ContractTermsOn, started);
        OfferScene.Must(await _world.Use<ChangePostHandler>().Handle(By(_scene.Placed.LineManager), new ChangePost(officer.Id, post)));

        // The same hours as of the officer before, who has long been there and is not over the limit.
        OfferScene.Must(await _scene.Save(true, (_scene.First, [.. Enumerable.Range(0, 5).Select(day => Entry(Monday.AddDays(day), 600))])));

        Assert.Single(await _scene.Placed.Told(_scene.Officer), nameof(WorkingTimeExceeded));
        await using var site = new Site(_world);
        Assert.Contains("on average over 2 weeks", await Read(site, _scene.Officer, "/hours/2027-01-11"));
        Assert.DoesNotContain("on average", await Read(site, _scene.Officer, "/hours/2026-12-28"));
    }

    [Fact]
    public async Task The_week_says_at_once_which_of_its_days_are_leave_or_a_bank_holiday_and_warns_of_time_on_them()
    {
        OfferScene.Must(await _world.Use<RecordLeaveHandler>().Handle(By(_scene.Officer), new RecordLeave(_scene.Placed.Offers.OfficerId, Monday.AddDays(1), Monday.AddDays(1))));
        await using var site = new Site(_world);
        Assert.Contains("You are on leave on Tue 12 Jan", await Read(site, _scene.Officer, "/hours/2027-01-11"));
        Assert.Contains("Fri 26 Mar is a bank holiday", await Read(site, _scene.Officer, "/hours/2027-03-22"));

        OfferScene.Must(await _scene.Save(false, (_scene.First, [Entry(Monday.AddDays(1), 60)])));
        Assert.Contains("12 January 2027 is a day of leave", await Read(site, _scene.Officer, "/hours/2027-01-11"));
    }

    private static async Task<string> Read(Site site, Person person, string address)
    {
        var browser = await site.Browser(person);
        await browser.Open(address);
        return browser.Text;
    }
}
