using System.Net;
using AngleSharp.Html.Dom;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;
using static TalentPool.Tests.Features.Timesheets.HoursScene;

namespace TalentPool.Tests.Features.Timesheets;

public sealed class CorrectPageTests : IAsyncLifetime
{
    private World _world = null!;
    private HoursScene _scene = null!;
    private Site _site = null!;
    private Timesheet _approved = null!;

    private string Address => $"/hours/sheets/{_approved.Id}/correct";

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await OnePlacement(_world);
        _approved = await _scene.Approved(600);
        _site = new Site(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task An_officer_types_what_it_should_have_been_and_everybody_reads_both_figures()
    {
        var officer = await Open(_scene.Officer, $"/hours/sheets/{_approved.Id}");
        await officer.Open(Address);
        Assert.Contains("Now 10:00", officer.Text);
        await officer.SubmitAndFollow(
            "correct-hours", ("Model.Rows[0].Hours[0]", "8:30"), ("Model.Rows[0].Hours[1]", "0:30"), ("Model.More[0].Hours[2]", "1"), ("Model.More[0].Activity", "Hearing"), ("Model.Reason", "I had counted the way home."));

        Assert.Contains("Correction submitted", officer.Text);
        var correction = (await _scene.Sheets()).Single(sheet => sheet.IsCorrection);
        Assert.Equal([(Monday, -90, "Drafting"), (Monday.AddDays(1), 30, "Drafting"), (Monday.AddDays(2), 60, "Hearing")], correction.Worked.OrderBy(entry => entry.Day).Select(entry => (entry.Day, entry.Minutes, entry.Activity)));
        var supervisor = await Open(_scene.Supervisor, $"/hours/sheets/{correction.Id}");
        Assert.Contains("10:00 before", supervisor.Text);
        Assert.Contains("10:00 with this correction", supervisor.Text);
        Assert.Contains("I had counted the way home.", supervisor.Text);
        await officer.Open($"/hours/sheets/{_approved.Id}");
        Assert.Contains("I had counted the way home.", officer.Text);
        await officer.Open(Address);
        Assert.Contains("waits to be decided on", officer.Text);
    }

    [Fact]
    public async Task Several_rows_that_were_left_out_are_added_without_script_and_one_of_them_is_not_charged()
    {
        var officer = await Open(_scene.Officer, Address);
        await officer.Submit("correct-hours", ("Model.Rows[0].Hours[0]", "9:00"), ("Model.More[0].Hours[1]", "1"), ("Model.More[0].Activity", "Hearing"), ("Do", "add"));

        Assert.Equal(HttpStatusCode.OK, officer.Status);
        Assert.Empty(officer.Errors);
        Assert.Equal(("9:00", "1", "Hearing", ""), (Value(officer, "Model.Rows[0].Hours[0]"), Value(officer, "Model.More[0].Hours[1]"), Value(officer, "Model.More[0].Activity"), Value(officer, "Model.More[1].Hours[1]")));
        Assert.True(officer.Page.QuerySelector("details:has([name='Model.More[1].Hours[1]'])")!.HasAttribute("open"));
        Assert.Single(await _scene.Sheets());

        await officer.Submit("correct-hours", ("Model.More[1].Hours[2]", "2:30"), ("Model.More[1].Activity", "Induction"), ("Model.More[1].IsFree", "yes"), ("Model.Reason", "The second day was missing."));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, officer.Status);
        Assert.Equal(TimesheetRefusals.NotChargeableReasonMissing.Sentence, Assert.Single(officer.Errors));
        Assert.Equal("2:30", Value(officer, "Model.More[1].Hours[2]"));

        await officer.SubmitAndFollow("correct-hours", ("Model.More[1].WhyFree", "Every new starter has it."));
        var correction = (await _scene.Sheets()).Single(sheet => sheet.IsCorrection);
        Assert.Equal(
            [(Monday, -60, true, ""), (Monday.AddDays(1), 60, true, ""), (Monday.AddDays(2), 150, false, "Every new starter has it.")],
            correction.Worked.OrderBy(entry => entry.Day).Select(entry => (entry.Day, entry.Minutes, entry.IsChargeable, entry.NotChargeableReason)));
        Assert.Equal((150, 0), (correction.Minutes, correction.ChargeableMinutes));
    }

