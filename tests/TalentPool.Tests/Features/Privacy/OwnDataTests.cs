using System.Net;
using System.Text.Json.Nodes;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Features.Placements;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Privacy;

public sealed class OwnDataTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;
    private PlacementScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        _scene = await PlacementScene.Agreed(_world);
        OfferScene.Must(await _scene.AddParty(_scene.HostConflict));
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task The_file_holds_what_is_held_about_its_reader()
    {
        var head = await _site.Browser(_scene.HomeHead);
        await head.Open($"/team/{_scene.Offers.OfficerId}");

        var file = await File(_scene.Officer);

        Assert.Equal(_scene.Officer.Email, (string?)file["Person"]!["Email"]);
        Assert.Equal((await _scene.Offers.Officer()).PostTitle, (string?)file["Officer"]!["PostTitle"]);
        Assert.Equal("Accepted", (string?)Assert.Single(file["PutForward"]!.AsArray())!["Status"]);
        Assert.Equal((await _scene.Placement()).Reference, (string?)Assert.Single(file["Placements"]!.AsArray())!["Reference"]);
        Assert.NotEmpty(file["Notices"]!.AsArray());
        Assert.NotEmpty(file["Acts"]!.AsArray());
        Assert.Equal(_scene.HomeHead.Name, (string?)Assert.Single(file["LooksAtYourRecord"]!.AsArray())!["Reader"]);
    }

    [Fact]
    public async Task It_holds_nothing_of_the_parties_to_a_matter_nor_of_other_people_s_records()
    {
        var client = await _site.Client(_scene.Officer);

        var text = await client.GetStringAsync("/account/data/file");

        Assert.DoesNotContain("Acme Lettings", text);
        Assert.DoesNotContain(_scene.LineManager.Email!, text);
    }

    [Fact]
    public async Task Someone_who_is_no_officer_has_a_file_as_well()
    {
        var file = await File(_scene.Requester);

        Assert.Null(file["Officer"]);
        Assert.Empty(file["Placements"]!.AsArray());
        Assert.NotEmpty(file["Roles"]!.AsArray());
    }

    [Fact]
    public async Task Nobody_has_it_without_signing_in()
    {
        var answer = await (await _site.Client()).GetAsync("/account/data/file");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task The_page_says_who_looked_and_leads_to_the_file()
    {
        var head = await _site.Browser(_scene.HomeHead);
        await head.Open($"/team/{_scene.Offers.OfficerId}");
        var officer = await _site.Browser(_scene.Officer);

        await officer.Open("/account/data");

        Assert.Contains(_scene.HomeHead.Name, officer.Text);
        Assert.NotNull(officer.Page.QuerySelector("a[href='/account/data/file']"));
    }

    private async Task<JsonNode> File(TalentPool.Platform.People.Person reader)
    {
        var client = await _site.Client(reader);
        return JsonNode.Parse(await client.GetStringAsync("/account/data/file"))!;
    }
}
