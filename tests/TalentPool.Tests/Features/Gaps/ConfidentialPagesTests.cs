using System.Net;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Gaps;

/// <summary>The pages on which a gap is sealed, a member left out, and an undertaking given.</summary>
public sealed class ConfidentialPagesTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;
    private GapScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        _scene = new GapScene(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task A_gap_is_sealed_a_member_left_out_and_the_rest_read_after_an_undertaking()
    {
        var id = await _scene.CompleteDraft();
        var requester = await _site.Browser(await _scene.Requester());
        var officer = await _site.Browser(await _world.Person(_world.Leeds, Role.ConflictOfficer));
        var wakefield = $"{_world.Wakefield.Id:N}";

        await requester.Open($"/gaps/new/{id}/visibility");
        await requester.Submit("visibility", ("Seen.Visibility", "Sealed"), ("Seen.IsAsked", "yes"), ("Seen.Note", ""));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Say what the conflict officer should look at"), (requester.Status, Assert.Single(requester.Errors)));
        await requester.SubmitAndFollow("visibility", ("Seen.Visibility", "Sealed"), ("Seen.IsAsked", "yes"), ("Seen.Note", "Is Wakefield the defendant?"));
        await requester.Submit("post");
        Assert.Equal(GapRefusals.LeavingOutNotDecided.Sentence, Assert.Single(requester.Errors));

        await officer.Open("/");
        Assert.Contains("Say whether a member is left out", officer.Text, StringComparison.Ordinal);
        await officer.Open($"/gaps/{id}/left-out");
        await officer.Submit("decide", ($"Left.{wakefield}", "Opponent"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Say why Wakefield is left out"), (officer.Status, Assert.Single(officer.Errors)));
        Assert.Contains(officer.Fields("decide").Fields, field => field.Key == $"Left.{wakefield}" && field.Value == "Opponent");
        await officer.SubmitAndFollow("decide", ($"Left.{wakefield}", "Opponent"), ($"Note.{wakefield}", "It defends the claim."));

        await requester.Open($"/gaps/new/{id}/check");
        Assert.Contains("Bradford, Calderdale and Kirklees are asked", requester.Text, StringComparison.Ordinal);
        await requester.SubmitAndFollow("post");
        var gap = await _scene.Read(id);
        Assert.DoesNotContain(gap.CurrentCheck!.Enquiries, enquiry => enquiry.AuthorityId == _world.Wakefield.Id);

        var answerer = await _site.Browser(await _world.Person(_world.Bradford, Role.ServiceManager));
        await answerer.Open($"/gaps/{gap.Reference}");
        Assert.Equal(HttpStatusCode.OK, answerer.Status);
        Assert.Contains("Possession claims", answerer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(gap.Title, answerer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Leeds", answerer.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await answerer.Open($"/gaps/{gap.Reference}/questions");
        Assert.Equal(HttpStatusCode.NotFound, answerer.Status);
        await answerer.Open($"/gaps/{gap.Reference}/undertaking");
        await answerer.SubmitAndFollow("undertake");
        Assert.Contains(gap.Title, answerer.Text, StringComparison.Ordinal);
        Assert.Contains("Leeds", answerer.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("UndertakingGiven", await _scene.Kinds());
    }

    [Fact]
    public async Task Half_of_the_members_left_out_needs_a_head_of_service()
    {
        var id = await _scene.CompleteDraft();
        var requester = await _site.Browser(await _scene.Requester());
        var officer = await _site.Browser(await _world.Person(_world.Leeds, Role.ConflictOfficer));
        var head = await _site.Browser(await _world.Person(_world.Leeds, Role.HeadOfService));
        await requester.Open($"/gaps/new/{id}/visibility");
        await requester.SubmitAndFollow("visibility", ("Seen.Visibility", "Open"), ("Seen.IsAsked", "yes"), ("Seen.Note", "Who bids?"));
        await head.Open($"/gaps/{id}/left-out");
        Assert.Equal(HttpStatusCode.NotFound, head.Status);

        await officer.Open($"/gaps/{id}/left-out");
        await officer.SubmitAndFollow(
            "decide",
            [.. new[] { _world.Wakefield, _world.Kirklees }.SelectMany(member => new[] { ($"Left.{member.Id:N}", "Interest"), ($"Note.{member.Id:N}", "It bids.") })]);
        await requester.Open($"/gaps/new/{id}/check");
        await requester.Submit("post");
        Assert.Equal(GapRefusals.LeavingOutNeedsSecond.Sentence, Assert.Single(requester.Errors));

        await head.Open($"/gaps/{id}/left-out");
        await head.SubmitAndFollow("endorse");
        await requester.Open($"/gaps/new/{id}/check");
        await requester.SubmitAndFollow("post");

        Assert.Equal(2, (await _scene.Read(id)).CurrentCheck!.Enquiries.Count);
    }
}
