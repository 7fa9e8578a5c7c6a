using System.Net;
using System.Text;
using TalentPool.Domain;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Timesheets;

public sealed class ImportHoursPagesTests : IAsyncLifetime
{
    private World _world = null!;
    private HoursScene _scene = null!;
    private Site _site = null!;
    private string _reference = "";

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await HoursScene.OnePlacement(_world);
        _reference = (await _scene.Placed.Placement()).Reference;
        _site = new Site(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task Finance_sends_a_file_checks_it_and_loads_it()
    {
        var finance = await Sent($"Id,Placement,Date,Time,Description\nA1,{_reference},2027-01-11,7:24,A claim\n");
        Assert.Contains("A claim", finance.Text);
        Assert.Contains("7:24", finance.Text);

        await finance.SubmitAndFollow("take-in-hours");

        Assert.Contains("The hours were loaded", finance.Text);
        Assert.Equal(444, (await _scene.Sheet()).Minutes);
    }

    [Theory]
    [InlineData("Spent", "5:00")]
    [InlineData("Gone", null)]
    public async Task Columns_that_were_named_anew_since_the_check_keep_the_file_out_and_show_what_it_would_do_now(string column, string? hoursNow)
    {
        var finance = await Sent($"Id,Placement,Date,Time,Spent\nA1,{_reference},2027-01-11,7:24,5\n");
        var other = await Open(_scene.Placed.HomeFinance, $"/hours/import/columns/{_world.Bradford.Id}");
        await other.SubmitAndFollow("name-columns", ("Model.Names[3]", column));

        await finance.Submit("take-in-hours");

        Assert.Equal(HttpStatusCode.Conflict, finance.Status);
        Assert.Contains("somebody has changed the columns", Assert.Single(finance.Errors), StringComparison.Ordinal);
        Assert.Empty(await _scene.Sheets());
        if (hoursNow is null)
        {
            Assert.Contains("Nothing can be loaded yet", finance.Text, StringComparison.Ordinal);
            return;
        }

        Assert.Contains(hoursNow, finance.Text, StringComparison.Ordinal);
        await finance.SubmitAndFollow("take-in-hours");
        Assert.Equal(300, (await _scene.Sheet()).Minutes);
    }

    [Fact]
    public async Task Errors_are_listed_by_row_and_nothing_can_be_loaded()
    {
        var finance = await Sent($"Id,Placement,Date,Time\nA1,{_reference},2027-01-11,25\n");

        Assert.Contains("A day has 24 hours", finance.Text);
        Assert.DoesNotContain("take-in-hours", finance.Page.Source.Text);
    }

    [Fact]
    public async Task The_columns_are_named_on_a_page_and_wrong_names_are_said_beside_their_field()
    {
        var finance = await Open(_scene.Placed.HomeFinance, $"/hours/import/columns/{_world.Bradford.Id}");
        await finance.Submit("name-columns", ("Model.Names[0]", ""), ("Model.Names[1]", "Date"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, finance.Status);
        Assert.Equal(3, finance.Errors.Count);

        await finance.SubmitAndFollow("name-columns", ("Model.Names[0]", "Entry no"), ("Model.Names[1]", "Job"), ("Model.TimeUnit", "Units"));
        Assert.Contains("Entry no", finance.Text);
        Assert.Contains("units of six minutes", finance.Text);
    }

    [Fact]
    public async Task A_file_and_columns_of_another_authority_are_not_found()
    {
        var finance = await Sent($"Id,Placement,Date,Time\nA1,{_reference},2027-01-11,4\n");
        var elsewhere = await _world.Person(_world.Kirklees, Role.Finance);

        Assert.Equal(HttpStatusCode.NotFound, (await Open(elsewhere, finance.Page.Location.PathName)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Open(elsewhere, $"/hours/import/columns/{_world.Bradford.Id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await Open(_scene.Officer, "/hours/import")).Status);
    }

    private async Task<Browser> Sent(string content)
    {
        var finance = await Open(_scene.Placed.HomeFinance, "/hours/import");
        await finance.SendFile(finance.Fields("upload-hours"), "File", "hours.csv", Encoding.UTF8.GetBytes(content));
        await finance.Open(finance.Location!);
        return finance;
    }

    private async Task<Browser> Open(Person person, string address)
    {
        var browser = await _site.Browser(person);
        await browser.Open(address);
        return browser;
    }
}