    [Fact]
    public async Task A_correction_that_was_sent_back_is_given_another_reason_or_withdrawn()
    {
        var officer = await Open(_scene.Officer, Address);
        await officer.SubmitAndFollow("correct-hours", ("Model.Rows[0].Hours[0]", "8:30"), ("Model.Reason", "I had counted the way home."));
        var correction = (await _scene.Sheets()).Single(sheet => sheet.IsCorrection);
        OfferScene.Must(await _scene.Return(_scene.Supervisor, correction.Id));

        await officer.Open(Address);
        await officer.SubmitAndFollow("correct-hours", ("Model.Reason", "I was at the dentist."));
        Assert.Equal(("I was at the dentist.", TimesheetStatus.Submitted), ((await _scene.Sheet(correction.Id)).CorrectionReason, (await _scene.Sheet(correction.Id)).Status));

        OfferScene.Must(await _scene.Return(_scene.Supervisor, correction.Id));
        await officer.Open($"/hours/sheets/{correction.Id}");
        await officer.SubmitAndFollow("withdraw-correction");
        Assert.Contains("Correction withdrawn", officer.Text);
        Assert.Equal((TimesheetStatus.Withdrawn, 0), ((await _scene.Sheet(correction.Id)).Status, (await _scene.Sheet(correction.Id)).Minutes));
        await officer.Open(Address);
        Assert.Contains("Now 10:00", officer.Text);
    }

    [Fact]
    public async Task What_cannot_be_is_said_in_its_cell_and_all_that_was_typed_is_kept()
    {
        var officer = await Open(_scene.Officer, Address);

        await officer.Submit("correct-hours", ("Model.Rows[0].Hours[0]", "half a day"), ("Model.Rows[0].Hours[1]", "2"), ("Model.Reason", "The hearing"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, officer.Status);
        Assert.Contains("Enter a time such as 7:24", Assert.Single(officer.Errors));
        Assert.Equal(("half a day", "2"), (Value(officer, "Model.Rows[0].Hours[0]"), Value(officer, "Model.Rows[0].Hours[1]")));
        await officer.Submit("correct-hours", ("Model.Rows[0].Hours[0]", "10:00"), ("Model.Rows[0].Hours[1]", ""));
        Assert.Contains("Nothing differs", Assert.Single(officer.Errors));
        Assert.Single(await _scene.Sheets());
    }

    [Fact]
    public async Task A_correction_that_was_sent_back_is_written_anew_from_the_officers_home()
    {
        var officer = await Open(_scene.Officer, Address);
        await officer.SubmitAndFollow("correct-hours", ("Model.Rows[0].Hours[0]", "9"), ("Model.Reason", "The hearing"));
        var correction = (await _scene.Sheets()).Single(sheet => sheet.IsCorrection);
        Assert.True((await _scene.Return(_scene.Supervisor, correction.Id)).IsDone);

        await officer.Open("/");
        Assert.Contains(officer.Page.Links, link => link.GetAttribute("href") == Address);
        await officer.Open(Address);
        Assert.Equal("9:00", Value(officer, "Model.Rows[0].Hours[0]"));
        await officer.SubmitAndFollow("correct-hours", ("Model.Rows[0].Hours[0]", "9:30"));
        Assert.Equal((-30, TimesheetStatus.Submitted), ((await _scene.Sheet(correction.Id)).Minutes, (await _scene.Sheet(correction.Id)).Status));
    }

    [Fact]
    public async Task It_is_the_officers_page_and_nobody_elses()
    {
        foreach (var other in new[] { _scene.Supervisor, _scene.BudgetHolder, _scene.Placed.LineManager, _scene.Placed.HostHead })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Open(other, Address)).Status);
        }
    }

    private static string? Value(Browser browser, string name) => ((IHtmlInputElement)browser.Page.QuerySelector($"[name='{name}']")!).Value;

    private async Task<Browser> Open(Person person, string address)
    {
        var browser = await _site.Browser(person);
        await browser.Open(address);
        return browser;
    }
}
