using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain.Officers;
using TalentPool.Features.People.Import;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.People.Import;

public sealed class ImportPagesTests : IAsyncLifetime
{
    private StaffScene _scene = null!;
    private Site _site = null!;
    private Browser _browser = null!;

    public async Task InitializeAsync()
    {
        _scene = await StaffScene.Create();
        _site = new Site(_scene.World);
        _browser = await _site.Browser(_scene.Head);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _scene.DisposeAsync();
    }

    [Fact]
    public async Task A_list_is_sent_checked_and_taken_in_and_sent_again_it_is_done_once()
    {
        await Send(StaffScene.Three);
        Assert.Contains("Added3", _browser.Text.Replace("\n", "").Replace(" ", ""));
        var filled = _browser.Fields("import");

        await _browser.Send(filled);
        var first = (_browser.Status, _browser.Location);
        await _browser.Send(filled);

        Assert.Equal(HttpStatusCode.Found, first.Status);
        Assert.Equal(first, (_browser.Status, _browser.Location));
        await _browser.Open(_browser.Location!);
        Assert.Contains("The list was taken in", _browser.Text);
        await _browser.Open("/people");
        Assert.Contains("Ada Byron", _browser.Text);
    }

    /// <summary>The managers stand after their teams, and one is not in the list because she works there already.</summary>
    [Fact]
    public async Task A_long_list_gives_each_officer_the_line_manager_whom_its_row_names()
    {
        const int Managers = 10;
        const int Officers = 500;
        await _scene.Import(StaffScene.Three);
        static string ManagerOf(int number) => number % Managers == 0 ? "mary@leeds.example" : $"manager{number % Managers}@leeds.example";
        var officers = Enumerable.Range(0, Officers)
            .Select(number => $"officer{number}@leeds.example,Officer {number},Officer,{ManagerOf(number)},Solicitor,PO4,Civil litigation,Yes,Leeds,Yes,37,Possession claims = Practitioner");
        var managers = Enumerable.Range(1, Managers - 1).Select(number => $"manager{number}@leeds.example,Manager {number},Line manager,,,,,,,,,");
        await _browser.Open("/people/import");
        await _browser.SendFile(
            _browser.Fields("upload", ("Model.Absent", "leave")), "File", "staff.csv", Encoding.UTF8.GetBytes(string.Join('\n', (string[])[StaffScene.Columns, .. officers, .. managers])));
        await _browser.Open(_browser.Location!);
        Assert.Contains($"Added{Officers + Managers - 1}", _browser.Text.Replace("\n", "").Replace(" ", ""));

        await _browser.SubmitAndFollow("import");

        Assert.Contains("The list was taken in", _browser.Text);
        await using var db = _scene.World.OpenDb();
        var emails = await db.Set<Person>().ToDictionaryAsync(person => person.Id, person => person.Email!);
        var taken = (await db.Set<Officer>().ToListAsync()).Where(officer => emails[officer.PersonId].StartsWith("officer", StringComparison.Ordinal)).ToList();
        Assert.Equal(Officers, taken.Count);
        Assert.All(taken, officer => Assert.Equal(ManagerOf(int.Parse(emails[officer.PersonId]["officer".Length..].Split('@')[0], CultureInfo.InvariantCulture)), emails[officer.LineManagerId]));
    }

    [Fact]
    public async Task Errors_are_shown_by_row_and_there_is_nothing_to_confirm()
    {
        await Send("Email,Name,Roles\nada@leeds.example,Ada,Officr");

        Assert.Contains("Did you mean “Officer”?", _browser.Text);
        Assert.DoesNotContain(_browser.Page.QuerySelectorAll("button"), button => button.TextContent.Contains("Take in"));
    }

    [Fact]
    public async Task The_monthly_list_is_the_offer_and_shows_whom_it_would_suspend_before_it_is_confirmed()
    {
        await _scene.Import(StaffScene.Three);
        await _browser.Open("/people/import");
        Assert.Equal("suspend", _browser.Page.QuerySelector("input[name='Model.Absent'][checked]")!.GetAttribute("value"));
        await Send(string.Join('\n', StaffScene.Three.Split('\n').Take(3)));
        Assert.Contains("Bob Stone", _browser.Page.QuerySelectorAll("table").Single(table => table.QuerySelector("caption")!.TextContent.Contains("who would be suspended")).TextContent);
        await _browser.Open($"{_browser.Page.Location.PathName}?absent=leave");
        Assert.DoesNotContain("would be suspended", _browser.Text);
        await _browser.Open(_browser.Page.Location.PathName);

        await _browser.Submit("import");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _browser.Status);
        Assert.Equal([StaffRefusals.SuspendsMany.Sentence], _browser.Errors);
        await _browser.SubmitAndFollow("import", ("Model.Suspend", "yes"));
        Assert.NotNull((await _scene.PersonOf("bob@leeds.example")).SuspendedAt);
    }

    [Fact]
    public async Task No_file_an_empty_one_and_one_that_is_too_large_are_refused_on_the_page()
    {
        await _browser.Open("/people/import");
        await _browser.SendFile(_browser.Fields("upload"), "File", "staff.csv", []);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, StaffRefusals.FileEmpty.Sentence), (_browser.Status, _browser.Errors.Single()));
        await _browser.SendFile(_browser.Fields("upload"), "File", "staff.csv", new byte[StaffFile.MostBytes + 1]);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, StaffRefusals.FileTooLarge.Sentence), (_browser.Status, _browser.Errors.Single()));
    }

    [Fact]
    public async Task Another_authoritys_list_does_not_exist()
    {
        var fileId = await _scene.Sent(StaffScene.Three);
        var stranger = await _site.Browser(await _scene.World.Person(_scene.World.Bradford, Domain.Role.HeadOfService));

        await stranger.Open($"/people/import/{fileId}");

        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    [Fact]
    public async Task A_list_is_thrown_away()
    {
        await Send(StaffScene.Three);
        var address = _browser.Page.Location.PathName;

        await _browser.SubmitAndFollow("discard");
        await _browser.Open(address);

        Assert.Equal(HttpStatusCode.NotFound, _browser.Status);
    }

    [Fact]
    public async Task The_empty_list_has_the_columns_that_are_read()
    {
        var client = await _site.Client(_scene.Head);
        var content = await client.GetByteArrayAsync(StaffTemplate.Address);

        Assert.Equal([0xEF, 0xBB, 0xBF], content[..3]);
        Assert.Equal(StaffScene.Columns + "\r\n", Encoding.UTF8.GetString(content[3..]));
    }

    private async Task Send(string list)
    {
        await _browser.Open("/people/import");
        await _browser.SendFile(_browser.Fields("upload"), "File", "staff.csv", Encoding.UTF8.GetBytes(list));
        Assert.Equal(HttpStatusCode.Found, _browser.Status);
        await _browser.Open(_browser.Location!);
    }
}
