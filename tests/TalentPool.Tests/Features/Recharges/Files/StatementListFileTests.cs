using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Recharges.Files;

/// <summary>Bradford has charged Leeds for January 2027 on two statements, one of them still a draft.</summary>
public sealed class StatementListFileTests : IAsyncLifetime
{
    private World _world = null!;
    private RechargeScene _scene = null!;
    private Site _site = null!;
    private Statement _issued = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await RechargeScene.TwoTreatments(_world);
        _site = new Site(_world);
        await _scene.Run();
        var draft = (await _scene.Statements())[0];
        OfferScene.Must(await _scene.Issue(_scene.HomeHead, draft));
        _issued = await _scene.Statement(draft.Id);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task Both_files_hold_what_is_filtered_and_say_so_in_their_names()
    {
        Assert.Equal(3, (await Lines(_scene.HomeFinance, "/statements/list.csv")).Length);
        Assert.Single((await Lines(_scene.HomeFinance, "/statements/list.csv?Status=Draft"))[1..]);
        Assert.Empty((await Lines(_scene.HomeFinance, "/statements/list.csv?Side=Recipient"))[1..]);
        Assert.Empty((await Lines(_scene.HomeFinance, "/statements/list.csv?Month=2027-02"))[1..]);

        using var csv = await Get(_scene.HomeFinance, "/statements/list.csv?Side=Provider&Status=Issued&Month=2027-01");
        Assert.Equal(("statements-provider-issued-2027-01-2027-02-04.csv", "attachment"), (csv.Content.Headers.ContentDisposition!.FileName!.Trim('"'), csv.Content.Headers.ContentDisposition.DispositionType));
        Assert.True(csv.Headers.CacheControl!.NoStore);
        var row = (await csv.Content.ReadAsStringAsync()).Split("\r\n")[1];
        Assert.StartsWith($"{_issued.Reference},2027-01,Bradford,Leeds,", row, StringComparison.Ordinal);
        Assert.Contains(",2027-02-04,,,,,", row, StringComparison.Ordinal);

        using var answer = await Get(_scene.HomeFinance, "/statements/list.xlsx?Status=Issued");
        using var document = SpreadsheetDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(fault => fault.Description));
        Assert.Equal(["Statements", "About"], document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
        Assert.Equal([2, 1], document.WorkbookPart.Workbook.Descendants<Sheet>().Select(sheet => Text(document, sheet).Count(text => text == _issued.Reference || text == "Waits for an answer")));
    }

    [Fact]
    public async Task What_a_reader_may_not_see_is_in_no_file()
    {
        Assert.Equal([_issued.Reference], (await Lines(_scene.HostFinance, "/statements/list.csv"))[1..].Select(line => line.Split(',')[0]));
        Assert.Empty((await Lines(await _world.Person(_world.Kirklees, Role.Finance), "/statements/list.csv"))[1..]);
        foreach (var file in new[] { "list.csv", "list.xlsx" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await Get(_scene.Hours.Officer, $"/statements/{file}")).StatusCode);
        }
    }

    [Fact]
    public async Task No_text_is_a_formula()
    {
        await using (var db = _world.OpenDb())
        {
            await db.Set<Domain.Partnerships.Authority>().Where(authority => authority.Id == _world.Leeds.Id).ExecuteUpdateAsync(set => set.SetProperty(authority => authority.ShortName, "=1+1"));
        }

        Assert.All((await Lines(_scene.HomeFinance, "/statements/list.csv"))[1..], line => Assert.Equal("'=1+1", line.Split(',')[3]));
    }

    [Fact]
    public async Task The_list_leads_to_both_files_of_what_it_shows()
    {
        var browser = await _site.Browser(_scene.HomeFinance);

        await browser.Open("/statements?Status=Issued&Month=2027-01");

        foreach (var href in new[] { "/statements/list.csv?Status=Issued&Month=2027-01", "/statements/list.xlsx?Status=Issued&Month=2027-01" })
        {
            Assert.Contains(browser.Page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == href);
            Assert.Equal(HttpStatusCode.OK, (await Get(_scene.HomeFinance, href)).StatusCode);
        }
    }

    private static IEnumerable<string> Text(SpreadsheetDocument document, Sheet sheet) =>
        ((WorksheetPart)document.WorkbookPart!.GetPartById(sheet.Id!)).Worksheet.Descendants<Cell>().Select(cell => cell.InlineString?.Text?.Text ?? "");

    private async Task<HttpResponseMessage> Get(Person person, string address) => await (await _site.Client(person)).GetAsync(address);

    private async Task<string[]> Lines(Person person, string address)
    {
        using var answer = await Get(person, address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
