using System.Net;
using AngleSharp.Html.Dom;
using TalentPool.Domain;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;
using static TalentPool.Tests.Features.Timesheets.HoursScene;

namespace TalentPool.Tests.Features.Timesheets;

public sealed class HoursPagesTests : IAsyncLifetime
{
    private const string Week = "/hours/2027-01-11";

    private World _world = null!;
    private HoursScene _scene = null!;
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await OnePlacement(_world);
        _site = new Site(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task An_officer_types_a_week_and_hands_it_in_and_the_host_decides_on_it()
    {
        var officer = await Open(_scene.Officer, Week);
        await officer.SubmitAndFollow("save-week", ("Do", "submit"), ("Model.Rows[0].Hours[0]", "7:24"), ("Model.Rows[0].Hours[1]", "7,4"), ("Model.Rows[0].Hours[2]", "7h24"),
            ("Model.Rows[0].Activity", "Drafting"));
        Assert.Contains("Waits for confirmation", officer.Text);
        Assert.Contains("22:12", officer.Text);

        var supervisor = await Open(_scene.Supervisor, "/approvals");
        await supervisor.Open(supervisor.Page.QuerySelector("main h2 a")!.GetAttribute("href")!);
        await supervisor.SubmitAndFollow("decide-hours", ("Model.Decision", "confirm"));
        var holder = await Open(_scene.BudgetHolder, "/approvals");
        await holder.Open(holder.Page.QuerySelector("main h2 a")!.GetAttribute("href")!);
        await holder.SubmitAndFollow("decide-hours", ("Model.Decision", "approve"));

        Assert.Equal((TimesheetStatus.Approved, 1332), ((await _scene.Sheet()).Status, (await _scene.Sheet()).Minutes));
    }

    [Theory]
    [InlineData(0, "half a day", "Enter a time such as 7:24")]
    [InlineData(1, "-2", "Enter a time of nothing or more")]
    [InlineData(2, "25", "A day has 24 hours")]
    [InlineData(5, "3", "This day is still to come")]
    public async Task A_cell_that_cannot_be_says_so_and_everything_that_was_typed_is_kept(int day, string typed, string sentence)
    {
        var cell = $"Model.Rows[0].Hours[{day}]";
        var officer = await Open(_scene.Officer, Week);

        await officer.Submit("save-week", ("Do", "save"), ("Model.Rows[0].Hours[3]", "7.4"), ("Model.Rows[0].Narrative", "As counsel asked"), (cell, typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, officer.Status);
        Assert.Contains(sentence, Assert.Single(officer.Errors));
        Assert.Equal((typed, "7.4", "As counsel asked"), (Value(officer, cell), Value(officer, "Model.Rows[0].Hours[3]"), ((IHtmlTextAreaElement)officer.Page.QuerySelector("[name='Model.Rows[0].Narrative']")!).Value));
        Assert.Equal($"#{officer.Page.QuerySelector($"[name='{cell}']")!.Id}", officer.Page.QuerySelector(".govuk-error-summary__list a")!.GetAttribute("href"));
        Assert.Empty(await _scene.Sheets());
    }

    [Fact]
    public async Task A_second_tab_is_told_that_the_week_has_changed_and_overwrites_nothing()
    {
        OfferScene.Must(await _scene.Save(false, (_scene.First, [Entry(Monday, 240)])));
        var first = await Open(_scene.Officer, Week);
        var second = await Open(_scene.Officer, Week);
        await first.SubmitAndFollow("save-week", ("Do", "save"), ("Model.Rows[0].Hours[0]", "5"));

        await second.Submit("save-week", ("Do", "save"), ("Model.Rows[0].Hours[0]", "6"));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Equal("6", Value(second, "Model.Rows[0].Hours[0]"));
        Assert.Equal(300, (await _scene.Sheet()).Minutes);
        Assert.Contains("Drafting, M-77: Mon 11 Jan 5:00", second.Text);

        // Both have been seen now, so that the second may be saved over the first.
        await second.SubmitAndFollow("save-week", ("Do", "save"));
        Assert.Equal((360, 1), ((await _scene.Sheet()).Minutes, (await _scene.Sheet()).Worked.Count()));
    }

    [Fact]
    public async Task A_week_of_a_hundred_rows_is_saved_and_handed_in()
    {
        OfferScene.Must(await _scene.Save(false, (_scene.First, [.. Enumerable.Range(0, 100).Select(row => Entry(Monday.AddDays(row % 5), 6, $"Call {row}"))])));
        var officer = await Open(_scene.Officer, Week);

        await officer.SubmitAndFollow("save-week", ("Do", "submit"));

        Assert.Contains("Hours submitted", officer.Text);
        Assert.Equal((600, 100, TimesheetStatus.Submitted), ((await _scene.Sheet()).Minutes, (await _scene.Sheet()).Worked.Count(), (await _scene.Sheet()).Status));
    }

    [Fact]
    public async Task Rows_that_came_in_meanwhile_stand_among_those_that_were_typed_and_are_kept()
    {
        OfferScene.Must(await _scene.Save(false, (_scene.First, [Entry(Monday, 240)])));
        var officer = await Open(_scene.Officer, Week);
        OfferScene.Must(await _scene.Save(false, (_scene.First, [.. (await _scene.Sheet()).Worked.Select(entry => entry.ToTerms()), Entry(Monday.AddDays(1), 90, "Loaded")])));

        await officer.Submit("save-week", ("Do", "save"), ("Model.Rows[0].Hours[0]", "5"));
        Assert.Equal(HttpStatusCode.Conflict, officer.Status);
        await officer.SubmitAndFollow("save-week", ("Do", "save"));

        Assert.Equal([90, 300], (await _scene.Sheet()).Worked.Select(entry => entry.Minutes).Order());
    }

    [Fact]
    public async Task Hours_on_a_placement_that_no_longer_runs_are_never_dropped_without_a_word()
    {
        var officer = await Open(_scene.Officer, Week);

        await officer.Submit("save-week", ("Do", "save"), ("Model.Rows[0].Placement", $"{Guid.NewGuid()}"), ("Model.Rows[0].Hours[0]", "5"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, officer.Status);
        Assert.Contains("no longer runs in this week", officer.Text);
    }

    [Fact]
    public async Task The_enter_key_saves_and_hands_nothing_in()
    {
        var officer = await Open(_scene.Officer, Week);
        var first = officer.Page.QuerySelector("form.app-hours button[type=submit]")!;
        Assert.Equal(("Do", "save"), (first.GetAttribute("name"), first.GetAttribute("value")));

        await officer.SubmitAndFollow("save-week", ("Do", "save"), ("Model.Rows[0].Hours[0]", "5"));

        Assert.Equal(TimesheetStatus.Draft, (await _scene.Sheet()).Status);
    }

    [Fact]
    public async Task The_rows_of_the_week_before_are_copied_without_their_hours()
    {
        OfferScene.Must(await _scene.Save(false, (_scene.First, [Entry(Monday, 240)])));
        _world.Clock.Advance(TimeSpan.FromDays(7));
        var officer = await Open(_scene.Officer, "/hours");

        await officer.Submit("save-week", ("Do", "copy"));

        Assert.Equal(HttpStatusCode.OK, officer.Status);
        Assert.Equal(("Drafting", "M-77", ""), (Value(officer, "Model.Rows[0].Activity"), Value(officer, "Model.Rows[0].Matter"), Value(officer, "Model.Rows[0].Hours[0]") ?? ""));
        await officer.SubmitAndFollow("save-week", ("Do", "save"), ("Model.Rows[0].Hours[0]", "1:15"));
        Assert.Equal("Drafting", (await _scene.Sheets()).Last().Worked.Single().Activity);
    }

    [Fact]
    public async Task A_row_more_keeps_what_was_typed_and_a_row_that_is_emptied_goes()
    {
        var officer = await Open(_scene.Officer, Week);
        await officer.Submit("save-week", ("Do", $"add-{_scene.First}"), ("Model.Rows[0].Hours[0]", "2"));
        Assert.Equal("2", Value(officer, "Model.Rows[0].Hours[0]"));

        await officer.SubmitAndFollow("save-week", ("Do", "save"), ("Model.Rows[1].Hours[0]", "3"), ("Model.Rows[1].Activity", "Hearing"));
        Assert.Equal([120, 180], (await _scene.Sheet()).Worked.Select(entry => entry.Minutes).Order());

        var row = Value(officer, "Model.Rows[0].Activity") == "Hearing" ? 0 : 1;
        await officer.SubmitAndFollow("save-week", ("Do", "save"), ($"Model.Rows[{row}].Hours[0]", ""));
        Assert.Equal(120, Assert.Single((await _scene.Sheet()).Worked).Minutes);
    }

    [Fact]
    public async Task The_note_for_the_host_is_read_by_the_host_and_the_officer_and_never_by_the_home()
    {
        var sheet = await _scene.Submitted(600, "As counsel asked");

        foreach (var reader in new[] { _scene.Officer, _scene.Supervisor, _scene.BudgetHolder, _scene.Placed.Requester })
        {
            Assert.Contains("As counsel asked", (await Open(reader, $"/hours/sheets/{sheet.Id}")).Text);
        }

        foreach (var reader in new[] { _scene.Placed.LineManager, _scene.Placed.HomeHead, _scene.Placed.HomeFinance })
        {
            var browser = await Open(reader, $"/hours/sheets/{sheet.Id}");
            Assert.Equal(HttpStatusCode.OK, browser.Status);
            Assert.Contains("Drafting a claim", browser.Text);
            Assert.DoesNotContain("As counsel asked", browser.Page.Source.Text);
        }
    }

    [Fact]
    public async Task A_deputys_step_reads_as_theirs_for_the_person_they_stand_in_for()
    {
        var deputy = await _scene.DeputyFor(_scene.Supervisor, Role.ServiceManager);
        var sheet = await _scene.Submitted(600);
        OfferScene.Must(await _scene.Confirm(deputy, sheet.Id));

        Assert.Contains($"Confirmed by {deputy.Name} for {_scene.Supervisor.Name}", (await Open(_scene.Officer, $"/hours/sheets/{sheet.Id}")).Text);
    }

    [Fact]
    public async Task Forms_that_are_posted_by_hand_are_refused_as_the_acts_are_and_show_nothing_more()
    {
        var sheet = await _scene.Submitted(600, "As counsel asked");
        var stranger = await _world.Person(_world.Kirklees, Role.HeadOfService, Role.BudgetHolder);
        foreach (var (person, status) in new[]
        {
            (_scene.Placed.LineManager, HttpStatusCode.Forbidden), (_scene.Placed.HomeHead, HttpStatusCode.Forbidden), (_scene.Officer, HttpStatusCode.Forbidden),
            (_scene.Placed.HostFinance, HttpStatusCode.Forbidden), (stranger, HttpStatusCode.NotFound),
        })
        {
            foreach (var decision in new[] { "confirm", "approve", "return" })
            {
                var browser = await ByHand(person, $"/hours/sheets/{sheet.Id}", "decide-hours", ("Model.SeenVersion", $"{sheet.Version}"), ("Model.Decision", decision), ("Model.Reason", "No"));
                Assert.Equal((person.Name, decision, status), (person.Name, decision, browser.Status));
                if (person == _scene.Placed.LineManager || person == _scene.Placed.HomeHead || person == stranger)
                {
                    Assert.DoesNotContain("As counsel asked", browser.Page.Source.Text);
                }
            }
        }

        Assert.Equal(TimesheetStatus.Submitted, (await _scene.Sheet()).Status);
    }

    [Fact]
    public async Task Someone_without_an_officers_record_has_no_week_and_an_address_that_is_no_day_leads_nowhere()
    {
        var officer = await Open(_scene.Officer, "/hours/2027-13-01");
        Assert.Equal(HttpStatusCode.NotFound, officer.Status);

        var unregistered = await Open(await _world.Person(_world.Bradford, Role.Officer), "/hours");
        Assert.Contains("You are not registered as an officer", unregistered.Text);
    }

    private static string? Value(Browser browser, string name) => ((IHtmlInputElement)browser.Page.QuerySelector($"[name='{name}']")!).Value;

    private async Task<Browser> Open(Person person, string address)
    {
        var browser = await _site.Browser(person);
        await browser.Open(address);
        return browser;
    }

    private async Task<Browser> ByHand(Person person, string address, string form, params (string Name, string Value)[] answers)
    {
        var browser = await Open(person, "/account");
        List<KeyValuePair<string, string>> fields =
        [
            new("__RequestVerificationToken", browser.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
            new("_handler", form), new("ActId", $"{Guid.NewGuid()}"),
            .. answers.Select(answer => new KeyValuePair<string, string>(answer.Name, answer.Value)),
        ];
        await browser.Send((address, fields));
        return browser;
    }
}
