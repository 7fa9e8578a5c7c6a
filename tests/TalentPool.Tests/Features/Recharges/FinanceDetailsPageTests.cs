using System.Net;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Recharges.Details;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Recharges;

public sealed class FinanceDetailsPageTests : IAsyncLifetime
{
    private static readonly FinanceFacts Facts = new() { Town = "Leeds", SortCode = "010203", AccountNumber = "12345678", AccountName = "Leeds City Council" };

    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Each_save_is_a_version_with_its_event_and_the_rows_can_be_rebuilt()
    {
        var finance = await _world.Person(_world.Leeds, Role.Finance);

        Assert.True((await Enter(finance.Id, Facts, 0)).IsDone);
        Assert.True((await Enter(finance.Id, Facts with { SortCode = "999999" }, 1)).IsDone);

        await using var db = _world.OpenDb();
        var versions = await db.Set<FinanceDetails>().OrderBy(details => details.VersionNumber).ToListAsync();
        Assert.Equal([(1, "010203"), (2, "999999")], versions.Select(version => (version.VersionNumber, version.Facts.SortCode)));
        Assert.Equal(["FinanceDetailsEntered", "FinanceDetailsEntered"], await db.Set<ChainEvent>().OrderBy(link => link.Id).Select(link => link.Kind).ToListAsync());
        var report = await Verification.Of(_world.Databases).Run();
        Assert.True(report.IsSound, report.Failure);
    }

    [Fact]
    public async Task Nobody_else_can_enter_them_and_what_changed_meanwhile_is_not_overwritten()
    {
        var finance = await _world.Person(_world.Leeds, Role.Finance);
        var head = await _world.Person(_world.Leeds, Role.HeadOfService);
        var other = await _world.Person(_world.Bradford, Role.Finance);

        Assert.Equal("NotPermitted", (await Enter(head.Id, Facts, 0)).Refusal!.Name);
        Assert.Equal("NotPermitted", (await Enter(other.Id, Facts, 0)).Refusal!.Name);
        Assert.True((await Enter(finance.Id, Facts, 0)).IsDone);
        Assert.Equal("Stale", (await Enter(finance.Id, Facts with { Town = "York" }, 0)).Refusal!.Name);
    }

    [Fact]
    public async Task The_other_finance_officers_and_the_auditor_are_told()
    {
        var finance = await _world.Person(_world.Leeds, Role.Finance);
        var second = await _world.Person(_world.Leeds, Role.Finance);
        var auditor = await _world.Person(_world.Leeds, Role.Auditor);
        var other = await _world.Person(_world.Bradford, Role.Finance);

        await Enter(finance.Id, Facts, 0);

        Assert.Single(await _world.Inbox(second.Id));
        Assert.Single(await _world.Inbox(auditor.Id));
        Assert.Empty(await _world.Inbox(finance.Id));
        Assert.Empty(await _world.Inbox(other.Id));
    }

    [Fact]
    public async Task The_page_saves_shows_and_keeps_what_was_typed_where_it_is_wrong()
    {
        var finance = await _world.Person(_world.Leeds, Role.Finance);
        await using var site = new Site(_world);
        var browser = await site.Browser(finance);

        await browser.Open("/finance/details");
        await browser.Submit("finance-details", ("Model.SortCode", "12"), ("Model.AddressScheme", "Gln"), ("Model.AddressId", "5012345678901"), ("Model.Town", "Leeds"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(2, browser.Errors.Count);
        Assert.Equal("12", browser.Page.QuerySelector("input[name='Model.SortCode']")!.GetAttribute("value"));

        await browser.SubmitAndFollow("finance-details", ("Model.SortCode", "01-02-03"), ("Model.AddressId", "5012345678900"));
        Assert.Contains("Version 1", browser.Text, StringComparison.Ordinal);
        Assert.Equal("010203", browser.Page.QuerySelector("input[name='Model.SortCode']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_auditor_who_is_told_of_a_change_reads_it_and_can_change_nothing()
    {
        var finance = await _world.Person(_world.Leeds, Role.Finance);
        var auditor = await _world.Person(_world.Leeds, Role.Auditor);
        await Enter(finance.Id, Facts, 0);
        await using var site = new Site(_world);
        var browser = await site.Browser(auditor);

        await browser.Open("/finance/details");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("Leeds City Council, 010203, 12345678", browser.Text, StringComparison.Ordinal);
        Assert.Null(browser.Page.QuerySelector("form[action*='finance-details'], input[name='Model.SortCode']"));
        Assert.Equal("NotPermitted", (await Enter(auditor.Id, Facts with { SortCode = "999999" }, 1)).Refusal!.Name);
    }

    [Fact]
    public async Task Two_officers_on_the_page_are_told_of_each_other()
    {
        var finance = await _world.Person(_world.Leeds, Role.Finance);
        var second = await _world.Person(_world.Leeds, Role.Finance);
        await using var site = new Site(_world);
        var browser = await site.Browser(finance);
        await browser.Open("/finance/details");
        await Enter(second.Id, Facts, 0);

        await browser.Submit("finance-details", ("Model.Town", "York"));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Equal("York", browser.Page.QuerySelector("input[name='Model.Town']")!.GetAttribute("value"));
    }

    private Task<Outcome> Enter(Guid personId, FinanceFacts facts, int seen) =>
        _world.Use<EnterFinanceDetailsHandler>().Handle(new Act(Guid.NewGuid(), personId), new EnterFinanceDetails(_world.Leeds.Id, facts, seen));
}
