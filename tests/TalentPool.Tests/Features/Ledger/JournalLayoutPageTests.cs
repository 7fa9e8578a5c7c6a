using System.Net;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Ledger;
using TalentPool.Features.Ledger;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Ledger;

public sealed class JournalLayoutPageTests : IAsyncLifetime
{
    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_layout_is_stored_as_it_was_saved_and_its_row_can_be_rebuilt()
    {
        var finance = await _world.Person(_world.Leeds, Role.Finance);
        var format = JournalFormat.Neutral with { Delimiter = JournalDelimiter.Tab, Codes = [new JournalCode { Account = LedgerAccount.Cost, Subjective = "7452" }] };

        Assert.True((await Save(finance.Id, format, 0)).IsDone);

        await using var db = _world.OpenDb();
        var stored = await db.Set<JournalLayout>().SingleAsync();
        Assert.Equal((JournalDelimiter.Tab, 1), (stored.Format.Delimiter, stored.VersionNumber));
        Assert.Equal(format.Columns, stored.Format.Columns);
        Assert.Equal(format.Codes, stored.Format.Codes);
        var report = await Verification.Of(_world.Databases).Run();
        Assert.True(report.IsSound, report.Failure);
    }

    [Fact]
    public async Task Only_finance_of_the_authority_saves_it_and_a_stale_save_is_refused()
    {
        var finance = await _world.Person(_world.Leeds, Role.Finance);
        var auditor = await _world.Person(_world.Leeds, Role.Auditor);

        Assert.Equal("NotPermitted", (await Save(auditor.Id, JournalFormat.Neutral, 0)).Refusal!.Name);
        Assert.Equal("NoColumns", (await Save(finance.Id, new JournalFormat(), 0)).Refusal!.Name);
        Assert.True((await Save(finance.Id, JournalFormat.Neutral, 0)).IsDone);
        Assert.Equal("Stale", (await Save(finance.Id, JournalFormat.Neutral, 0)).Refusal!.Name);
    }

    [Fact]
    public async Task The_page_shows_what_a_layout_makes_before_it_is_saved()
    {
        var finance = await _world.Person(_world.Leeds, Role.Finance);
        await using var site = new Site(_world);
        var browser = await site.Browser(finance);

        await browser.Open("/finance/journal-layout");
        Assert.Contains("document_no,line_no", browser.Page.QuerySelector(".app-file-preview")!.TextContent, StringComparison.Ordinal);

        await browser.Submit("journal-layout", ("Model.Columns", "DOC = document number\nAMOUNT = amount"), ("Do", "preview"));
        Assert.StartsWith("DOC,AMOUNT\n", browser.Page.QuerySelector(".app-file-preview")!.TextContent.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        await using var db = _world.OpenDb();
        Assert.Empty(await db.Set<JournalLayout>().ToListAsync());

        await browser.SubmitAndFollow("journal-layout", ("Model.Columns", "DOC = document number\nAMOUNT = amount"), ("Do", "save"));
        Assert.Contains("Version 1", browser.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await db.Set<JournalLayout>().SingleAsync()).Format.Columns.Count);
    }

    [Fact]
    public async Task What_is_no_layout_is_said_beside_its_field_and_kept()
    {
        var finance = await _world.Person(_world.Leeds, Role.Finance);
        await using var site = new Site(_world);
        var browser = await site.Browser(finance);

        await browser.Open("/finance/journal-layout");
        await browser.Submit("journal-layout", ("Model.Columns", "DOC = document number\nX = nothing"), ("Model.Codes", "costs = 1"), ("Do", "save"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(["Line 2: there is nothing called nothing. Put fixed text in quotation marks", "Line 1: there is no account called costs"], browser.Errors);
        Assert.Contains("X = nothing", browser.Page.QuerySelector("textarea[name='Model.Columns']")!.TextContent, StringComparison.Ordinal);
    }

    private Task<Outcome> Save(Guid personId, JournalFormat format, int seen) =>
        _world.Use<SaveJournalLayoutHandler>().Handle(new Act(Guid.NewGuid(), personId), new SaveJournalLayout(_world.Leeds.Id, format, seen));
}
