using System.Net;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.People;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.People;

public sealed class DutiesPageTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task The_administrator_reads_where_too_few_can_answer_and_which_duties_nobody_performs()
    {
        await _world.Staff(_world.Leeds);
        await _world.Person(_world.Leeds, Role.ServiceManager);
        await _world.Person(_world.Bradford, Role.ServiceManager);
        var administrator = await _world.Person(_world.Leeds, ScopeKind.Partnership, _world.Partnership.Id, Role.PartnershipAdministrator);

        var leeds = await Row(administrator, "Leeds");
        Assert.Contains("2 people", leeds);
        Assert.Contains("All duties can be performed", leeds);
        var bradford = await Row(administrator, "Bradford");
        Assert.Contains("1 person", bradford);
        Assert.Contains("Too few", bradford);
        Assert.Contains("a head of service", bradford);
    }

    [Fact]
    public async Task A_head_of_service_reads_of_their_own_authority_alone_and_an_officer_nothing()
    {
        var head = await _site.Browser(await _world.Person(_world.Bradford, Role.HeadOfService));
        await head.Open("/duties");
        Assert.Equal(["Bradford"], head.Page.QuerySelectorAll("caption").Select(caption => caption.TextContent.Trim()));

        var officer = await _site.Browser(await _world.Person(_world.Bradford, Role.Officer));
        await officer.Open("/duties");
        Assert.Equal(HttpStatusCode.Forbidden, officer.Status);
    }

    private async Task<string> Row(Person reader, string authority)
    {
        var browser = await _site.Browser(reader);
        await browser.Open("/duties");
        return browser.Page.QuerySelectorAll("table").Single(table => table.QuerySelector("caption")!.TextContent.Trim() == authority).TextContent;
    }
}
