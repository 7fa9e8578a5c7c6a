using System.Net;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.EvidenceFiles;
using Microsoft.EntityFrameworkCore;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Evidence;

public sealed class EvidencePageTests : IAsyncLifetime
{
    private EvidenceScene _scene = null!;
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _scene = await EvidenceScene.Create();
        _site = new Site(_scene.World);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _scene.DisposeAsync();
    }

    [Fact]
    public async Task An_administrator_verifies_and_erases()
    {
        var browser = await _site.Browser(await Of(Role.PartnershipAdministrator));

        await browser.Open("/evidence");
        await browser.Submit("verify");
        Assert.Contains("Everything fits", browser.Text);

        await browser.Open("/evidence");
        await browser.Submit("erase", ("Model.Chain", ""), ("Model.Number", "none"), ("Model.Reason", ""), ("Model.Order", "O-1"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 3), (browser.Status, browser.Errors.Count));
        Assert.Equal("O-1", browser.Page.QuerySelector("input[name='Model.Order']")!.GetAttribute("value"));

        var chain = browser.Page.QuerySelector("select option[value]:not([value=''])")!.GetAttribute("value")!;
        await browser.SubmitAndFollow("erase", ("Model.Chain", chain), ("Model.Number", "2"), ("Model.Reason", "A court ordered it"), ("Model.Order", "O-1"));
        await browser.Submit("verify");
        Assert.Contains("Erased: 1 body.", browser.Text);
    }

    [Fact]
    public async Task Whoever_verifies_may_ask_whether_an_older_head_still_lies_in_its_chain()
    {
        TalentPool.Platform.Evidence.ChainEvent link;
        await using (var db = _scene.World.OpenDb())
        {
            link = await db.Set<TalentPool.Platform.Evidence.ChainEvent>().AsNoTracking().OrderBy(e => e.Id).FirstAsync();
        }

        var browser = await _site.Browser(await Of(Role.Auditor));
        await browser.Open("/evidence");
        var (chain, number) = ($"{link.ChainId}", $"{link.Number}");
        await browser.Submit("head", ("Head.Chain", chain), ("Head.Number", number), ("Head.Hash", Convert.ToHexString(link.Hash)));
        Assert.Contains("It still lies in the chain", browser.Text);
        await browser.Submit("head", ("Head.Chain", chain), ("Head.Number", number), ("Head.Hash", new string('0', 64)));
        Assert.Contains("The chain does not have it", browser.Text);
        await browser.Submit("head", ("Head.Chain", ""), ("Head.Number", "x"), ("Head.Hash", ""));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 3), (browser.Status, browser.Errors.Count));
    }

    [Fact]
    public async Task An_auditor_verifies_but_does_not_erase_and_a_manager_sees_nothing()
    {
        var auditor = await _site.Browser(await Of(Role.Auditor));
        await auditor.Open("/evidence");
        Assert.Equal(HttpStatusCode.OK, auditor.Status);
        Assert.DoesNotContain("Erase the body", auditor.Text);

        var manager = await _site.Browser(_scene.Offers.Requester);
        await manager.Open("/evidence");
        Assert.Equal(HttpStatusCode.Forbidden, manager.Status);
    }

    [Fact]
    public async Task An_auditor_of_one_authority_is_told_whom_to_ask_for_more()
    {
        var auditor = await _site.Browser(await _scene.World.Person(_scene.World.Leeds, Role.Auditor));

        await auditor.Open("/evidence");

        Assert.Contains("Ask the partnership administrator for the role Auditor for the partnership.", auditor.Text);
        Assert.DoesNotContain("Verify everything now", auditor.Text);
    }

    [Fact]
    public async Task A_file_of_evidence_is_for_the_host_alone()
    {
        await using var db = _scene.World.OpenDb();
        var id = await db.Set<EvidenceFile>().Select(file => file.Id).SingleAsync();

        var head = await _site.Browser(_scene.Offers.Head);
        await head.Open($"/evidence-files/{id}");
        Assert.Equal(HttpStatusCode.OK, head.Status);
        var other = await _site.Browser(_scene.Offers.HomeHead);
        await other.Open($"/evidence-files/{id}");
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
        var nobody = await _site.Browser();
        await nobody.Open($"/evidence-files/{id}");
        Assert.StartsWith("/sign-in", nobody.Location);
    }

    private Task<TalentPool.Platform.People.Person> Of(Role role) =>
        _scene.World.Person(_scene.World.Leeds, ScopeKind.Partnership, _scene.World.Partnership.Id, role);
}
